import Base

extension CacheFiles {
  /// Whose file lies at a path.
  enum Owner: Equatable {
    /// There is no file, or an empty one.
    case nobody
    /// It is a cache of ours, sound or not.
    case sequitur
    /// It is a database, and may be a cache of ours that was just begun.
    case unknown
    /// It is another program's database.
    case anotherProgram
    /// It is no database at all.
    case noDatabase

    /// Tells the owner from the header, whose layout <https://www.sqlite.org/fileformat.html> gives.
    static func of(_ path: String) -> Owner {
      let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
      // SQLite will say what is wrong with a file that is there and cannot be opened.
      guard descriptor >= 0 else { return errno == ENOENT ? .nobody : .unknown }
      defer { close(descriptor) }
      // The size first: pages are written from the first on, so that the header is no older.
      var status = stat()
      guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
        return .unknown
      }
      if status.st_size == 0 { return .nobody }
      var header = [UInt8](repeating: 0, count: 100)
      let count = pread(descriptor, &header, header.count, 0)
      if count < 0 { return .unknown }
      guard count == header.count, header.starts(with: magic) else { return .noDatabase }
      func number(at offset: Int, bytes: Int) -> Int64 {
        header[offset..<(offset + bytes)].reduce(0) { $0 << 8 | Int64($1) }
      }
      let application = number(at: 68, bytes: 4)
      if application == CacheSchema.applicationID { return .sequitur }
      // A page of 65,536 bytes is written as 1.
      let page = number(at: 16, bytes: 2) == 1 ? 65_536 : number(at: 16, bytes: 2)
      let isBegun = application == 0 && Int64(status.st_size) <= page
      return isBegun ? .unknown : .anotherProgram
    }

    private static let magic = Array("SQLite format 3\0".utf8)
  }
}
