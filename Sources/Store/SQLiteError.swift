public import Base
import CSQLite

/// A failure that SQLite reported: its extended result code and its words, never the bound values.
///
/// Bound values are left out on purpose: they are users' articles, and errors end up in logs.
public struct SQLiteError: DescribedError, Equatable, CustomStringConvertible {
  /// The extended result code, such as 2067 for a violated UNIQUE constraint.
  public let code: Int32

  /// SQLite's own message.
  public let message: String

  /// The statement that failed, with its placeholders, where there was one.
  public let sql: String?

  /// The primary result code: the low byte of the extended one.
  public var primaryCode: Int32 { code & 0xff }

  /// The code, the message and the statement in one line.
  public var description: String {
    let place = sql.map { " in \"\($0)\"" } ?? ""
    return "SQLite \(code): \(message)\(place)"
  }

  /// Whether the file is not a database, or is one with damaged pages.
  public var saysDamaged: Bool {
    primaryCode == SQLITE_CORRUPT || primaryCode == SQLITE_NOTADB
  }

  /// Whether another connection held the lock for longer than the busy timeout.
  public var saysBusy: Bool {
    primaryCode == SQLITE_BUSY || primaryCode == SQLITE_LOCKED
  }

  init(code: Int32, message: String, sql: String? = nil) {
    self.code = code
    self.message = message
    self.sql = sql
  }

  /// Reads the last error of a connection.
  init(_ handle: OpaquePointer?, code: Int32, sql: String? = nil) {
    let words = handle.flatMap { sqlite3_errmsg($0) } ?? sqlite3_errstr(code)
    self.init(
      code: code, message: words.map { String(cString: $0) } ?? "unknown error", sql: sql)
  }
}
