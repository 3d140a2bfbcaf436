/// Writes a table, its header first.
struct TableWriter: ResultWriter {
  let table: RecordTable
  private var isBegun = false

  init(table: RecordTable) { self.table = table }

  private mutating func begin() -> String {
    defer { isBegun = true }
    return isBegun ? "" : table.header
  }

  mutating func result(_ result: WrittenResult) -> [UInt8] {
    Array((begin() + table.rows(result.record, result.origin)).utf8)
  }

  mutating func failure(_ failure: WrittenFailure) -> [UInt8]? {
    Array((begin() + table.failure(failure.message, failure.origin)).utf8)
  }

  mutating func ending() -> [UInt8] { Array(begin().utf8) }
}
