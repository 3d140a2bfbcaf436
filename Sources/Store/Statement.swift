import CSQLite

/// `SQLITE_TRANSIENT`, a macro that Swift does not import: SQLite copies the bytes before it returns.
private let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

/// A prepared statement: bound, stepped, read, and reset for its next use.
///
/// Parameters and columns are counted from 0 here; SQLite counts parameters from 1.
final class Statement {
  let sql: String
  private let handle: OpaquePointer
  private let connection: OpaquePointer

  /// Compiles one statement for repeated use.
  init(_ sql: String, connection: OpaquePointer) throws(SQLiteError) {
    var prepared: OpaquePointer?
    let code = sqlite3_prepare_v3(
      connection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, nil)
    guard code == SQLITE_OK else { throw SQLiteError(connection, code: code, sql: sql) }
    // Only white space or a comment compiles to no statement at all.
    guard let prepared else {
      throw SQLiteError(code: SQLITE_MISUSE, message: "an empty statement", sql: sql)
    }
    self.sql = sql
    self.handle = prepared
    self.connection = connection
  }

  deinit { sqlite3_finalize(handle) }

  // MARK: Binding

  func bind(_ values: [SQLValue]) throws(SQLiteError) {
    let wanted = Int(sqlite3_bind_parameter_count(handle))
    guard values.count == wanted else {
      throw SQLiteError(
        code: SQLITE_RANGE, message: "\(values.count) values for \(wanted) parameters", sql: sql)
    }
    for index in values.indices {
      try bind(values[index], at: index)
    }
  }

  func bind(_ value: SQLValue, at index: Int) throws(SQLiteError) {
    switch value {
    case .null: try check(sqlite3_bind_null(handle, Int32(index + 1)))
    case .integer(let number): try bind(number, at: index)
    case .real(let number): try check(sqlite3_bind_double(handle, Int32(index + 1), number))
    case .text(let text): try bind(text, at: index)
    case .blob(let bytes): try bind(bytes, at: index)
    }
  }

  func bind(_ number: Int64, at index: Int) throws(SQLiteError) {
    try check(sqlite3_bind_int64(handle, Int32(index + 1), number))
  }

  func bind(_ text: String, at index: Int) throws(SQLiteError) {
    // The length is given: with -1 SQLite would stop at the first NUL inside the text.
    var text = text
    let code = text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        characters.baseAddress.map {
          sqlite3_bind_text64(
            handle, Int32(index + 1), $0, UInt64(characters.count), transient, UInt8(SQLITE_UTF8))
        } ?? sqlite3_bind_text(handle, Int32(index + 1), "", 0, transient)
      }
    }
    try check(code)
  }

  func bind(_ bytes: [UInt8], at index: Int) throws(SQLiteError) {
    let code = bytes.withUnsafeBytes { bytes in
      // An empty array has no address to bind, and a null pointer would bind NULL.
      bytes.baseAddress.map {
        sqlite3_bind_blob64(handle, Int32(index + 1), $0, UInt64(bytes.count), transient)
      } ?? sqlite3_bind_zeroblob(handle, Int32(index + 1), 0)
    }
    try check(code)
  }

  // MARK: Stepping

  /// Runs to the next row; false when there is none.
  func step() throws(SQLiteError) -> Bool {
    let code = sqlite3_step(handle)
    switch code {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default: throw SQLiteError(connection, code: code, sql: sql)
    }
  }

  /// Makes the statement ready for its next use and lets go of what was bound.
  func reset() {
    // The code that reset returns is that of the last step, which was reported already.
    sqlite3_reset(handle)
    sqlite3_clear_bindings(handle)
  }

  // MARK: Reading

  var columnCount: Int { Int(sqlite3_data_count(handle)) }

  func integer(at column: Int) -> Int64 { sqlite3_column_int64(handle, Int32(column)) }

  func real(at column: Int) -> Double { sqlite3_column_double(handle, Int32(column)) }

  func text(at column: Int) -> String {
    // Text first, its length second: the first call may convert the value and so change the length.
    guard let start = sqlite3_column_text(handle, Int32(column)) else { return "" }
    let count = Int(sqlite3_column_bytes(handle, Int32(column)))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  func bytes(at column: Int) -> [UInt8] { withBytes(at: column) { Array($0) } }

  /// Hands the bytes of a column to a closure; they die with the next step or reset.
  func withBytes<Result>(
    at column: Int, _ body: (UnsafeRawBufferPointer) -> Result
  ) -> Result {
    let start = sqlite3_column_blob(handle, Int32(column))
    let count = Int(sqlite3_column_bytes(handle, Int32(column)))
    return body(UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count))
  }

  func value(at column: Int) throws(SQLiteError) -> SQLValue {
    guard (0..<columnCount).contains(column) else {
      throw SQLiteError(code: SQLITE_RANGE, message: "no column \(column)", sql: sql)
    }
    switch sqlite3_column_type(handle, Int32(column)) {
    case SQLITE_INTEGER: return .integer(integer(at: column))
    case SQLITE_FLOAT: return .real(real(at: column))
    case SQLITE_TEXT: return .text(text(at: column))
    case SQLITE_BLOB: return .blob(bytes(at: column))
    default: return .null
    }
  }

  private func check(_ code: Int32) throws(SQLiteError) {
    guard code == SQLITE_OK else { throw SQLiteError(connection, code: code, sql: sql) }
  }
}
