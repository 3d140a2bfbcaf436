/// SQLite's own checks of a database file.
enum Integrity {
  /// What `PRAGMA integrity_check` finds wrong, at most 100 lines; empty when sound.
  ///
  /// - Complexity: O(*n* log *n*) in the rows of the file; it reads every page.
  static func problems(of connection: Connection) throws(SQLiteError) -> [String] {
    var problems: [String] = []
    for row in try connection.rows("PRAGMA integrity_check(100)") {
      if case .text(let line)? = row.first, line != "ok" { problems.append(line) }
    }
    return problems
  }
}
