/// Rows of identifiers as `Rows` reads them.
struct RowWriter {
  /// The place of each row's first identifier, and the number of identifiers.
  private(set) var offsets: [UInt32] = [0]

  /// The identifiers of all rows.
  private(set) var values: [UInt32] = []

  /// Lays rows out one after another.
  init(_ rows: [[UInt32]]) {
    offsets.reserveCapacity(rows.count + 1)
    for row in rows {
      values += row
      offsets.append(UInt32(values.count))
    }
  }
}
