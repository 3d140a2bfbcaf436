import Ordering

/// A sample with the means of its resamples, which are drawn once for all comparisons.
///
/// The values themselves and the run's seed decide the resamples: equal samples have equal intervals,
/// whatever they are called. Samples that differ in any value are resampled independently.
public struct ResampledSample: Sendable, Equatable {
  /// The sample against another one.
  public struct Comparison: Sendable, Equatable {
    /// The mean less the other's mean.
    public let difference: Double
    /// The 95 % interval of the difference, both samples resampled.
    public let interval: Bootstrap.Interval
    /// Cliff's delta, −1…1: positive where this sample's values tend to be higher.
    public let delta: Double
  }

  /// The values from the lowest to the highest.
  public let values: [Double]

  private let draws: [Double]
  private let seed: UInt64

  /// Draws the resamples.
  ///
  /// The result does not depend on the order of the values.
  ///
  /// - Parameters:
  ///   - values: The sample.
  ///   - seed: The run's seed.
  ///   - resamples: How many are drawn, at least 1; the same for samples to be compared.
  /// - Complexity: O(`resamples` · values).
  public init(_ values: [Double], seed: UInt64, resamples: Int = 1_000) {
    // The two zeros are one value.
    let sorted = values.map { $0 == 0 ? 0 : $0 }.sorted()
    self.values = sorted
    self.seed = seed
    draws = Self.draws(from: sorted, stream: 0, seed: seed, count: resamples)
  }

  /// Draws the means of resamples; other streams of the same values are independent.
  private static func draws(
    from values: [Double], stream: UInt8, seed: UInt64, count: Int
  ) -> [Double] {
    let bytes = values.flatMap { value in
      let bits = value.bitPattern
      return stride(from: 0, to: 64, by: 8).map { UInt8(truncatingIfNeeded: bits >> $0) }
    }
    return Bootstrap.means(
      of: values, seed: Shuffle.seed(for: [stream] + bytes, seed: seed), resamples: count)
  }

  /// The mean; nil without values.
  public var mean: Double? {
    values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }

  /// The 95 % interval of the mean; nil without values, and without width for a single one.
  public var interval: Bootstrap.Interval? {
    guard let mean, let drawn = Bootstrap.interval(of: draws) else { return nil }
    return Bootstrap.Interval(low: min(mean, drawn.low), high: max(mean, drawn.high))
  }

  /// A quantile of the values, linear between neighbours.
  ///
  /// - Parameter percent: 0…100.
  /// - Returns: The quantile; nil without values.
  public func percentile(_ percent: Double) -> Double? {
    values.isEmpty ? nil : Bootstrap.percentile(percent, of: values)
  }

  /// Compares with another sample.
  ///
  /// The interval is that of two independent samples. Equal ones would move together, draw by draw,
  /// and seem not to differ by chance either: the other one is drawn anew then.
  ///
  /// - Parameter other: The other sample, with as many resamples.
  /// - Returns: The comparison; nil where either has fewer than two values, which tell nothing of
  ///   how they vary.
  /// - Complexity: O(*r* log *r*) in the resamples, O(*n*) in the values; O(*r* · *n*) for equal ones.
  public func compared(with other: ResampledSample) -> Comparison? {
    guard values.count > 1, other.values.count > 1, let mean, let otherMean = other.mean,
      let delta = CliffsDelta.value(values, against: other.values)
    else { return nil }
    let others =
      values == other.values
      ? Self.draws(from: values, stream: 1, seed: other.seed, count: other.draws.count)
      : other.draws
    guard let drawn = Bootstrap.interval(of: zip(draws, others).map { $0 - $1 }) else {
      return nil
    }
    let difference = mean - otherMean
    return Comparison(
      difference: difference,
      interval: Bootstrap.Interval(
        low: min(difference, drawn.low), high: max(difference, drawn.high)),
      delta: delta)
  }
}
