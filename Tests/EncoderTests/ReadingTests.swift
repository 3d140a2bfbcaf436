import Encoder
import Testing

@Suite struct ReadingTests {
  @Test func keepsWhatItIsGiven() {
    let reading = Reading(
      count: 1, precedence: [0], succession: [0], opening: [1], closing: [2])
    #expect(reading.opening == [1])
    #expect(reading.closing == [2])
    #expect(reading.met == nil)
  }
}
