import Lexicon
import Prose
import Testing

@testable import Readability

@Suite struct TextCountsTests {
  @Test func everyCountOfAShortText() throws {
    let profile = try Shipped.measure(
      "The cat sat on the mat. It was remarkably comfortable!\n\nDid she see it?")
    let counts = profile.counts
    #expect(counts.words == 14)
    #expect(counts.sentences == 3)
    #expect(counts.paragraphs == 2)
    #expect(counts.letters == 54)
    #expect(counts.characters == 57)
    #expect(counts.syllables == 12 + 4 + 4)
    #expect(counts.monosyllables == 12)
    #expect(counts.polysyllables == 2)
    #expect(counts.longWords == 2)
    #expect(counts.miniWords == 12)
    #expect(counts.hardWords == 2)
    #expect(counts.pronouns == 3)
    #expect(counts.prepositions == 1)
    #expect(counts.types == 12)
  }

  @Test(arguments: [1, 1_023, 1_024, 4_095, 4_096, 4_097, 8_192])
  func sentencesOfAnyLength(_ length: Int) throws {
    let sentence = "Salt" + String(repeating: " water", count: length - 1) + "."
    let counts = try Shipped.measure("\(sentence) *! \(sentence)\n\n…\n\nThe end.").counts
    #expect(counts.words == 2 * length + 2)
    #expect(counts.sentences == 3)
    #expect(counts.paragraphs == 2)
  }

  @Test(arguments: [
    ("U.S.", 1), ("3.5", 1), ("1,000", 1), ("don't", 1), ("don’t", 1), ("well-known", 1),
    ("'tis the dogs' own", 4), ("one—two", 2), ("and/or", 2), ("$5.3bn", 1), ("p.m.", 1),
    ("21st", 1), ("- -- –", 0), ("…!?", 0), ("https://example.com/a", 4), ("a@example.org", 3),
    ("Ünïcödé", 1), ("👍🏽", 0),
  ])
  func words(_ text: String, _ words: Int) throws {
    #expect(try Shipped.measure(text).counts.words == words)
  }

  @Test(arguments: [
    ("a b", 2), ("a\u{A0}b\u{3000}c\u{2028}", 3), ("é\u{2009}…", 2), ("e\u{301}", 2), ("\u{0}", 1),
  ])
  func characters(_ text: String, _ characters: Int) throws {
    #expect(try Shipped.measure(text).counts.characters == characters)
  }

  @Test func capitalsThatAreNames() throws {
    let counts = try Shipped.measure(
      "We met Ahmadinejad in Zagorsk. Zagorsk is quiet. The obfuscation of NATO went on."
    ).counts
    // "obfuscation" and "NATO": names are familiar, acronyms are not.
    #expect(counts.difficultWords == 2)
    #expect(counts.hardWords == 1)
  }

  @Test func aHeadlineInCapitalsNamesNobody() throws {
    let loud = try Shipped.measure("OBFUSCATION THWARTS PROGNOSTICATION").counts
    #expect(loud.difficultWords == 3)
    #expect(loud.hardWords == 2)
  }

  @Test(arguments: [
    ("created", false), ("considered", true), ("advances", false), ("telephones", true),
    ("beginning", false), ("everything", true), ("well-considered", true), ("book-keeper", false),
    ("remarkable", true), ("forty-seven", false),
  ])
  func gunningsExceptions(_ word: String, _ isHard: Bool) throws {
    #expect(try Shipped.measure("we say \(word) now").counts.hardWords == (isHard ? 1 : 0))
  }

  @Test func spacheCountsAnUnfamiliarWordOnceASample() throws {
    let once = try Shipped.measure("the cat saw an okapi and the okapi saw an okapi").counts
    #expect(once.difficultWords == 3)
    #expect(once.unfamiliarTypes == 1)
    let long = Array(repeating: "okapi", count: 250).joined(separator: " ")
    #expect(try Shipped.measure(long).counts.unfamiliarTypes == 3)
  }

  @Test(arguments: ["\n", "\r\n"])
  func wrappedAndUnwrappedTextCountAlike(_ newline: String) throws {
    let lines = [
      "When the tide went out that evening, the two sisters walked along the",
      "wide, wet sand and looked for the shells that the storm of the night",
      "before had left. They found seven. The smallest was as pale as milk,",
      "and the younger girl kept it in her pocket for the rest of the year.",
    ]
    let wrapped = try Shipped.measure(lines.joined(separator: newline)).counts
    let flat = try Shipped.measure(lines.joined(separator: " ")).counts
    #expect(wrapped == flat)
    #expect(flat.sentences == 3)
  }

  /// One pass over bytes counts the words that the tokeniser makes.
  @Test(arguments: 1...30)
  func countsWhatTheTokeniserCuts(_ seed: Int) throws {
    var random = Numbers(seed: UInt64(seed))
    let pieces = [
      "a", "The", "U.S.", "3.5", "well-known", "don’t", "NATO", "café", "naïve", "e\u{301}t", "١٢",
      ". ", "! ", "\n\n", " ", " ", " ", ", ", "—", "“", "”", "😀", "日本語",
      "'", "-", "1,000,000", "\u{AD}", "\r\n", "(", ") ", "abcdefghijklmnop",
    ]
    let text = (0..<120).map { _ in pieces[random.below(pieces.count)] }.joined()
    let profile = try Shipped.measure(text)
    let unit = TextAnalyser().analyse(text: text)
    let all = unit.tokens.filter { $0.kind == .word || $0.kind == .number }
    // The words of headings are not counted.
    var sentences: [Range<Int>] = []
    SentenceSplitter().forEachSentenceAndHeading(in: text.utf8.span) { range, _, isHeading in
      if !isHeading { sentences.append(range) }
    }
    let words = all.filter { token in sentences.contains { $0.contains(token.offset) } }
    #expect(profile.counts.words == words.count)
    #expect(profile.counts.types == Set(words.map(\.folded)).count)
    #expect(profile.counts.types == profile.diversity.types)
    let visible = sentences.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }
      .joined().unicodeScalars.count { !$0.properties.isWhitespace }
    #expect(profile.counts.characters == visible)
    let article = AnalysedArticle(
      article: Article(sentences: [text]), title: nil, units: [unit])
    let same = ReadabilityProfile.measure(article: article, lexicon: try Shipped.lexicon.get())
    #expect(same.counts.words == all.count)
    #expect(profile.counts.headings > 0 || same.counts.syllables == profile.counts.syllables)
  }

  @Test(arguments: [
    ("See https://example.org/a-b?c=d now.", 8), ("Ask ann.lee@example.org.", 5),
    ("www.example.com", 3), ("the U.S. at 3.5", 4),
  ])
  func addressesAreTheWordsInThem(_ text: String, _ words: Int) throws {
    #expect(try Shipped.measure(text).counts.words == words)
  }

  @Test func paragraphsOfAnArticle() throws {
    var article = Article(sentences: ["One here.", "Two here.", "Three here."])
    func paragraphs() throws -> Int {
      let analysed = TextAnalyser().analyse(article)
      return ReadabilityProfile.measure(
        article: analysed, lexicon: try Shipped.lexicon.get()
      ).counts.paragraphs
    }
    #expect(try paragraphs() == 3)
    article.units[0].paragraph = 0
    article.units[1].paragraph = 0
    article.units[2].paragraph = 1
    #expect(try paragraphs() == 2)
  }
}
