// Unchecked because of the pointer: the bytes are written in `init` alone and freed in `deinit`.
/// The bins of all rows in one piece of memory, column after column, for the loops of boosting.
final class ColumnStore: @unchecked Sendable {
  /// The bin of row r in column c is at c · count + r.
  let bins: UnsafePointer<UInt8>

  /// The number of rows.
  let count: Int

  private let owned: UnsafeMutablePointer<UInt8>

  /// Takes the bins of binned rows, column by column, so that both never lie in memory whole.
  init(taking rows: inout BinnedRows) {
    count = rows.count
    owned = UnsafeMutablePointer<UInt8>.allocate(capacity: max(1, rows.edges.count * rows.count))
    bins = UnsafePointer(owned)
    for column in rows.edges.indices {
      let bytes = rows.takeColumn(column)
      bytes.withUnsafeBufferPointer { source in
        if let start = source.baseAddress {
          (owned + column * count).initialize(from: start, count: source.count)
        }
      }
    }
  }

  deinit { owned.deallocate() }

  /// The bins of one column.
  func column(_ column: Int) -> UnsafePointer<UInt8> { bins + column * count }
}
