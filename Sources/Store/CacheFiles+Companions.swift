import Base

extension CacheFiles {
  /// Whether a file stands where SQLite would put a companion that is no companion of a cache.
  ///
  /// To open a database beside it would delete it, overwrite it or write it back. It is asked where
  /// the database's own header does not yet say that it is ours: until a new cache is closed, what
  /// tells it from another program's database stands in the log alone.
  var hasForeignCompanion: Bool {
    let place = place
    return !Self.isOwnLog(place + "-wal") || !Self.isBegunJournal(place + "-journal")
      || !Self.isSharedMemory(place + "-shm")
  }

  /// Whether a write-ahead log says with what it commits first that it is a cache's, or commits
  /// nothing at all.
  ///
  /// The tables and the mark of a cache are made in one transaction, the first of its log.
  private static func isOwnLog(_ path: String) -> Bool {
    guard let log = ForeignFile(path) else { return false }
    if log.size == 0 { return true }
    // <https://www.sqlite.org/fileformat.html#walformat>: a header of 32 bytes, then frames of 24
    // bytes and a page each.
    let header = log.bytes(at: 0, count: 32)
    guard header.count == 32, [0x377f_0682, 0x377f_0683].contains(number(header, 0)) else {
      return false
    }
    let page = number(header, 8)
    guard (512...65_536).contains(page) else { return false }
    var application = 0
    var place = 32
    while place + 24 + page <= log.size {
      let frame = log.bytes(at: place, count: 24 + 72)
      // A frame with other salts is left over from before the log was begun anew.
      guard frame.count == 24 + 72, frame[8..<16] == header[16..<24] else { return true }
      if number(frame, 0) == 1 { application = number(frame, 24 + 68) }
      if number(frame, 4) != 0 { return application == CacheSchema.applicationID }
      place += 24 + page
    }
    return true
  }

  /// Whether a rollback journal is that of a database that was empty before: it holds no page.
  private static func isBegunJournal(_ path: String) -> Bool {
    guard let journal = ForeignFile(path) else { return false }
    if journal.size == 0 { return true }
    // <https://www.sqlite.org/fileformat.html#the_rollback_journal>: the magic and the number of
    // pages are written last, the size that the database had stands at byte 16.
    let header = journal.bytes(at: 0, count: 28)
    let magic: [UInt8] = [0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7]
    return header.count == 28 && number(header, 16) == 0
      && (header.starts(with: magic) || header.starts(with: [UInt8](repeating: 0, count: 12)))
  }

  /// Whether a file has a size that SQLite gives shared memory: to open it and close it again would
  /// drop the locks that other connections of this process have on it.
  private static func isSharedMemory(_ path: String) -> Bool {
    guard let status = status(path) else { return true }
    return status.isFile && (status.size % 4_096 == 0 || status.size == 3)
  }

  private static func number(_ bytes: [UInt8], _ offset: Int) -> Int {
    bytes[offset..<(offset + 4)].reduce(0) { $0 << 8 | Int($1) }
  }
}

/// A file that is looked into and left as it is; an absent one is empty.
private struct ForeignFile: ~Copyable {
  let size: Int
  private let descriptor: Int32

  /// Opens the file; nil where it cannot be read or is none, such as a folder.
  init?(_ path: String) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      if errno != ENOENT && errno != ENOTDIR { return nil }
      size = 0
      return
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      return nil
    }
    size = Int(status.st_size)
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// The bytes at a place, fewer where the file ends.
  func bytes(at place: Int, count: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { buffer, length in
      length = max(0, pread(descriptor, buffer.baseAddress, count, off_t(place)))
    }
  }
}
