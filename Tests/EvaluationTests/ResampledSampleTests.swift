import Base
import Ordering
import Testing

@testable import Evaluation

@Suite struct CliffsDeltaTests {
  @Test(
    arguments: [
      // 3 · 2 pairs: (1,2) below, (1,4) below, (3,2) above, (3,4) below, (5,2) above, (5,4) above.
      ([1, 3, 5], [2, 4], 0),
      ([2, 3], [1, 1, 2], 5.0 / 6), ([1], [1], 0), ([1, 1], [1, 2], -0.5), ([9, 8], [1, 2], 1),
      ([1, 2], [8, 9, 7], -1),
    ] as [([Double], [Double], Double)])
  func byHand(values: [Double], others: [Double], expected: Double) throws {
    let delta = try #require(CliffsDelta.value(values, against: others))
    #expect(abs(delta - expected) < 1e-12)
    #expect(CliffsDelta.value(others, against: values) == -delta)
  }

  @Test(arguments: [UInt64](0..<5))
  func asCountingAllPairs(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let values = (0..<23).map { _ in Double(generator.below(9)) }
    let others = (0..<31).map { _ in Double(generator.below(9)) }
    var balance = 0
    for value in values {
      for other in others { balance += value > other ? 1 : value < other ? -1 : 0 }
    }
    #expect(CliffsDelta.value(values, against: others) == Double(balance) / (23 * 31))
  }

  @Test func nothingHasNoEffect() {
    #expect(CliffsDelta.value([], against: [1]) == nil)
    #expect(CliffsDelta.value([1], against: []) == nil)
  }

  @Test(
    arguments: [
      (0, .negligible), (0.146, .negligible), (-0.147, .small), (0.33, .medium), (-0.474, .large),
      (1, .large),
    ] as [(Double, CliffsDelta.Size)])
  func sizes(delta: Double, size: CliffsDelta.Size) {
    #expect(CliffsDelta.size(delta) == size)
  }
}

@Suite struct ResampledSampleTests {
  @Test func theOrderOfTheValuesLeavesNoTrace() {
    let sample = ResampledSample([4, 1, 7, 1], seed: 1)
    #expect(sample == ResampledSample([1, 7, 1, 4], seed: 1))
    #expect(sample.values == [1, 1, 4, 7])
    #expect(sample.mean == 3.25)
    #expect(sample.percentile(50) == 2.5)
    #expect(sample != ResampledSample([4, 1, 7, 1], seed: 2))
  }

  @Test func anIntervalHoldsTheMean() throws {
    let sample = ResampledSample([0, 0, 0, 0, 100], seed: 3)
    let interval = try #require(sample.interval)
    #expect(interval.low <= 20 && interval.high >= 20)
    #expect(interval.low == 0 && interval.high >= 60)
  }

  @Test func oneValueHasAnIntervalWithoutWidth() {
    let sample = ResampledSample([0.1], seed: 1)
    #expect(sample.interval == Bootstrap.Interval(low: 0.1, high: 0.1))
    #expect(ResampledSample([], seed: 1).interval == nil)
    #expect(ResampledSample([], seed: 1).mean == nil)
  }

  @Test func aDifferenceHasTheSpreadOfBothSamples() throws {
    // Two fair coins of 400 throws, the one worth 1 more: the standard error is √(2 · ¼ / 400).
    let coin = (0..<400).map { Double($0 % 2) }
    let one = ResampledSample(coin.map { $0 + 1 }, seed: 1)
    let other = ResampledSample(coin, seed: 1)
    let comparison = try #require(one.compared(with: other))
    #expect(comparison.difference == 1)
    #expect(abs(comparison.interval.low - (1 - 1.96 * 0.03536)) < 0.015)
    #expect(abs(comparison.interval.high - (1 + 1.96 * 0.03536)) < 0.015)
    // Of the pairs of 1, 2 with 0, 1 three are above and one is equal.
    #expect(comparison.delta == 0.75)
    let back = try #require(other.compared(with: one))
    #expect(back.difference == -1)
    #expect(abs(back.interval.low + comparison.interval.high) < 1e-12)
  }

  @Test func equalSamplesAreResampledApart() throws {
    // As a difference of two fair coins, not as that of a coin with itself.
    let coin = (0..<400).map { Double($0 % 2) }
    let one = ResampledSample(coin, seed: 1)
    #expect(one == ResampledSample(coin, seed: 1))
    let comparison = try #require(one.compared(with: ResampledSample(coin, seed: 1)))
    #expect(comparison.difference == 0 && comparison.delta == 0)
    #expect(abs(comparison.interval.low + 1.96 * 0.03536) < 0.015)
    #expect(abs(comparison.interval.high - 1.96 * 0.03536) < 0.015)
  }

  @Test(arguments: [0.0, 1e-9, 5])
  func similarSamplesAreResampledApart(shift: Double) throws {
    let values = (0..<50).map { Double($0 * $0 % 31) }
    let one = ResampledSample(values, seed: 1)
    let other = ResampledSample(values.map { $0 + shift }, seed: 1)
    let own = try #require(one.interval)
    let comparison = try #require(other.compared(with: one))
    let width = comparison.interval.high - comparison.interval.low
    #expect(width / (own.high - own.low) > 1.2 && width / (own.high - own.low) < 1.7)
  }

  @Test func theTwoZerosAreOneValue() {
    #expect(
      ResampledSample([-0.0, 1, 2], seed: 1).interval
        == ResampledSample([1, 0, 2], seed: 1).interval)
  }

  @Test func twoValuesAreNeededOnBothSides() {
    let pair = ResampledSample([1, 2], seed: 1)
    #expect(pair.compared(with: ResampledSample([1], seed: 1)) == nil)
    #expect(ResampledSample([], seed: 1).compared(with: pair) == nil)
  }
}
