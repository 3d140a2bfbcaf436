/// The share of skip-bigrams that are kept (Lin and Och 2004, on units instead of words).
public enum RougeS {
  /// The share of pairs that stand in their true sequence, at any distance, 0…1; `nil` with fewer
  /// than two units.
  ///
  /// Computed from the final order, as RE-BART does, which makes it (τ + 1) / 2.
  ///
  /// - Complexity: O(*n* log *n*).
  public static func value(_ placement: Placement) -> Double? {
    guard placement.pairs > 0 else { return nil }
    return 1 - Double(KendallTau.inversions(placement.ranks)) / Double(placement.pairs)
  }
}
