import CommandLineKit

/// How a run over several inputs ends: the gravest of what happened on the way.
struct RunStatus: Sendable {
  private(set) var status = ExitStatus.success

  /// Takes note of the end of one piece of work.
  mutating func note(_ other: ExitStatus) {
    if Self.gravity(other) > Self.gravity(status) { status = other }
  }

  /// A threshold missed is less than an input missing, and that less than one that is there and
  /// unusable.
  private static func gravity(_ status: ExitStatus) -> Int {
    switch status {
    case .success: 0
    case .belowThreshold: 1
    case .missingInput: 2
    case .badInput: 3
    case .usage: 4
    default: 5
    }
  }
}
