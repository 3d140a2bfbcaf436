/// Whether the opening unit is right.
public enum FirstUnit {
  /// Whether the restored order opens as the true one does; true without units.
  public static func value(_ placement: Placement) -> Bool {
    placement.placed.first == placement.gold.first
  }
}

/// Whether the closing unit is right.
public enum LastUnit {
  /// Whether the restored order closes as the true one does; true without units.
  public static func value(_ placement: Placement) -> Bool {
    placement.placed.last == placement.gold.last
  }
}
