import Base

/// The files of a cache on disk: the database, its log and its shared memory.
struct CacheFiles: Sendable {
  /// Which file a path led to: names can be given to another file, this cannot.
  struct Identity: Equatable, Sendable {
    let device: UInt64
    let inode: UInt64
  }

  let path: String

  /// The files that SQLite keeps beside the database while it is open.
  private static let companions = ["-wal", "-shm", "-journal"]

  /// Where the files are: SQLite follows a link, even to what is not there yet, and puts the
  /// companions beside what it leads to.
  var place: String {
    var place = path
    for _ in 0..<Self.mostLinks {
      if let resolved = realpath(place, nil) {
        defer { free(resolved) }
        return String(cString: resolved)
      }
      guard let target = Self.target(ofLink: place) else { break }
      let folder = place.lastIndex(of: "/").map { place[...$0] } ?? ""
      place = target.hasPrefix("/") ? target : folder + target
    }
    return place
  }

  /// How many links are followed, one after the other, as SQLite and Linux have it.
  private static let mostLinks = 40

  private static func target(ofLink path: String) -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(path, &buffer, buffer.count)
    guard count >= 0 else { return nil }
    return String(decoding: buffer.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// The bytes that all the files take.
  var bytes: Int {
    let place = place
    return ([""] + Self.companions).reduce(0) { $0 + (Self.status(place + $1)?.size ?? 0) }
  }

  /// The bytes of the write-ahead log.
  var logBytes: Int { Self.status(place + "-wal")?.size ?? 0 }

  /// The file that lies at the path now.
  var identity: Identity? { Self.status(path)?.identity }

  /// Whether something lies at the path that is no file, such as a folder, a pipe or `/dev/null`.
  var isOccupied: Bool { Self.status(path).map { !$0.isFile } ?? false }

  /// Whose file it is that lies at the path, told from its first bytes without SQLite: to open
  /// another program's database could already change it, by a log that is due.
  var owner: Owner { Owner.of(place) }

  /// Makes the folder that is to hold the cache, for its owner only as the XDG page asks.
  ///
  /// What cannot be made is left to the opening of the file, which will say why.
  func makeFolder() {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return }
    let folder = path[..<slash]
    guard !folder.isEmpty, Self.status(String(folder)) == nil else { return }
    var prefix = ""
    for part in folder.split(separator: "/", omittingEmptySubsequences: false) {
      prefix += part
      if !prefix.isEmpty { mkdir(prefix, 0o700) }
      prefix += "/"
    }
  }

  /// Renames the database and its companions so that a fresh one can take their place.
  ///
  /// Several processes may find the same damage at once: the lock and the comparison let only one of
  /// them rename, and none of them rename the fresh file of another.
  ///
  /// - Parameter damaged: The file in which the damage was seen; nil takes what lies there.
  /// - Returns: The new path; nil where another process was first or the folder may not be changed.
  func setAside(_ damaged: Identity?) -> String? {
    // A pipe or a device must neither be waited for nor renamed.
    guard !isOccupied else { return nil }
    let place = place
    let descriptor = SystemCall.open(place, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    // The descriptor lives as long as the lock. Closing it drops the POSIX locks that other
    // connections of this process hold on the damaged file, which is of no use to them any more.
    defer { close(descriptor) }
    guard flock(descriptor, LOCK_EX) == 0 else { return nil }
    var locked = stat()
    guard fstat(descriptor, &locked) == 0 else { return nil }
    let lockedIdentity = Identity(device: UInt64(locked.st_dev), inode: UInt64(locked.st_ino))
    guard Self.status(place)?.identity == lockedIdentity,
      damaged == nil || damaged == lockedIdentity
    else { return nil }
    let target = Self.freeName(beside: place)
    // The log goes first: were this process to die in between, what stays at the path is still
    // damaged and will be set aside by the next; a log alone would be taken for a stranger's.
    for companion in Self.companions {
      rename(place + companion, target + companion)
    }
    return rename(place, target) == 0 ? target : nil
  }

  /// Deletes what was set aside earlier.
  ///
  /// - Parameter isOurPlace: Whether nothing but caches can have lain here; else only what can be
  ///   told to be ours is deleted.
  func removeDamaged(isOurPlace: Bool) {
    let place = place
    for number in 1...Self.mostDamaged {
      let name = Self.damagedName(number, of: place)
      guard isOurPlace || Owner.of(name) == .sequitur else { continue }
      for suffix in [""] + Self.companions { unlink(name + suffix) }
    }
  }

  /// The most files that are kept set aside; the last name is used over and over.
  private static let mostDamaged = 99

  private static func damagedName(_ number: Int, of place: String) -> String {
    "\(place).damaged-\(number)"
  }

  private static func freeName(beside place: String) -> String {
    for number in 1..<mostDamaged where status(damagedName(number, of: place)) == nil {
      return damagedName(number, of: place)
    }
    return damagedName(mostDamaged, of: place)
  }

  static func status(
    _ path: String
  ) -> (size: Int, identity: Identity, isFile: Bool)? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    let identity = Identity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
    return (Int(status.st_size), identity, status.st_mode & S_IFMT == S_IFREG)
  }
}
