/// Whether a word stands for one or for several.
public enum GrammaticalNumber: UInt8, Sendable, CaseIterable {
  /// One.
  case singular
  /// Several.
  case plural
}
