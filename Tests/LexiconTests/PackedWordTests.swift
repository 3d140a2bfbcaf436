import Testing

@testable import Lexicon

@Suite struct PackedWordTests {
  private func bytes(_ word: PackedWord) -> [UInt8] { (0..<word.count).map { word[$0] } }

  private func text(_ word: PackedWord) -> String { String(decoding: bytes(word), as: UTF8.self) }

  @Test(arguments: ["", "a", "cat", "it's", "well-known", "abcdefghijklmnop", "naïve"])
  func givesBackItsBytes(_ word: String) throws {
    let packed = try #require(PackedWord(word.utf8))
    #expect(text(packed) == word)
    #expect(packed.count == word.utf8.count)
    #expect(packed.last == word.utf8.last)
    #expect(packed.isASCII == word.utf8.allSatisfy { $0 < 0x80 })
    for length in 0...packed.count {
      #expect(bytes(packed.prefix(length)) == Array(word.utf8.prefix(length)))
      #expect(bytes(packed.dropFirst(length)) == Array(word.utf8.dropFirst(length)))
    }
  }

  @Test(arguments: ["abcdefghijklmnopq", "a\u{0}b", "\u{0}"])
  func refusesWhatDoesNotFit(_ word: String) {
    #expect(PackedWord(word.utf8) == nil)
  }

  @Test(arguments: ["sing", "ing", "ng", "things", ""])
  func tellsItsEnding(_ word: String) throws {
    let packed = try #require(PackedWord(word.utf8))
    #expect(packed.hasSuffix("ing") == word.hasSuffix("ing"))
  }

  @Test(arguments: ["rock-'n'-roll", "-a--b-", "-", "", "plain"])
  func splits(_ word: String) throws {
    let packed = try #require(PackedWord(word.utf8))
    #expect(packed.split(at: 0x2d).map(text) == word.split(separator: "-").map(String.init))
    #expect(packed.contains(0x2d) == word.contains("-"))
  }
}

@Suite struct RegularFormsTests {
  @Test(arguments: [
    ("cries", ["crie", "cry", "cri"]), ("knives", ["knive", "kniv", "knif", "knife"]),
    ("glass", []), ("is", []), ("dogs", ["dog"]),
    ("happily", ["happi", "happile", "happy"]), ("fully", ["ful", "fulle", "full"]),
    ("golden", ["golde", "gold"]), ("hopping", ["hopp", "hoppe", "hop"]),
    ("tried", ["tri", "trie", "try"]), ("keyed", ["key", "keye", "keie"]),
    ("happiest", ["happi", "happie", "happy"]), ("red", []), ("runner", ["runn", "runne", "run"]),
    ("", []), ("cat", []),
  ])
  func candidates(_ word: String, _ bases: [String]) throws {
    #expect(RegularForms.bases(of: word) == bases)
    var packed: [String] = []
    RegularForms.forEachBase(of: try #require(PackedWord(word.utf8))) { base in
      packed.append(String(decoding: (0..<base.count).map { base[$0] }, as: UTF8.self))
    }
    #expect(packed == bases)
  }
}
