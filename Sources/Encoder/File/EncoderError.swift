public import Base

/// Why a learned reader cannot be used.
public enum EncoderError: DescribedError, Equatable, Sendable {
  /// There is no such file.
  case missing(path: String)
  /// The file cannot be read.
  case unreadable(path: String, reason: String)
  /// The file is not what a learned reader is made of.
  case foreign(path: String)
  /// The file is of this kind, but something in it is wrong.
  case damaged(path: String, reason: String)

  /// What is wrong with which file.
  public var message: String {
    switch self {
    case .missing(let path): "\(path) is missing"
    case .unreadable(let path, let reason):
      "\(path) cannot be used: it cannot be read (\(reason))"
    case .foreign(let path): "\(path) cannot be used: it is another kind of file"
    case .damaged(let path, let reason): "\(path) cannot be used: \(reason)"
    }
  }
}
