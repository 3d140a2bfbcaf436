import Base

/// Small dense regressions, by Newton's method and normal equations.
enum Regression {
  /// Coefficients that make `1 / (1 + exp(−x·c))` the likeliest for the labels.
  ///
  /// - Parameters:
  ///   - rows: The features of each case, without a constant.
  ///   - labels: 1 for yes, 0 for no.
  ///   - offsets: What is added to each case's log-odds, known already; nil for nothing.
  ///   - ridge: The penalty on squared coefficients, the constant's left out.
  /// - Returns: The coefficients, the constant first.
  static func logistic(
    _ rows: [[Double]], _ labels: [Double], offsets: [Double]? = nil, ridge: Double = 1
  ) -> [Double] {
    let width = (rows.first?.count ?? 0) + 1
    var coefficients = [Double](repeating: 0, count: width)
    for _ in 0..<25 {
      var gradient = [Double](repeating: 0, count: width)
      var curvature = [[Double]](repeating: gradient, count: width)
      for (index, (row, label)) in zip(rows, labels).enumerated() {
        let full = [1] + row
        let chance = 1 / (1 + exp(-dot(full, coefficients) - (offsets?[index] ?? 0)))
        let weight = max(chance * (1 - chance), 1e-9)
        for one in 0..<width {
          gradient[one] += (label - chance) * full[one]
          for other in 0..<width { curvature[one][other] += weight * full[one] * full[other] }
        }
      }
      for index in 1..<max(1, width) {
        gradient[index] -= ridge * coefficients[index]
        curvature[index][index] += ridge
      }
      curvature[0][0] += 1e-9
      let step = solve(curvature, gradient)
      for index in 0..<width { coefficients[index] += step[index] }
      if step.allSatisfy({ abs($0) < 1e-10 }) { break }
    }
    return coefficients
  }

  /// Coefficients, the constant first, of the least squares fit with a small ridge.
  static func linear(_ rows: [[Double]], _ targets: [Double], ridge: Double = 1e-3) -> [Double] {
    let width = (rows.first?.count ?? 0) + 1
    var right = [Double](repeating: 0, count: width)
    var left = [[Double]](repeating: right, count: width)
    for (row, target) in zip(rows, targets) {
      let full = [1] + row
      for one in 0..<width {
        right[one] += target * full[one]
        for other in 0..<width { left[one][other] += full[one] * full[other] }
      }
    }
    for index in 0..<width { left[index][index] += ridge }
    return solve(left, right)
  }

  /// Solves a small dense system by elimination with pivots; a singular direction gets 0.
  static func solve(_ matrix: [[Double]], _ right: [Double]) -> [Double] {
    var rows = zip(matrix, right).map { $0 + [$1] }
    let count = rows.count
    for column in 0..<count {
      let pivot = (column..<count).max { abs(rows[$0][column]) < abs(rows[$1][column]) } ?? column
      rows.swapAt(column, pivot)
      guard abs(rows[column][column]) > 1e-12 else { continue }
      for row in 0..<count where row != column {
        let factor = rows[row][column] / rows[column][column]
        guard factor != 0 else { continue }
        for place in column...count { rows[row][place] -= factor * rows[column][place] }
      }
    }
    return (0..<count).map {
      abs(rows[$0][$0]) > 1e-12 ? rows[$0][count] / rows[$0][$0] : 0
    }
  }

  /// The sum of products.
  static func dot(_ left: [Double], _ right: [Double]) -> Double {
    zip(left, right).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
