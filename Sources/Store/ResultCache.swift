import Base

/// Finished results by key, in one SQLite file that several processes may share.
///
/// The cache never stands in the way of a run. Opening does not throw, look-ups that fail are
/// misses, and once the file proves damaged or unwritable the cache goes quiet and leaves one
/// `warning`. Each batch of inserts is one transaction: a killed process loses nothing that it had
/// inserted.
///
/// It is not `Sendable`: use it on the thread or task that opened it.
public final class ResultCache {
  /// A result and the name that it goes by.
  public struct Entry: Sendable, Equatable {
    /// What the result depends on.
    public let key: CacheKey
    /// The command that made it, for people who look into the file.
    public let command: String
    /// The result, byte for byte.
    public let value: [UInt8]

    /// Creates an entry.
    public init(key: CacheKey, command: String, value: [UInt8]) {
      self.key = key
      self.command = command
      self.value = value
    }
  }

  /// What came of opening a cache.
  public struct Opening {
    /// The cache; nil where there is none, or none to be had.
    public let cache: ResultCache?
    /// What was not as it should be, in one line; nil where all is well.
    public let trouble: String?
    /// Where a damaged file was moved to.
    public let setAside: String?

    /// The trouble as a run is told of it that goes on.
    public var warning: String? {
      trouble.map { cache == nil ? "\($0); going on without it" : $0 }
    }
  }

  /// The path of the database file.
  public var path: String { files.path }

  /// Why the cache went quiet during the run; nil while all is well.
  public private(set) var warning: String?

  let files: CacheFiles
  let isOurPlace: Bool
  let now: Int64
  private let identity: CacheFiles.Identity?
  private(set) var connection: Connection?

  // Counted here and written with the next insert, or when the cache is closed.
  private(set) var hits: Int64 = 0
  private(set) var misses: Int64 = 0
  private var touched: [Int64] = []
  private var hasInserted = false

  /// How old a stamp of last use may grow before a hit renews it: a day, in seconds.
  private static let stampAge: Int64 = 86_400
  /// How many stamps are gathered before they are written.
  private static let mostTouched = 4_096
  /// Up to how many bytes a log may be left behind: reading it costs the next opening nothing.
  private static let smallLog = 65_536

  private init(files: CacheFiles, isOurPlace: Bool, connection: Connection, now: Int64) {
    self.files = files
    self.isOurPlace = isOurPlace
    self.connection = connection
    self.now = now
    self.identity = files.identity
  }

  deinit { close() }

  // MARK: Opening and closing

  /// Opens a cache, making the file and its folder if there are none.
  ///
  /// A damaged cache is renamed to `<path>.damaged-N`, with its companions, and a fresh one made.
  /// What is not a cache is never touched, unless it lies where only a cache can. No cache is to be
  /// had then, and the opening says why, as where the folder or the file cannot be written and where
  /// a later version of the program wrote it.
  ///
  /// - Parameters:
  ///   - path: The database file.
  ///   - now: The time, in seconds since 1970, that look-ups and inserts are stamped with.
  ///   - isOurPlace: Whether nothing but a cache can lie there, so that any file that is no
  ///     database is a damaged one; true of the standard location.
  ///   - isMade: Whether a cache is made where there is none. Else a file that is absent or empty
  ///     stays so, and the opening has neither a cache nor trouble.
  /// - Returns: The cache or the reason why there is none.
  public static func open(
    path: String, now: Int64, isOurPlace: Bool = false, isMade: Bool = true
  ) -> Opening {
    open(path: path, now: now, isOurPlace: isOurPlace, isMade: isMade, busyTimeout: 5_000)
  }

  static func open(
    path: String, now: Int64, isOurPlace: Bool = false, isMade: Bool = true, busyTimeout: Int32,
    fileSystem: String? = nil
  ) -> Opening {
    let files = CacheFiles(path: path)
    func refused(_ refusal: Refusal, _ moved: String?) -> Opening {
      Opening(cache: nil, trouble: refusal.words(path: path), setAside: moved)
    }
    if files.isOccupied { return refused(.noFile, nil) }
    if isMade { files.makeFolder() }
    var moved: String?
    // Once for the file that is there, once for the fresh one, once more where another process
    // did the same at the same time.
    for _ in 0..<3 {
      let found = files.identity
      let owner = files.owner
      do throws(Refusal) {
        if owner == .anotherProgram { throw .foreign }
        if owner == .noDatabase { throw isOurPlace ? .damaged : .noCache }
        if !isOurPlace, isForeign(files) { throw .foreign }
        if !isMade, moved == nil, owner == .nobody {
          return Opening(cache: nil, trouble: nil, setAside: nil)
        }
        let connection = try CacheSchema.connect(
          to: path, busyTimeout: busyTimeout, fileSystem: fileSystem)
        let cache = ResultCache(
          files: files, isOurPlace: isOurPlace, connection: connection, now: now)
        return Opening(cache: cache, trouble: moved.map(Self.words(setAside:)), setAside: moved)
      } catch .damaged {
        guard isOurPlace || owner == .sequitur else {
          return refused(.noCache, moved)
        }
        moved = files.setAside(found) ?? moved
      } catch {
        return refused(error, moved)
      }
    }
    return refused(.damaged, moved)
  }

  /// Whether what lies beside a file that may become a cache is another program's.
  ///
  /// Where a process that makes the cache at this moment was looked at half-way, another look helps.
  private static func isForeign(_ files: CacheFiles) -> Bool {
    for _ in 0..<10 {
      guard [.nobody, .unknown].contains(files.owner), files.hasForeignCompanion else {
        return false
      }
      usleep(20_000)
    }
    return true
  }

