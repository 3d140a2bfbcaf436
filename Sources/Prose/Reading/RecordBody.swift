/// The text of a JSON record as it stands: untrimmed, blank units included.
public enum RecordBody: Sendable, Hashable {
  /// The value of `sentences`; a unit's `index` counts these.
  case sentences([String])
  /// The value of `text`.
  case text(String)
}
