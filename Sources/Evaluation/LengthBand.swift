/// A range of article lengths that is reported on its own.
public struct LengthBand: Sendable, Hashable {
  /// The fewest units.
  public let least: Int
  /// The most units; `nil` where there is no limit.
  public let most: Int?

  /// The bands reported: 2–9, 10–19, 20–39 and 40 or more units.
  public static let standard = [
    LengthBand(least: 2, most: 9), LengthBand(least: 10, most: 19),
    LengthBand(least: 20, most: 39), LengthBand(least: 40, most: nil),
  ]

  /// Creates a band.
  public init(least: Int, most: Int?) {
    self.least = least
    self.most = most
  }

  /// Whether an article of this many units belongs to the band.
  public func contains(_ units: Int) -> Bool {
    units >= least && units <= most ?? .max
  }
}
