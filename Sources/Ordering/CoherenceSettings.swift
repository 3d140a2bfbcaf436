import Base

/// How evidence becomes a coherence of 0…100 that can be compared between articles.
///
/// The distance of an order from random ones, in their standard deviations, grows with the length
/// of an article: many links tell more surely than few. So it is taken relative to the distance
/// that articles in their true order have at that length, `typical` · *n*^`rise`: about 1 for such
/// an article and 0 for a shuffled one, whatever the length and however strong the evidence for
/// this kind of text. A logistic curve then bounds it.
public struct CoherenceSettings: Sendable, Equatable, Codable {
  /// The distance, in standard deviations, that the law gives for one unit.
  public var typical: Double

  /// The power of the number of units by which the distance grows.
  public var rise: Double

  /// The relative distance of an article in the middle of the scale.
  public var centre: Double

  /// The relative distance that takes the log-odds of the scale up by one.
  public var spread: Double

  /// Creates the settings.
  public init(centre: Double, spread: Double, typical: Double = 1, rise: Double = 0) {
    self.centre = centre
    self.spread = spread
    self.typical = typical
    self.rise = rise
  }

  /// The distance relative to that of articles in their true order.
  ///
  /// - Parameters:
  ///   - distance: The distance from random orders, in their standard deviations.
  ///   - units: The number of units, at least 1.
  /// - Returns: About 1 for a typical article, about 0 for a shuffled one.
  public func relative(distance: Double, units: Int) -> Double {
    distance / (typical * pow(Double(max(1, units)), rise))
  }

  /// The coherence of an order.
  ///
  /// - Parameters:
  ///   - distance: The distance from random orders, in their standard deviations.
  ///   - units: The number of units, at least 1.
  /// - Returns: 0…100, rising with the distance.
  public func coherence(distance: Double, units: Int) -> Double {
    100 / (1 + exp(-(relative(distance: distance, units: units) - centre) / spread))
  }
}
