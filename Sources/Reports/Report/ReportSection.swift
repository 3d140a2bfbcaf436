/// A part of a report that can be asked for by name.
public enum ReportSection: String, CaseIterable, Sendable {
  /// The restored text, with how sure each place is and why.
  case restoration
  /// How well the units hang together in the order shown.
  case coherence
  /// How easily the text is read.
  case readability
}
