import Evidence

/// The kinds of evidence that explanations name.
enum EvidenceKinds {
  /// Their names in the order of reports, what holds of any unit last.
  static let names = EvidenceFamily.allCases.map(\.rawValue) + ["reader", "base"]

  /// What a kind looks at, in words.
  static func words(_ name: String) -> String {
    if let family = EvidenceFamily(rawValue: name) { return family.summary }
    return name == "reader"
      ? "meaning, as a learned reader of whole articles has it"
      : "what holds of any unit at such a place"
  }
}
