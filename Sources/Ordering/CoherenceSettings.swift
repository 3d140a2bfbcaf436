#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// How evidence becomes a coherence of 0…100 that can be compared between articles.
///
/// Evidence a link falls with length: an article of ten units owes much of it to its lead, one of
/// eighty little. So it is first taken relative to what articles in their true order have at that
/// length, `typical` · *n*^−`fall`: about 1 for such an article and 0 for a shuffled one, whatever
/// the length. A logistic curve then bounds it.
public struct CoherenceSettings: Sendable, Equatable, Codable {
  /// The evidence a link, in nats, that the law gives for one unit.
  public var typical: Double

  /// The power of the number of units by which the evidence a link falls; 0 or more.
  public var fall: Double

  /// The relative evidence of an article in the middle of the scale.
  public var centre: Double

  /// The relative evidence that takes the log-odds of the scale up by one.
  public var spread: Double

  /// Creates the settings.
  public init(centre: Double, spread: Double, typical: Double = 1, fall: Double = 0) {
    self.centre = centre
    self.spread = spread
    self.typical = typical
    self.fall = fall
  }

  /// The evidence relative to that of articles in their true order.
  ///
  /// - Parameters:
  ///   - evidence: Evidence a link, in nats.
  ///   - units: The number of units, at least 1.
  /// - Returns: About 1 for a typical article, about 0 for a shuffled one.
  public func relative(evidence: Double, units: Int) -> Double {
    evidence / (typical * pow(Double(max(1, units)), -fall))
  }

  /// The coherence of an order.
  ///
  /// - Parameters:
  ///   - evidence: Evidence a link, in nats.
  ///   - units: The number of units, at least 1.
  /// - Returns: 0…100, rising with the evidence.
  public func coherence(evidence: Double, units: Int) -> Double {
    100 / (1 + exp(-(relative(evidence: evidence, units: units) - centre) / spread))
  }
}
