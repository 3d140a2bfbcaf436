/// Why something that the tool needs cannot be used.
public enum ResourceError: Error, Equatable, Sendable {
  /// There is no file at the path.
  case missing(path: String)
  /// The file is there, but not what it should be.
  case damaged(path: String, reason: String)

  /// What is wrong and what to do, in a sentence without a full stop at the end.
  public var message: String {
    switch self {
    case .missing(let path):
      "\(path) is missing; point --models at the folder Models of the distribution"
    case .damaged(let path, let reason):
      "\(path) cannot be used: \(reason); restore it from the distribution"
    }
  }
}
