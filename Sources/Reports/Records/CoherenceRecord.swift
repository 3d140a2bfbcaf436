public import Base
public import SequiturKit

/// A coherence score as JSON.
public struct CoherenceRecord: Sendable {
  private let result: CoherenceResult

  /// Creates the record of a score.
  public init(_ result: CoherenceResult) {
    self.result = result
  }

  /// The members of the record.
  ///
  /// A report also tells what each link adds, and says of a score that is there that there is no
  /// reason for its absence.
  public func members(_ form: RecordForm) -> [String: JSONValue] {
    var members: [String: JSONValue] = [
      "log_score": .double(result.logScore), "coherence": JSONValue(result.coherence),
      "z": JSONValue(result.z), "percentile": JSONValue(result.percentile),
      "permutations": .int(result.permutations),
      "components": .object(result.components.mapValues { .double($0) }),
    ]
    switch form {
    case .line:
      if let reason = result.reason { members["reason"] = .string(reason) }
    case .report:
      members["reason"] = JSONValue(result.reason)
      members["link_shares"] = JSONValue(result.links)
    }
    return members
  }
}
