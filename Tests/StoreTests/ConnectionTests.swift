import CSQLite
import Testing

@testable import Store

@Suite struct ConnectionTests {
  private func memory() throws -> Connection {
    let connection = try Connection(path: ":memory:")
    try connection.executeOnce("CREATE TABLE t (id INTEGER PRIMARY KEY, v ANY) STRICT")
    return connection
  }

  @Test(arguments: [
    SQLValue.null, 0, 42, .integer(.min), .integer(.max), 0.5, .real(-1e300), "",
    "naïve", "a\0b", .text(String(repeating: "x", count: 100_000)), .blob([]), .blob([0, 255, 1]),
  ])
  func valuesComeBackAsTheyWent(value: SQLValue) throws {
    let connection = try memory()
    try connection.execute("INSERT INTO t (v) VALUES (?1)", [value])
    #expect(try connection.rows("SELECT v FROM t") == [[value]])
  }

  @Test func wrongCountsAreErrorsAndNotTraps() throws {
    let connection = try memory()
    #expect(throws: SQLiteError.self) { try connection.execute("INSERT INTO t (v) VALUES (?1)") }
    #expect(throws: SQLiteError.self) { try connection.rows("SELECT v FROM t WHERE id = 1", [1]) }
    #expect(throws: SQLiteError.self) { try connection.execute("-- nothing") }
  }

  @Test func errorsCarryNoBoundValues() throws {
    let connection = try memory()
    try connection.executeOnce("CREATE TABLE n (v REAL) STRICT")
    let error = #expect(throws: SQLiteError.self) {
      try connection.execute("INSERT INTO n (v) VALUES (?1)", ["secret"])
    }
    // SQLITE_CONSTRAINT_DATATYPE, the extended code of a STRICT table.
    #expect(error?.code == 3_091)
    #expect(error?.primaryCode == SQLITE_CONSTRAINT)
    #expect(error?.description.contains("secret") == false)
  }

  @Test func doubleQuotesAreNoStrings() throws {
    let connection = try memory()
    #expect(throws: SQLiteError.self) { try connection.rows("SELECT \"nothing\"") }
  }

  private struct Stop: Error {}

  @Test func aFailedTransactionLeavesNothing() throws {
    let connection = try memory()
    let error = #expect(throws: SQLiteError.self) {
      try connection.transaction { () throws(SQLiteError) in
        try connection.execute("INSERT INTO t (v) VALUES (1)")
        try connection.execute("INSERT INTO missing VALUES (1)")
      }
    }
    #expect(error?.message.contains("missing") == true)
    #expect(try connection.integer("SELECT count(*) FROM t") == 0)
    try connection.transaction { () throws(SQLiteError) in
      try connection.execute("INSERT INTO t (v) VALUES (2)")
    }
    #expect(try connection.integer("SELECT count(*) FROM t") == 1)
  }

  @Test func aFailedSavepointUndoesOnlyItself() throws {
    let connection = try memory()
    try connection.transaction { () throws(SQLiteError) in
      try connection.execute("INSERT INTO t (v) VALUES (1)")
      let inner = Result { () throws(SQLiteError) in
        try connection.transaction { () throws(SQLiteError) in
          try connection.execute("INSERT INTO t (v) VALUES (2)")
          try connection.execute("INSERT INTO t (id, v) VALUES (1, 3)")
        }
      }
      #expect(throws: SQLiteError.self) { try inner.get() }
      try connection.execute("INSERT INTO t (v) VALUES (4)")
    }
    #expect(try connection.rows("SELECT v FROM t ORDER BY id") == [[1], [4]])
  }

  @Test func theLogIsAskedForAndChecked() throws {
    let folder = try TemporaryFolder()
    let ordinary = try Connection(path: folder.file("a"))
    #expect(try ordinary.useWriteAheadLog() == .writeAhead)
    #expect(try ordinary.integer("PRAGMA synchronous") == 1)
    // This file system has no shared memory, so SQLite refuses the log without an error.
    let refusing = try Connection(path: folder.file("b"), fileSystem: "unix-dotfile")
    #expect(try refusing.useWriteAheadLog() == .other("delete"))
    #expect(try refusing.integer("PRAGMA synchronous") == 2)
    #expect(try Connection(path: ":memory:").useWriteAheadLog() == .other("memory"))
  }
}

@Suite struct MigrationTests {
  private let steps = [
    Migration(statements: ["CREATE TABLE a (x)"]),
    Migration(statements: ["CREATE TABLE b (x)", "INSERT INTO b VALUES (1)"]),
  ]

  @Test func stepsRunOnceAndInOrder() throws {
    let connection = try Connection(path: ":memory:")
    try Migration.run(Array(steps.prefix(1)), on: connection)
    try Migration.run(steps, on: connection)
    try Migration.run(steps, on: connection)
    #expect(try connection.integer("SELECT count(*) FROM b") == 1)
    #expect(try connection.integer("PRAGMA user_version") == 2)
  }

  @Test func aBrokenStepChangesNothing() throws {
    let connection = try Connection(path: ":memory:")
    let broken = steps + [Migration(statements: ["CREATE TABLE c (x)", "nonsense"])]
    #expect(throws: MigrationError.self) { try Migration.run(broken, on: connection) }
    #expect(try connection.integer("PRAGMA user_version") == 0)
    #expect(try connection.integer("SELECT count(*) FROM sqlite_schema") == 0)
  }

  @Test func aLaterSchemaIsRefused() throws {
    let connection = try Connection(path: ":memory:")
    try connection.executeOnce("PRAGMA user_version = 9")
    #expect(throws: MigrationError.newer(found: 9, known: 2)) {
      try Migration.run(steps, on: connection)
    }
  }
}
