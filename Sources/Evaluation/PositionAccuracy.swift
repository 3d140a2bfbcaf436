/// How many units stand in their own place.
public enum PositionAccuracy {
  /// The number of places that hold the unit, or one identical to it, of the true order.
  ///
  /// The published accuracy divides its sum over all articles by the sum of their units.
  public static func correct(_ placement: Placement) -> Int {
    zip(placement.placed, placement.gold).reduce(0) { $0 + ($1.0 == $1.1 ? 1 : 0) }
  }
}
