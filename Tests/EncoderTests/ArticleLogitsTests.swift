import Encoder
import Testing

@Suite struct ArticleLogitsTests {
  @Test func keepsWhatItIsGiven() {
    let reading = ArticleLogits(
      count: 1, precedence: [0], succession: [0], opening: [1], closing: [2])
    #expect(reading.opening == [1])
    #expect(reading.closing == [2])
    #expect(reading.met == nil)
  }
}
