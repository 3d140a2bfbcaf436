import Testing

@testable import Evaluation

@Suite struct BootstrapTests {
  @Test func nothingHasNoInterval() {
    #expect(Bootstrap.interval(ofMean: [], seed: 1) == nil)
  }

  @Test(arguments: [UInt64](0..<3))
  func theIntervalIsThatOfTheMean(seed: UInt64) throws {
    let values = (0..<400).map { Double($0 % 2) }
    let interval = try #require(Bootstrap.interval(ofMean: values, seed: seed))
    // 1.96 standard errors of a fair coin thrown 400 times.
    #expect(abs(interval.low - (0.5 - 0.049)) < 0.01)
    #expect(abs(interval.high - (0.5 + 0.049)) < 0.01)
    #expect(interval == Bootstrap.interval(ofMean: values, seed: seed))
  }

  @Test func equalValuesHaveAnEmptyInterval() {
    let interval = Bootstrap.interval(ofMean: [0.25, 0.25, 0.25], seed: 4)
    #expect(interval == Bootstrap.Interval(low: 0.25, high: 0.25))
  }

  @Test(arguments: [(0.0, 1.0), (50, 2.5), (100, 4), (25, 1.75)])
  func percentilesLieBetweenNeighbours(percent: Double, expected: Double) {
    #expect(Bootstrap.percentile(percent, of: [1, 2, 3, 4]) == expected)
  }
}
