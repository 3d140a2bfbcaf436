import Base

/// Why results cannot be written.
package enum OutputError: DescribedError, Equatable, Sendable {
  /// The system refuses, or the output would take the place of what it must not.
  case cannotWrite(path: String, reason: String)
  /// A file of somebody else's stands where a result of one article should go.
  case spared(path: String, reason: String)
  /// The same, where the user may say that it is to be replaced.
  case notOurs(path: String)

  /// The output would take the place of what it was made from.
  package static func wouldReplaceInput(path: String) -> OutputError {
    .cannotWrite(path: path, reason: "it is an input of this command; name another file")
  }

  /// What is wrong, without the path.
  package var message: String {
    switch self {
    case .cannotWrite(_, let reason), .spared(_, let reason): "cannot be written: \(reason)"
    case .notOurs:
      "cannot be written: it is not as this tool left it there, or not of this tool; move it away"
    }
  }

  /// The file.
  package var path: String {
    switch self {
    case .cannotWrite(let path, _), .spared(let path, _), .notOurs(let path): path
    }
  }
}
