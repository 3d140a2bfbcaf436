/// Whether the order of the units is known, and with it how far apart words stand.
public enum ChainDistances: Sendable {
  /// The units stand in the order of the text.
  case given
  /// The units are in no order: distances count within a unit, and two units are far apart.
  case unknown
}