  private static func words(setAside target: String) -> String {
    "the cache was damaged: it was moved to \(target) and a new one begun"
  }

  /// Writes the counters that are due and closes the file; look-ups after that are misses.
  public func close() {
    flush()
    // Written back at the last close, the log costs a wait for the disk, some milliseconds. That is
    // well spent after inserts; a few counters can stay in the log until the next of these.
    if !hasInserted, (1..<Self.smallLog).contains(files.logBytes) { connection?.keepLog() }
    connection = nil
  }

  // MARK: Looking up

  /// The result stored under a key.
  ///
  /// A stored result whose checksum is wrong counts as absent.
  public func value(for key: CacheKey) -> [UInt8]? {
    guard let connection else { return nil }
    do throws(SQLiteError) {
      let value = try lookUp(key, on: connection)
      flushIfMany()
      return value
    } catch {
      fail(error)
      return nil
    }
  }

  /// The results stored under some keys, in the order of the keys, all from one state of the file.
  public func values(for keys: [CacheKey]) -> [[UInt8]?] {
    var values = [[UInt8]?](repeating: nil, count: keys.count)
    guard let connection else { return values }
    do throws(SQLiteError) {
      try connection.snapshot { () throws(SQLiteError) in
        for index in keys.indices {
          values[index] = try lookUp(keys[index], on: connection)
        }
      }
      flushIfMany()
    } catch {
      fail(error)
    }
    return values
  }

  private func lookUp(_ key: CacheKey, on connection: Connection) throws(SQLiteError) -> [UInt8]? {
    let statement = try connection.prepared(
      "SELECT key, checksum, last_used, value FROM entry WHERE id = ?1")
    defer { statement.reset() }
    try statement.bind(key.rowid, at: 0)
    guard try statement.step(), statement.withBytes(at: 0, { key.matches($0) }) else {
      misses += 1
      return nil
    }
    let checksum = UInt64(bitPattern: statement.integer(at: 1))
    let value: [UInt8]? = statement.withBytes(at: 3) { bytes in
      Checksum.of(bytes, seed: key.checksumSeed) == checksum ? Array(bytes) : nil
    }
    guard let value else {
      misses += 1
      return nil
    }
    hits += 1
    if statement.integer(at: 2) < now - Self.stampAge { touched.append(key.rowid) }
    return value
  }

  // MARK: Storing

  /// Stores results, all in one transaction; an entry of the same key is replaced.
  ///
  /// While another process holds the file for longer than the busy timeout the batch is not stored,
  /// which costs no more than making the results again.
  public func insert(_ entries: [Entry]) {
    guard let connection, !entries.isEmpty else { return }
    hasInserted = true
    do throws(SQLiteError) {
      try connection.transaction { () throws(SQLiteError) in
        let statement = try connection.prepared(
          """
          INSERT INTO entry (id, key, command, last_used, checksum, value)
          VALUES (?1, ?2, ?3, ?4, ?5, ?6)
          ON CONFLICT (id) DO UPDATE SET
            key = ?2, command = ?3, last_used = ?4, checksum = ?5, value = ?6
          """)
        for entry in entries {
          defer { statement.reset() }
          let checksum = entry.value.withUnsafeBytes {
            Checksum.of($0, seed: entry.key.checksumSeed)
          }
          try statement.bind(entry.key.rowid, at: 0)
          try statement.bind(entry.key.bytes, at: 1)
          try statement.bind(entry.command, at: 2)
          try statement.bind(now, at: 3)
          try statement.bind(Int64(bitPattern: checksum), at: 4)
          try statement.bind(entry.value, at: 5)
          _ = try statement.step()
        }
        try writeCounters(on: connection)
      }
      forgetCounters()
    } catch {
      fail(error)
    }
  }

  /// Writes the counters and the stamps of last use in one small transaction, if any are due.
  func flush() {
    guard let connection, hits + misses > 0 || !touched.isEmpty else { return }
    do throws(SQLiteError) {
      try connection.transaction { () throws(SQLiteError) in
        try writeCounters(on: connection)
      }
      forgetCounters()
    } catch {
      fail(error)
    }
  }

  private func flushIfMany() {
    if touched.count >= Self.mostTouched { flush() }
  }

  private func writeCounters(on connection: Connection) throws(SQLiteError) {
    if hits + misses > 0 {
      try connection.execute(
        "UPDATE tally SET hits = hits + ?1, misses = misses + ?2 WHERE id = 1",
        [.integer(hits), .integer(misses)])
    }
    for id in touched {
      try connection.execute(
        "UPDATE entry SET last_used = max(last_used, ?2) WHERE id = ?1",
        [.integer(id), .integer(now)])
    }
  }

  func forgetCounters() {
    hits = 0
    misses = 0
    touched.removeAll(keepingCapacity: true)
  }

  /// Turns the cache off after an error, except where another process was only in the way.
  private func fail(_ error: SQLiteError) {
    if error.saysBusy {
      // Whoever holds the file for so long may hold it for the whole run: waiting once is enough.
      connection?.wait(atMost: 20)
      return
    }
    connection = nil
    if error.saysDamaged {
      let target = files.setAside(identity)
      warning =
        target.map { "the cache was damaged: it was moved to \($0); going on without it" }
        ?? "the cache \(path) is damaged; going on without it"
    } else {
      warning = "the cache \(path) failed (\(error.message)); going on without it"
    }
  }
}
