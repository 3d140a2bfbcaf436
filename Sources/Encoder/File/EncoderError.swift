/// Why a learned reader cannot be used.
public enum EncoderError: Error, Equatable, Sendable {
  /// There is no such file.
  case missing(path: String)
  /// The file cannot be read.
  case unreadable(path: String, reason: String)
  /// The file is not what a learned reader is made of.
  case foreign(path: String)
  /// The file is of this kind, but something in it is wrong.
  case damaged(path: String, reason: String)
}
