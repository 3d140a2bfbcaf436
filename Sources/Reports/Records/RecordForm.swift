/// The two documents that a result's record is written into.
///
/// They share their values and the names of these; each has members of its own, which are contract.
public enum RecordForm: Sendable, CaseIterable {
  /// A line of `--format json`.
  case line
  /// A part of a report's `report.json`.
  case report
}
