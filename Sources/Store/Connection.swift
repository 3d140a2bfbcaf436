import CSQLite

/// One connection to one database file, confined to the thread or task that made it.
///
/// It is not `Sendable`, and SQLite's own mutexes are off: whoever shares a connection must bring
/// the lock. Several connections, in one process or in many, may share a file.
final class Connection {
  /// How writes are journalled.
  enum Journal: Equatable {
    /// A write-ahead log: readers and a writer at the same time.
    case writeAhead
    /// What SQLite fell back to, such as `delete` on a network disk or `memory`.
    case other(String)
  }

  let path: String
  private let handle: OpaquePointer
  private var statements: [String: Statement] = [:]
  private var depth = 0

  /// Opens a database file, making it if there is none.
  ///
  /// - Parameters:
  ///   - path: The file, or `:memory:`.
  ///   - busyTimeout: How long to wait for another connection's lock, in milliseconds.
  ///   - fileSystem: The name of an SQLite VFS; nil for the default one.
  /// - Throws: `SQLiteError` where the file cannot be opened. A file that is no database is noticed
  ///   by the first statement, not here.
  init(path: String, busyTimeout: Int32 = 5_000, fileSystem: String? = nil) throws(SQLiteError) {
    var opened: OpaquePointer?
    let flags =
      SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
    let code = sqlite3_open_v2(path, &opened, flags, fileSystem)
    guard code == SQLITE_OK, let opened else {
      let error = SQLiteError(opened, code: code)
      // "Whether or not an error occurs when it is opened, resources associated with the database
      // connection handle should be released" (https://www.sqlite.org/c3ref/open.html).
      sqlite3_close_v2(opened)
      throw error
    }
    self.path = path
    self.handle = opened
    wait(atMost: busyTimeout)
    // "name" in double quotes is a column or an error, never a string; and no statement may
    // write to the schema's own pages.
    for (option, on) in [
      (SQLITE_DBCONFIG_DQS_DML, Int32(0)), (SQLITE_DBCONFIG_DQS_DDL, 0),
      (SQLITE_DBCONFIG_DEFENSIVE, 1), (SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0),
    ] {
      _ = sequitur_sqlite3_db_switch(opened, Int32(option), on)
    }
  }

  deinit {
    // A connection with unfinished statements does not close: they go first.
    statements.removeAll()
    sqlite3_close_v2(handle)
  }

  /// Whether SQLite could open the file only for reading.
  var isReadOnly: Bool { sqlite3_db_readonly(handle, "main") == 1 }

  /// How many rows the last statement inserted, changed or deleted.
  var changes: Int { Int(sqlite3_changes64(handle)) }

  /// Sets how long to wait for another connection's lock, in milliseconds.
  func wait(atMost timeout: Int32) {
    sqlite3_busy_timeout(handle, timeout)
  }

  // MARK: Journal

  /// Asks for the write-ahead log, and says what was given.
  ///
  /// With the log, `synchronous = NORMAL` keeps the file sound over a loss of power and everything
  /// committed over the death of the process. Without it, `FULL` is needed for the first.
  func useWriteAheadLog() throws(SQLiteError) -> Journal {
    let given = try journalMode()
    if given == "wal" {
      try execute("PRAGMA synchronous = NORMAL")
      return .writeAhead
    }
    try execute("PRAGMA synchronous = FULL")
    return .other(given)
  }

  private func journalMode() throws(SQLiteError) -> String {
    // The switch needs the file for itself for a moment, and SQLite does not always call the busy
    // handler for it: processes that start together on a new file are asked to try again.
    var attempt = 0
    while true {
      do {
        return try text("PRAGMA journal_mode = WAL")
      } catch {
        guard error.saysBusy, attempt < 200 else { throw error }
        attempt += 1
        sqlite3_sleep(10)
      }
    }
  }

  /// Leaves the log as it is when the last connection closes, instead of writing it back; or not.
  func keepLog(_ isKept: Bool = true) {
    _ = sequitur_sqlite3_db_switch(
      handle, Int32(SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE), isKept ? 1 : 0)
  }

  // MARK: Statements

  /// The compiled form of a statement, made once for each text.
  ///
  /// Values belong into parameters, never into the text: the cache has no bound.
  func prepared(_ sql: String) throws(SQLiteError) -> Statement {
    if let statement = statements[sql] { return statement }
    let statement = try Statement(sql, connection: handle)
    statements[sql] = statement
    return statement
  }

  /// Forgets all compiled statements, as after a change of schema.
  func clearStatements() {
    statements.removeAll()
  }

  /// Runs a statement and drops its rows.
  func execute(_ sql: String, _ values: [SQLValue] = []) throws(SQLiteError) {
    let statement = try prepared(sql)
    defer { statement.reset() }
    try statement.bind(values)
    while try statement.step() {}
  }

  /// Runs a statement once and forgets its compiled form, for schema changes and pragmas.
  func executeOnce(_ sql: String) throws(SQLiteError) {
    let statement = try Statement(sql, connection: handle)
    while try statement.step() {}
  }

  /// All rows of a query.
  func rows(_ sql: String, _ values: [SQLValue] = []) throws(SQLiteError) -> [[SQLValue]] {
    let statement = try prepared(sql)
    defer { statement.reset() }
    try statement.bind(values)
    var rows: [[SQLValue]] = []
    while try statement.step() {
      var row: [SQLValue] = []
      for column in 0..<statement.columnCount {
        row.append(try statement.value(at: column))
      }
      rows.append(row)
    }
    return rows
  }

  /// The integer in the first column of the first row; 0 without a row.
  func integer(_ sql: String, _ values: [SQLValue] = []) throws(SQLiteError) -> Int64 {
    let statement = try prepared(sql)
    defer { statement.reset() }
    try statement.bind(values)
    return try statement.step() ? statement.integer(at: 0) : 0
  }

  /// The text in the first column of the first row; empty without a row.
  func text(_ sql: String, _ values: [SQLValue] = []) throws(SQLiteError) -> String {
    let statement = try prepared(sql)
    defer { statement.reset() }
    try statement.bind(values)
    return try statement.step() ? statement.text(at: 0) : ""
  }

  // MARK: Transactions

  /// Runs a body inside a write transaction, or inside a savepoint of the one that is open.
  ///
  /// The lock is taken at once: a transaction that reads first and writes later may be told `BUSY`
  /// whatever its timeout. The first error is the one thrown, after the work is undone.
  func transaction<Result>(
    _ body: () throws(SQLiteError) -> Result
  ) throws(SQLiteError) -> Result {
    try nested(begin: "BEGIN IMMEDIATE", body)
  }

  /// Runs a body of reads that all see the same state of the file.
  func snapshot<Result>(
    _ body: () throws(SQLiteError) -> Result
  ) throws(SQLiteError) -> Result {
    try nested(begin: "BEGIN DEFERRED", body)
  }

  private func nested<Result>(
    begin: String, _ body: () throws(SQLiteError) -> Result
  ) throws(SQLiteError) -> Result {
    let outermost = depth == 0
    let name = "s\(depth)"
    try execute(outermost ? begin : "SAVEPOINT \(name)")
    depth += 1
    defer { depth -= 1 }
    do {
      let result = try body()
      try execute(outermost ? "COMMIT" : "RELEASE \(name)")
      return result
    } catch {
      if outermost {
        // SQLite rolls some errors back by itself; then there is nothing left to undo.
        if sqlite3_get_autocommit(handle) == 0 { try? execute("ROLLBACK") }
      } else {
        try? execute("ROLLBACK TO \(name)")
        try? execute("RELEASE \(name)")
      }
      throw error
    }
  }
}
