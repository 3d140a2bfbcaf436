public import Base
public import SequiturKit

/// A restored order as JSON: how sure it is, how good, and why.
///
/// The order itself and its texts are members of the document that the record is written into.
public struct RestorationRecord: Sendable {
  /// For each place the chance that its link is right; nil without calibration.
  private let confidence: [Double]?
  private let restoration: Restoration
  /// For each place the reasons for its unit; nil where they are not wanted.
  private let reasons: [[Restoration.Reason]]?

  /// Creates the record of a restoration.
  ///
  /// - Parameters:
  ///   - restoration: What was found.
  ///   - isExplained: Whether the reasons are written.
  public init(_ restoration: Restoration, isExplained: Bool) {
    self.restoration = restoration
    confidence = restoration.confidence
    reasons = isExplained ? restoration.links.map(\.evidence) : nil
  }

  /// Creates the record of a restoration in terms of the input, with the headline and the blank
  /// units, for which there are no reasons.
  package init(_ restored: RestoredArticle, isExplained: Bool) {
    restoration = restored.restoration
    confidence = restored.confidence
    let links = restoration.links
    reasons =
      isExplained
      ? restored.order.indices.map { place in
        let link = place - restored.headlineCount
        return links.indices.contains(link) ? links[link].evidence : []
      } : nil
  }

  /// The members of the record.
  ///
  /// A report names its model once for all its parts.
  public func members(_ form: RecordForm) -> [String: JSONValue] {
    var members: [String: JSONValue] = [
      "confidence": confidence.map { JSONValue($0) } ?? .null,
      "article_confidence": JSONValue(restoration.articleConfidence),
      "objective": .double(restoration.objective), "optimal": .bool(restoration.isOptimal),
      "gap": .double(restoration.gap),
    ]
    if form == .line { members["model"] = .string(restoration.model) }
    if let reasons {
      members["links"] = .array(
        reasons.enumerated().map { place, evidence in
          ["k": .int(place), "evidence": .array(evidence.map(Self.json))]
        })
    }
    return members
  }

  private static func json(_ reason: Restoration.Reason) -> JSONValue {
    [
      "kind": .string(reason.kind), "weight": .double(reason.weight),
      "detail": .string(reason.detail),
    ]
  }
}
