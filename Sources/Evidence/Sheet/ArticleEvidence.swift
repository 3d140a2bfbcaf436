/// The evidence of one article: what was found in it, and what was measured.
public struct ArticleEvidence: Sendable {
  /// What was found in the units.
  public let scene: Scene

  /// What was measured of units and pairs.
  public let sheet: EvidenceSheet

  /// Creates the evidence from its parts.
  public init(scene: Scene, sheet: EvidenceSheet) {
    self.scene = scene
    self.sheet = sheet
  }
}
