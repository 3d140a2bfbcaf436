/// The linear assignment problem, solved by shortest augmenting paths (Jonker and Volgenant 1987).
struct AssignmentProblem {
  let size: Int
  /// *size* × *size*, row by row, finite.
  let costs: [Double]

  /// The least sum of one entry for each row, no two from the same column.
  ///
  /// - Complexity: O(*size*³).
  func minimum() -> Double {
    // Row and column 0 are markers, so that "unassigned" is an index as well.
    var rowPrice = [Double](repeating: 0, count: size + 1)
    var columnPrice = rowPrice
    var rowOf = [Int](repeating: 0, count: size + 1)
    for row in 1..<(size + 1) {
      augment(row, &rowPrice, &columnPrice, &rowOf)
    }
    // The dual sum is a lower bound whatever rounding did to the assignment.
    var sum = 0.0
    for column in 1..<(size + 1) { sum += columnPrice[column] }
    for row in 1..<(size + 1) { sum += rowPrice[row] }
    return sum
  }

  private func augment(
    _ row: Int, _ rowPrice: inout [Double], _ columnPrice: inout [Double], _ rowOf: inout [Int]
  ) {
    var least = [Double](repeating: .infinity, count: size + 1)
    var cameFrom = [Int](repeating: 0, count: size + 1)
    var used = [Bool](repeating: false, count: size + 1)
    rowOf[0] = row
    var column = 0
    repeat {
      used[column] = true
      let current = rowOf[column]
      let base = (current - 1) * size - 1
      var step = Double.infinity
      var nearest = 0
      for candidate in 1..<(size + 1) where !used[candidate] {
        let reduced = costs[base + candidate] - rowPrice[current] - columnPrice[candidate]
        if reduced < least[candidate] {
          least[candidate] = reduced
          cameFrom[candidate] = column
        }
        if least[candidate] < step {
          step = least[candidate]
          nearest = candidate
        }
      }
      for other in 0..<(size + 1) {
        if used[other] {
          rowPrice[rowOf[other]] += step
          columnPrice[other] -= step
        } else {
          least[other] -= step
        }
      }
      column = nearest
    } while rowOf[column] != 0
    while column != 0 {
      let previous = cameFrom[column]
      rowOf[column] = rowOf[previous]
      column = previous
    }
  }
}
