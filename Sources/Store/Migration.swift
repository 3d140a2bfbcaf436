import CSQLite

/// One step of a schema's history; the steps in order lead from an empty file to the present.
struct Migration: Sendable {
  /// The statements of the step, in order.
  let statements: [String]
}

/// Why a file's schema cannot be brought to the present one.
enum MigrationError: Error, Equatable {
  /// The file was written by a later version of the program.
  case newer(found: Int, known: Int)
  case sqlite(SQLiteError)
}

extension Migration {
  /// Brings a file to the last of the steps, all in one transaction.
  ///
  /// The version is read inside the transaction: of two processes that start together on an empty
  /// file, the second finds the work done.
  static func run(_ steps: [Migration], on connection: Connection) throws(MigrationError) {
    var found = 0
    do throws(SQLiteError) {
      try connection.transaction { () throws(SQLiteError) in
        found = Int(try connection.integer("PRAGMA user_version"))
        guard found < steps.count else { return }
        for step in steps[found...] {
          for statement in step.statements {
            try connection.executeOnce(statement)
          }
        }
        // A pragma takes no parameter.
        try connection.executeOnce("PRAGMA user_version = \(steps.count)")
      }
    } catch {
      throw .sqlite(error)
    }
    if found > steps.count { throw .newer(found: found, known: steps.count) }
    if found < steps.count { connection.clearStatements() }
  }
}
