/// Whether the whole order is right.
public enum PerfectMatch {
  /// Whether the restored text is the true one; true without units.
  public static func value(_ placement: Placement) -> Bool {
    placement.placed == placement.gold
  }
}
