import Testing

@testable import Prose

@Suite struct TextAnalyserTests {
  @Test func findsSentencesAndTheirTokens() {
    let unit = TextAnalyser().analyse(text: " Dr. Oak ran. She won! ")
    #expect(unit.sentences.map { unit.text.bytes($0.bytes) } == ["Dr. Oak ran.", "She won!"])
    #expect(
      unit.sentences.map { unit.tokens[$0.tokens].map(\.text) } == [
        ["Dr", ".", "Oak", "ran", "."], ["She", "won", "!"],
      ])
    #expect(unit.tokens.map(\.offset) == [1, 3, 5, 9, 12, 14, 18, 21])
  }

  @Test func aBlankTextHasNothing() {
    #expect(
      TextAnalyser().analyse(text: " \n") == AnalysedUnit(text: " \n", tokens: [], sentences: []))
  }

  @Test func keepsTheOrderOfUnits() {
    let article = Article(title: "A title", sentences: ["Two words.", "One."])
    let analysed = TextAnalyser().analyse(article)
    #expect(analysed.article == article)
    #expect(analysed.title?.tokens.map(\.folded) == ["a", "title"])
    #expect(analysed.units.map(\.text) == ["Two words.", "One."])
    #expect(TextAnalyser().analyse(Article(sentences: ["x"])).title == nil)
  }

  @Test(arguments: UInt64(0)..<200)
  func sentencesHoldEveryTokenOnce(_ seed: UInt64) {
    var draws = Draws(seed: seed)
    let unit = TextAnalyser().analyse(text: draws.text())
    #expect(unit.sentences.flatMap { Array($0.tokens) } == Array(unit.tokens.indices))
    for sentence in unit.sentences {
      for token in unit.tokens[sentence.tokens] {
        #expect(sentence.bytes.contains(token.offset))
        #expect(token.offset + token.text.utf8.count <= sentence.bytes.upperBound)
      }
    }
    // A word that a line's end divides holds the line's end.
    #expect(unit.tokens.map(\.text).joined().inkOffsets.count == unit.text.inkOffsets.count)
  }
}
