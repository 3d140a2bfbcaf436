/// Something that knows a little about order: it fills its columns of the evidence sheet.
///
/// A source must be equivariant: it measures units, and never looks at their places. It writes
/// only its own columns, and may read those of the sources before it.
public protocol EvidenceSource: Sendable {
  /// Fills the source's columns.
  func gather(from scene: Scene, into sheet: inout EvidenceSheet)
}
