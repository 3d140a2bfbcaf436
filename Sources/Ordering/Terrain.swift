/// The evidence between items laid out for local search: single precision, links both ways.
///
/// One more row and column, of index `count`, stands for whatever is before the first and after
/// the last item. Pairs that have to keep their order carry a penalty larger than all that could
/// be gained, so that a search from a feasible order never leaves the feasible ones.
final class Terrain {
  /// The number of items, *m*.
  let count: Int
  /// The length of a row, *m* + 1.
  let stride: Int
  /// Gained when the row's item stands before the column's.
  let precedence: UnsafeMutablePointer<Float>
  /// Gained when the column's item follows the row's.
  let succession: UnsafeMutablePointer<Float>
  /// The same, the other way about: column follows row means row `y`, column `x`.
  let predecession: UnsafeMutablePointer<Float>
  /// Gains up to this size are taken for rounding.
  let tolerance: Double
  /// What all evidence was multiplied with to fit single precision; 1 but for odd numbers.
  let scale: Double

  init(_ evidence: ItemEvidence) {
    count = evidence.count
    stride = count + 1
    let size = evidence.problem.magnitude
    let scale = size == 0 || (1e-12...1e12).contains(size) ? 1 : 1 / size
    let magnitude = size * scale
    self.scale = scale
    tolerance = magnitude * 1e-7 / Double(max(count, 1))
    let cells = stride * stride
    precedence = .allocate(capacity: cells)
    succession = .allocate(capacity: cells)
    predecession = .allocate(capacity: cells)
    precedence.initialize(repeating: 0, count: cells)
    succession.initialize(repeating: 0, count: cells)
    predecession.initialize(repeating: 0, count: cells)
    for x in 0..<count {
      succession[count * stride + x] = Float(scale * evidence.opening(x))
      succession[x * stride + count] = Float(scale * evidence.closing(x))
      for y in 0..<count where x != y {
        precedence[x * stride + y] = Float(scale * evidence.precedence(x, y))
        succession[x * stride + y] = Float(scale * evidence.succession(x, y))
      }
    }
    let penalty = Float(4 * magnitude + 1)
    for edge in evidence.graph.edges {
      precedence[edge.earlier * stride + edge.later] += penalty
      precedence[edge.later * stride + edge.earlier] -= penalty
    }
    for x in 0..<stride {
      for y in 0..<stride {
        predecession[y * stride + x] = succession[x * stride + y]
      }
    }
  }

  deinit {
    precedence.deallocate()
    succession.deallocate()
    predecession.deallocate()
  }

  /// The value of an order framed by the end marker on both sides, penalties included.
  ///
  /// - Complexity: O(*m*²).
  func value(_ framed: UnsafeMutablePointer<Int>) -> Double {
    var sum = 0.0
    for place in 0...count {
      sum += Double(succession[framed[place] * stride + framed[place + 1]])
    }
    for place in 1..<max(count, 1) {
      let row = precedence + framed[place] * stride
      var gained = 0.0
      for later in (place + 1)...count {
        gained += Double(row[framed[later]])
      }
      sum += gained
    }
    return sum
  }
}
