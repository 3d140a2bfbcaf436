/// Rows cut into blocks as even as can be.
struct RowBlocks: Sendable {
  /// The number of blocks.
  let count: Int

  private let rows: Int

  /// Cuts rows into blocks of at most `size`, their number a multiple of `parts` if there are
  /// enough rows for that.
  init(_ rows: Int, of size: Int, parts: Int) {
    self.rows = rows
    count = min(rows, (rows + size * parts - 1) / (size * parts) * parts)
  }

  /// The rows of a block.
  subscript(_ index: Int) -> Range<Int> {
    rows * index / count..<rows * (index + 1) / count
  }
}
