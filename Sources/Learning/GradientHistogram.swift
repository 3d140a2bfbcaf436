/// Sums of gradients over the bins of some columns.
struct GradientHistogram {
  /// The sums of one bin.
  struct Cell {
    var gradient = 0.0
    var hessian = 0.0
    var count: Int32 = 0
  }

  /// The bins of the columns, one column after the other.
  var cells: [Cell]

  /// The sum over all rows.
  var gradient = 0.0

  /// The sum of second derivatives over all rows.
  var hessian = 0.0

  init(columns: Int) {
    cells = Array(repeating: Cell(), count: columns * BinnedRows.most)
  }

  /// The histogram of the rows that another one does not count.
  func subtracting(_ other: GradientHistogram) -> GradientHistogram {
    var result = self
    result.gradient -= other.gradient
    result.hessian -= other.hessian
    for index in cells.indices {
      result.cells[index].gradient -= other.cells[index].gradient
      result.cells[index].hessian -= other.cells[index].hessian
      result.cells[index].count -= other.cells[index].count
    }
    return result
  }
}
