import Base

/// Reads a vocabulary's file at once.
enum WordPieceFile {
  /// The bytes of a regular file.
  static func bytes(path: String) throws(EncoderError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw errno == ENOENT || errno == ENOTDIR ? .missing(path: path) : unreadable(path, errno)
    }
    defer { _ = close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw unreadable(path, errno) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw unreadable(path, status.st_mode & S_IFMT == S_IFDIR ? EISDIR : EINVAL)
    }
    let size = Int(status.st_size)
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { target, filled in
      while filled < size {
        let taken = read(
          descriptor, UnsafeMutableRawPointer(target.baseAddress)?.advanced(by: filled),
          size - filled)
        if taken < 0, errno == EINTR { continue }
        if taken < 0 { failure = errno }
        if taken <= 0 { return }
        filled += taken
      }
    }
    guard failure == 0 else { throw unreadable(path, failure) }
    return bytes
  }

  private static func unreadable(_ path: String, _ code: Int32) -> EncoderError {
    .unreadable(path: path, reason: String(cString: strerror(code)))
  }
}
