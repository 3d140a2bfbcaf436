import Base
import Lexicon

extension EncoderError {
  /// The same failure of a file, in this room's words.
  init(_ error: BinaryFileError) {
    self =
      switch error {
      case .missing(let path): .missing(path: path)
      case .unreadable(let path, let code):
        .unreadable(path: path, reason: String(cString: strerror(code)))
      case .foreign(let path): .foreign(path: path)
      case .unsupportedVersion(let path, let found):
        .damaged(path: path, reason: "it is of version \(found), which is not read here")
      case .damaged(let path, let reason): .damaged(path: path, reason: reason)
      }
  }
}

extension MappedFile {
  /// A file of a learned reader, mapped.
  static func ofReader(_ path: String) throws(EncoderError) -> MappedFile {
    do throws(BinaryFileError) {
      return try MappedFile(path: path)
    } catch {
      throw EncoderError(error)
    }
  }
}
