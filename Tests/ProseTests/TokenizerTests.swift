import Base
import Testing

@testable import Prose

@Suite struct TokenizerTests {
  private func texts(_ text: String) -> [String] {
    Tokenizer().tokens(in: text).map(\.text)
  }

  @Test(arguments: [
    ("The cat sat.", ["The", "cat", "sat", "."]),
    ("don't, can’t, co-op", ["don't", ",", "can’t", ",", "co-op"]),
    ("'tis the students' book", ["'", "tis", "the", "students", "'", "book"]),
    ("the U.S. at 9 a.m. today", ["the", "U.S.", "at", "9", "a.m.", "today"]),
    ("a U.S.-led Ph.D. team", ["a", "U.S.-led", "Ph.D.", "team"]),
    ("J. K. Rowling", ["J", ".", "K", ".", "Rowling"]),
    ("3.5 of 2,000, or 1.", ["3.5", "of", "2,000", ",", "or", "1", "."]),
    ("$5.3bn (21st)", ["$", "5.3bn", "(", "21st", ")"]),
    ("AT&T and/or 50%", ["AT", "&", "T", "and", "/", "or", "50", "%"]),
    ("wait... no -- yes", ["wait", "...", "no", "--", "yes"]),
    ("one—two…", ["one", "—", "two", "…"]),
    ("naïve cafe\u{301}s", ["naïve", "cafe\u{301}s"]),
    ("👩‍👩‍👧 🇩🇪🇫🇷 👍🏽", ["👩‍👩‍👧", "🇩🇪", "🇫🇷", "👍🏽"]),
    ("end.Then", ["end", ".", "Then"]),
    ("ʼtis oʼclock ʼ a-ʼ", ["ʼ", "tis", "oʼclock", "ʼ", "a-", "ʼ"]),
    ("inter-\nvene and pre-\nand post", ["inter-\nvene", "and", "pre", "-", "and", "post"]),
    ("don´t can`t we‘re 5′3", ["don´t", "can`t", "we‘re", "5", "′", "3"]),
    ("over\u{feff}lap", ["over\u{feff}lap"]),
    ("", []),
    (" \u{a0}\n", []),
  ])
  func cuts(_ text: String, _ expected: [String]) {
    #expect(texts(text) == expected)
  }

  @Test(arguments: [
    ("inter-\r\n  vene", "intervene"), ("Don´t", "don't"), ("CAN`T", "can't"),
    ("eﬃcient", "efficient"), ("over\u{feff}lap", "overlap"), ("o\u{2060}k", "ok"),
  ])
  func foldsVariants(_ text: String, _ folded: String) {
    #expect(Tokenizer().tokens(in: text).map(\.folded) == [folded])
  }

  @Test(arguments: [
    ("See http://a.org/b?c=(d).", "http://a.org/b?c=(d)"),
    ("(https://example.com/x)", "https://example.com/x"),
    ("at www.example.org, today", "www.example.org"),
    ("mail ann_b.lee+x@mail.example.org!", "ann_b.lee+x@mail.example.org"),
    ("on example.com/path today", "example.com/path"),
    ("on bbc.co.uk.", "bbc.co.uk"),
    ("mailto:ann@example.org", "mailto:ann@example.org"),
  ])
  func findsLinks(_ text: String, _ link: String) {
    #expect(Tokenizer().tokens(in: text).filter { $0.kind == .link }.map(\.text) == [link])
  }

  @Test(arguments: [
    ("see http://a.org/b?c=(d).", ["see", "http", "a", "org", "b", "c", "d"]),
    ("ann_b.lee@mail.org, U.S. 3.5", ["ann", "b", "lee", "mail", "org", "U.S.", "3.5"]),
  ])
  func cutsAddressesWhereAsked(_ text: String, _ expected: [String]) {
    let bytes = text.utf8.span
    var scanner = TokenScanner(0..<bytes.count, findsLinks: false)
    var words: [String] = []
    while let found = scanner.next(in: bytes) {
      if found.kind == .word || found.kind == .number { words.append(bytes.string(found.bytes)) }
    }
    #expect(words == expected)
  }

  /// Overlong forms, surrogates and what lies beyond Unicode are no letters (found by fuzzing).
  @Test(
    arguments: [
      [0xe0, 0x9f, 0x9c], [0xc1, 0x81], [0xed, 0xa0, 0x80], [0xf0, 0x82, 0x82, 0xac],
      [0xf4, 0x90, 0x80, 0x80], [0xe2, 0x80],
    ] as [[UInt8]])
  func illFormedBytesAreReplaced(_ bytes: [UInt8]) {
    let decoded = bytes.span.scalar(at: 0)
    #expect(decoded.value == 0xfffd)
    #expect(decoded.length == 1)
  }

