import Base
import CSQLite

extension ResultCache {
  /// What a cache holds and how it was used.
  public struct Info: Sendable, Equatable {
    /// The path of the database file.
    public let path: String
    /// The number of stored results.
    public let entries: Int
    /// The bytes that the database and its companions take on disk.
    public let bytes: Int
    /// The look-ups that found something, since the cache was made or cleared.
    public let hits: Int
    /// The look-ups that found nothing.
    public let misses: Int

    /// Creates what there is to say of a cache.
    public init(path: String, entries: Int, bytes: Int, hits: Int, misses: Int) {
      self.path = path
      self.entries = entries
      self.bytes = bytes
      self.hits = hits
      self.misses = misses
    }
  }

  /// What a check of the whole file found.
  public struct Verification: Sendable, Equatable {
    /// The results that were read and compared with their checksums.
    public let entries: Int
    /// What is wrong, one line each; empty when all is sound.
    public let problems: [String]
    /// Whether nothing is wrong.
    public var isSound: Bool { problems.isEmpty }
  }

  /// Counts what is stored and how it was used.
  ///
  /// - Throws: `SQLiteError` where the file cannot be read.
  /// - Complexity: O(*n*) in the entries.
  public func info() throws(SQLiteError) -> Info {
    let connection = try working()
    let (entries, stored) = try connection.snapshot { () throws(SQLiteError) in
      let entries = try connection.integer("SELECT count(*) FROM entry")
      let hits = try connection.integer("SELECT hits FROM tally WHERE id = 1")
      let misses = try connection.integer("SELECT misses FROM tally WHERE id = 1")
      return (entries, (hits: hits, misses: misses))
    }
    return Info(
      path: path, entries: Int(entries), bytes: files.bytes, hits: Int(stored.hits + hits),
      misses: Int(stored.misses + misses))
  }

  /// Reads every page and every result, and compares each with its checksum.
  ///
  /// - Throws: `SQLiteError` where the file cannot be read for a reason other than damage, which is
  ///   among the problems.
  public func verify() throws(SQLiteError) -> Verification {
    let connection = try working()
    var problems: [String] = []
    var entries = 0
    do throws(SQLiteError) {
      problems = try Integrity.problems(of: connection)
      let statement = try connection.prepared(
        "SELECT id, key, checksum, value FROM entry ORDER BY id")
      defer { statement.reset() }
      while try statement.step() {
        entries += 1
        let checksum = UInt64(bitPattern: statement.integer(at: 2))
        guard let key = CacheKey(digest: statement.bytes(at: 1)),
          key.rowid == statement.integer(at: 0)
        else {
          problems.append("entry \(statement.integer(at: 0)): its key is not its own")
          continue
        }
        let sound = statement.withBytes(at: 3) {
          Checksum.of($0, seed: key.checksumSeed) == checksum
        }
        if !sound { problems.append("entry \(key): the stored result does not match its checksum") }
      }
    } catch {
      guard error.saysDamaged else { throw error }
      problems.append(error.message)
    }
    return Verification(entries: entries, problems: problems)
  }

  /// Deletes results that were not used for long, then the least recently used down to a size.
  ///
  /// - Parameters:
  ///   - maxBytes: The most bytes that the file may keep; nil for no limit.
  ///   - olderThan: How long ago a result must have been used, in seconds; nil for no limit.
  /// - Returns: How many results were deleted.
  /// - Throws: `SQLiteError` where the file cannot be changed.
  @discardableResult
  public func prune(maxBytes: Int? = nil, olderThan: Int64? = nil) throws(SQLiteError) -> Int {
    let connection = try working()
    flush()
    var deleted = 0
    if let olderThan {
      try connection.execute(
        "DELETE FROM entry WHERE last_used < ?1", [.integer(now - olderThan)])
      deleted += connection.changes
    }
    if let maxBytes {
      try compact(connection)
      // What a row costs on disk depends on how it fills its pages, so the file is measured and
      // the share that is too much is taken off, until it fits.
      while true {
        let size = try liveBytes(connection)
        guard size > maxBytes, try connection.integer("SELECT count(*) FROM entry") > 0 else {
          break
        }
        let share = Double(max(0, maxBytes)) / Double(size) * 0.98
        try connection.execute(
          """
          DELETE FROM entry WHERE id IN (
            SELECT id FROM (
              SELECT id, sum(length(value) + 64) OVER (ORDER BY last_used DESC, id) AS running,
                sum(length(value) + 64) OVER () AS total
              FROM entry)
            WHERE running > total * ?1)
          """, [.real(share)])
        deleted += connection.changes
        try compact(connection)
      }
    } else if deleted > 0 {
      try compact(connection)
    }
    return deleted
  }

  /// Deletes all results, the counters, and the damaged files that were set aside.
  ///
  /// The database file itself stays, empty: to unlink it under another process that has it open
  /// could mix the log of one file with the pages of another.
  ///
  /// - Returns: How many results were deleted.
  /// - Throws: `SQLiteError` where the file cannot be changed.
  @discardableResult
  public func clear() throws(SQLiteError) -> Int {
    let connection = try working()
    forgetCounters()
    let deleted = try connection.transaction { () throws(SQLiteError) in
      let count = try connection.integer("SELECT count(*) FROM entry")
      try connection.execute("DELETE FROM entry")
      try connection.execute("UPDATE tally SET hits = 0, misses = 0 WHERE id = 1")
      return Int(count)
    }
    try compact(connection)
    files.removeDamaged(isOurPlace: isOurPlace)
    return deleted
  }

  private func working() throws(SQLiteError) -> Connection {
    guard let connection else {
      throw SQLiteError(code: SQLITE_MISUSE, message: warning ?? "the cache is closed")
    }
    return connection
  }

  /// The bytes of the pages in use: free ones do not count, for they may have to stay a while.
  private func liveBytes(_ connection: Connection) throws(SQLiteError) -> Int64 {
    let pages =
      try connection.integer("PRAGMA page_count") - connection.integer("PRAGMA freelist_count")
    return try pages * connection.integer("PRAGMA page_size")
  }

  /// Gives free pages back to the file system, unless another process is reading or writing.
  private func compact(_ connection: Connection) throws(SQLiteError) {
    do throws(SQLiteError) {
      try connection.executeOnce("VACUUM")
      try connection.executeOnce("PRAGMA wal_checkpoint(TRUNCATE)")
    } catch {
      guard error.saysBusy else { throw error }
    }
  }
}
