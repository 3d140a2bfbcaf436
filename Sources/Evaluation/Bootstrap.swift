import Base
import Ordering

/// Confidence intervals by resampling (Efron 1979, percentile method).
public enum Bootstrap {
  /// An interval.
  public struct Interval: Sendable, Equatable, Codable {
    /// The lower end.
    public let low: Double
    /// The upper end.
    public let high: Double

    /// Creates an interval.
    public init(low: Double, high: Double) {
      self.low = low
      self.high = high
    }
  }

  /// The interval that holds the mean of 95 % of the resamples.
  ///
  /// - Parameters:
  ///   - values: One value an article.
  ///   - seed: Decides the resamples.
  ///   - resamples: How many are drawn, at least 1.
  /// - Returns: The 2.5th and 97.5th percentile; `nil` without values.
  /// - Complexity: O(`resamples` · values).
  public static func interval(
    ofMean values: [Double], seed: UInt64, resamples: Int = 1000
  ) -> Interval? {
    interval(of: means(of: values, seed: seed, resamples: resamples))
  }

  /// The means of resamples, each as large as the sample.
  ///
  /// - Parameters:
  ///   - values: The sample.
  ///   - seed: Decides the resamples.
  ///   - resamples: How many are drawn.
  /// - Returns: One mean a resample, as they were drawn; none without values.
  /// - Complexity: O(`resamples` · values).
  public static func means(of values: [Double], seed: UInt64, resamples: Int = 1000) -> [Double] {
    guard !values.isEmpty else { return [] }
    var generator = SeededGenerator(seed: seed)
    var means: [Double] = []
    means.reserveCapacity(resamples)
    for _ in 0..<resamples {
      var sum = 0.0
      for _ in values.indices { sum += values[generator.below(values.count)] }
      means.append(sum / Double(values.count))
    }
    return means
  }

  /// The interval that holds 95 % of what resamples gave.
  ///
  /// - Parameter draws: One number a resample, in any order.
  /// - Returns: The 2.5th and 97.5th percentile; `nil` without numbers.
  /// - Complexity: O(*n* log *n*).
  public static func interval(of draws: [Double]) -> Interval? {
    guard !draws.isEmpty else { return nil }
    let sorted = draws.sorted()
    return Interval(low: percentile(2.5, of: sorted), high: percentile(97.5, of: sorted))
  }

  /// A percentile of sorted values, linear between neighbours (Hyndman and Fan's type 7).
  static func percentile(_ percent: Double, of sorted: [Double]) -> Double {
    let position = percent / 100 * Double(sorted.count - 1)
    let low = Int(position)
    let high = min(low + 1, sorted.count - 1)
    return sorted[low] + (sorted[high] - sorted[low]) * (position - Double(low))
  }
}