  /// Every scalar that counts as a letter is one by its properties (found by fuzzing: U+03A2).
  @Test func lettersAreAssigned() {
    let wrong = (UInt32(0x80)...0xffff).compactMap(Unicode.Scalar.init).filter {
      ScalarClass.of($0.value) == .letter && !$0.properties.isAlphabetic
    }
    #expect(wrong.isEmpty, "\(wrong)")
  }

  @Test(arguments: [
    ("word", Token.Kind.word), ("café", .word), ("U.S.", .word), ("F-16", .word), ("7", .number),
    ("3.5", .number), ("1990s", .number), ("٣", .number), (",", .punctuation), ("”", .punctuation),
    ("–", .punctuation), ("$", .symbol), ("%", .symbol), ("😀", .symbol), ("€", .symbol),
    ("\u{0}", .symbol),
  ])
  func tellsKinds(_ text: String, _ kind: Token.Kind) {
    #expect(Tokenizer().tokens(in: text).map(\.kind) == [kind])
  }

  @Test(arguments: [
    ("Don’t", "don't", "don't"),
    ("Smith's", "smith's", "smith"),
    ("Smith’s", "smith's", "smith"),
    ("RUNNING", "running", "run"),
    ("Nations", "nations", "nation"),
    ("ÉTUDES", "études", "étude"),
    ("U.S.", "u.s.", "u.s."),
    ("3.5", "3.5", "3.5"),
    ("soft\u{ad}ware", "software", "softwar"),
    ("non\u{2011}stop", "non-stop", "non-stop"),
  ])
  func foldsAndStems(_ text: String, _ folded: String, _ stem: String) {
    let token = Tokenizer().tokens(in: text).first
    #expect(token?.text == text)
    #expect(token?.folded == folded)
    #expect(token?.stem == stem)
    #expect(token?.key == StableHash.fnv1a(stem))
  }

  @Test(arguments: [
    ("Word", true, false), ("word", false, false), ("NATO", true, true), ("U.S.", true, true),
    ("A", true, false), ("iPhone", false, false), ("Écoles", true, false), ("ÉCOLES", true, true),
    ("F-16", true, false), ("3D", true, false),
  ])
  func seesCase(_ text: String, _ isCapitalised: Bool, _ isAllCapitals: Bool) {
    let token = Tokenizer().tokens(in: text).first
    #expect(token?.isCapitalised == isCapitalised)
    #expect(token?.isAllCapitals == isAllCapitals)
  }

  @Test(arguments: UInt64(0)..<300)
  func tokensHoldAllInk(_ seed: UInt64) {
    var draws = Draws(seed: seed)
    let text = draws.text()
    let ink = Set(text.inkOffsets)
    var held: [Int] = []
    for token in Tokenizer().tokens(in: text) {
      let range = token.offset..<token.offset + token.text.utf8.count
      #expect(text.bytes(range) == token.text)
      #expect(range.lowerBound >= held.last ?? 0)
      // A word that a line's end divides holds the end of the line and nothing else that is white.
      let isDivided = token.text.contains("-\n") || token.text.contains("-\r\n")
      held += isDivided ? range.filter { ink.contains($0) } : Array(range)
    }
    #expect(held == text.inkOffsets)
  }

  @Test(arguments: ["a.", "a@", "www.", "((", "x://", "👍", "'", "é", "1,", "-"])
  func isLinearOnRepeatedPieces(_ piece: String) {
    let text = String(repeating: piece, count: 20_000)
    #expect(!Tokenizer().tokens(in: text).isEmpty)
  }

  @Test func aVeryLongWordIsOneToken() {
    #expect(Tokenizer().tokens(in: String(repeating: "long", count: 25_000)).count == 1)
  }

  @Test(arguments: ["a", "é", "7", "€", "👍"])
  func aTokenHoldsAtMostThirtyMarksInARow(_ base: String) {
    let marks = String(repeating: "\u{300}\u{323}", count: 50)
    let scalars = Tokenizer().tokens(in: base + marks + " b").map { $0.text.unicodeScalars.count }
    // A base with 30, the rest in signs that are marks alone, and the next word.
    let composed = base.unicodeScalars.count
    #expect(scalars == [composed + 30, 31, 31, 8, 1])
    // A base in between starts anew.
    let word = String(repeating: "a" + String(repeating: "\u{323}", count: 30), count: 3)
    #expect(Tokenizer().tokens(in: word).map(\.text) == [word])
  }
}
