import Testing

@testable import Prose

@Suite struct StemmerTests {
  @Test(arguments: StemFixture.pairs)
  func agreesWithSnowball(_ pair: (word: String, stem: String)) {
    #expect(Stemmer().stem(pair.word) == pair.stem)
  }

  @Test(arguments: ["", "a", "is", "é", "’", String(repeating: "ings", count: 20)])
  func leavesWhatIsTooShortOrTooLong(_ word: String) {
    #expect(Stemmer().stem(word) == word)
  }

  @Test(arguments: ["connection", "connections", "connective", "connected", "connecting"])
  func formsOfAWordMeet(_ word: String) {
    #expect(Stemmer().stem(word) == "connect")
  }
}
