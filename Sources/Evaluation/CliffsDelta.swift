/// How far two samples lie apart, whatever the shape of their distributions (Cliff 1993).
///
/// *Dominance statistics: ordinal analyses to answer ordinal questions*, Psychological Bulletin 114.
public enum CliffsDelta {
  /// How large an effect is called (Romano and others 2006, from Cohen's d of 0.2, 0.5 and 0.8).
  public enum Size: String, Sendable, CaseIterable {
    /// Below 0.147 either way.
    case negligible
    /// Below 0.33.
    case small
    /// Below 0.474.
    case medium
    /// All above.
    case large
  }

  /// The chance that a value of one sample is above one of the other, less the chance that it is
  /// below.
  ///
  /// - Parameters:
  ///   - values: A sample, in any order.
  ///   - others: The other sample.
  /// - Returns: −1 (all below) to 1 (all above); nil where a sample is empty.
  /// - Complexity: O((*m* + *n*) log(*m* + *n*)).
  public static func value(_ values: [Double], against others: [Double]) -> Double? {
    guard !values.isEmpty, !others.isEmpty else { return nil }
    let sorted = others.sorted()
    var (below, upTo) = (0, 0)
    var balance = 0
    for value in values.sorted() {
      while below < sorted.count, sorted[below] < value { below += 1 }
      while upTo < sorted.count, sorted[upTo] <= value { upTo += 1 }
      balance += below - (sorted.count - upTo)
    }
    return Double(balance) / (Double(values.count) * Double(others.count))
  }

  /// What an effect is called.
  public static func size(_ delta: Double) -> Size {
    switch abs(delta) {
    case ..<0.147: .negligible
    case ..<0.33: .small
    case ..<0.474: .medium
    default: .large
    }
  }
}
