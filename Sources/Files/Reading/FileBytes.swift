import Base

/// Reads files with the system's calls.
package enum FileBytes {
  private static let pieceLength = 1 << 18

  /// The bytes of a file.
  package static func contents(of path: String) throws(FileError) -> [UInt8] {
    let descriptor = try openForReading(path)
    defer { close(descriptor) }
    return try rest(of: descriptor, path: path)
  }

  /// Opens a file.
  package static func openForReading(_ path: String) throws(FileError) -> Int32 {
    // The system would read on to the NUL and open another file.
    guard FileName.isWhole(path) else { throw FileError(path: path, number: EILSEQ) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path: path, number: errno) }
    return descriptor
  }

  /// Everything that is left to read.
  package static func rest(of descriptor: Int32, path: String) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_size > 0 {
      bytes.reserveCapacity(Int(status.st_size) + 1)
    }
    while true {
      let piece = try piece(of: descriptor, path: path)
      if piece.isEmpty { return bytes }
      bytes += piece
    }
  }

  /// What is there to read, at least one byte unless the end is reached.
  package static func piece(of descriptor: Int32, path: String) throws(FileError) -> [UInt8] {
    var failure: Int32 = 0
    let piece = [UInt8](unsafeUninitializedCapacity: pieceLength) { buffer, count in
      var got = -1
      repeat {
        got = read(descriptor, buffer.baseAddress, pieceLength)
        failure = got < 0 ? errno : 0
      } while failure == EINTR
      count = max(0, got)
    }
    if failure != 0 { throw FileError(path: path, number: failure) }
    return piece
  }

  /// Whether a path leads to a folder.
  package static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return FileName.isWhole(path) && stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether anything is at a path.
  package static func exists(_ path: String) -> Bool {
    FileName.isWhole(path) && access(path, F_OK) == 0
  }
}
