/// Why a file of tables cannot be used.
public enum BinaryFileError: DescribedError, Equatable, Sendable {
  /// There is no file at `path`.
  case missing(path: String)

  /// The file at `path` cannot be opened or mapped; `code` is the system's error number.
  case unreadable(path: String, code: Int32)

  /// The file at `path` is no file of the kind asked for.
  case foreign(path: String)

  /// The file at `path` was written in a version of the format that this code does not read.
  case unsupportedVersion(path: String, found: UInt32)

  /// The file at `path` is shorter than it says, or its bytes are not those that were written.
  case damaged(path: String, reason: String)

  /// What is wrong with which file.
  public var message: String {
    switch self {
    case .missing(let path): "\(path) is missing"
    case .unreadable(let path, let code):
      "\(path) cannot be used: it cannot be read (error \(code))"
    case .foreign(let path): "\(path) cannot be used: it is another kind of file"
    case .unsupportedVersion(let path, let found):
      "\(path) cannot be used: it is of version \(found), which is not read here"
    case .damaged(let path, let reason): "\(path) cannot be used: \(reason)"
    }
  }
}
