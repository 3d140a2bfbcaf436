/// A sum of small regression trees over a row of measurements (Friedman 2001), in nats.
///
/// Trees lie one after the other in flat arrays. An inner node compares one column with a
/// threshold: a value at or below it goes left. Each node also carries the mean of the leaves
/// below it, weighted as in training, so that a row's sum can be told apart by column.
public struct TreeEnsemble: Sendable, Equatable {
  /// The column that each node looks at; −1 at a leaf.
  public let columns: [Int16]

  /// The threshold of each inner node; 0 at a leaf.
  public let thresholds: [Float]

  /// The left child of each inner node, counted within the whole array; the right one follows it.
  public let children: [Int32]

  /// The value of each node: at a leaf what it adds, at an inner node the mean of its leaves.
  public let values: [Float]

  /// The root of each tree.
  public let roots: [Int32]

  /// What every row gets, before any tree.
  public let base: Float

  /// The number of columns of a row.
  public let width: Int

  /// What a walk down a tree needs of a node, in one piece.
  ///
  /// A leaf leads back to itself whatever the row, so that several walks can go on side by side
  /// until the last has arrived.
  private struct Step: Sendable, Equatable {
    /// The column to look at; 0 at a leaf.
    var column: Int32
    /// The left child; at a leaf, the leaf.
    var child: Int32
    /// The threshold; infinite at a leaf.
    var threshold: Float
    /// What a leaf adds.
    var value: Float
  }

  private let steps: [Step]

  /// The greatest magnitude of what a node adds, in nats; those of trained trees are below 10.
  ///
  /// However many trees a file holds, no sum of such values leaves what a `Float` can say.
  public static let largest: Float = 1_000

  /// Creates an ensemble from its parts, checking that no row can lead outside them or for ever.
  ///
  /// - Returns: Nil when sizes differ, a column is out of range, a child does not lie behind its
  ///   parent, or a number is not finite or beyond ``largest``.
  public init?(
    columns: [Int16], thresholds: [Float], children: [Int32], values: [Float], roots: [Int32],
    base: Float, width: Int
  ) {
    let count = columns.count
    guard count <= Int(Int32.max), thresholds.count == count, children.count == count,
      values.count == count, roots.count <= count, abs(base) <= Self.largest,
      values.allSatisfy({ abs($0) <= Self.largest }), thresholds.allSatisfy(\.isFinite)
    else { return nil }
    for node in 0..<count {
      guard columns[node] != -1 else { continue }
      guard columns[node] >= 0, Int(columns[node]) < width, Int(children[node]) > node,
        Int(children[node]) + 1 < count
      else { return nil }
    }
    guard roots.allSatisfy({ $0 >= 0 && Int($0) < count }) else { return nil }
    self.columns = columns
    self.thresholds = thresholds
    self.children = children
    self.values = values
    self.roots = roots
    self.base = base
    self.width = width
    steps = columns.indices.map { node in
      columns[node] < 0
        ? Step(column: 0, child: Int32(node), threshold: .infinity, value: values[node])
        : Step(
          column: Int32(columns[node]), child: children[node], threshold: thresholds[node],
          value: 0)
    }
  }

  /// The sum of the trees for one row.
  ///
  /// - Complexity: O(trees · depth).
  public func sum(_ row: UnsafePointer<Float>) -> Float {
    var total: Float = 0
    sums(row, count: 1, into: &total)
    return total
  }

  /// The sums of the trees for rows that lie one after the other.
  ///
  /// Tree by tree, so that a tree stays at hand for all rows; each row's sum runs over the trees in
  /// their order, as it would alone.
  ///
  /// - Parameters:
  ///   - rows: `count` rows of `width` numbers.
  ///   - count: The number of rows.
  ///   - sums: `count` places.
  /// - Complexity: O(rows · trees · depth).
  public func sums(
    _ rows: UnsafePointer<Float>, count: Int, into sums: UnsafeMutablePointer<Float>
  ) {
    for row in 0..<count { sums[row] = base }
    let width = width
    steps.withUnsafeBufferPointer { steps in
      func next(_ node: Int, _ row: UnsafePointer<Float>) -> Int {
        let step = steps[node]
        // What is no number goes left, where a leaf is still a leaf.
        return Int(step.child) + (row[Int(step.column)] > step.threshold ? 1 : 0)
      }
      for root in roots {
        var row = 0
        // Four walks at once: each waits for memory while the others go on.
        while row + 4 <= count {
          let (one, two) = (rows + row * width, rows + (row + 1) * width)
          let (three, four) = (rows + (row + 2) * width, rows + (row + 3) * width)
          var at = SIMD4<Int>(repeating: Int(root))
          while true {
            let then = SIMD4(
              next(at[0], one), next(at[1], two), next(at[2], three), next(at[3], four))
            if then == at { break }
            at = then
          }
          for lane in 0..<4 { sums[row + lane] += steps[at[lane]].value }
          row += 4
        }
        while row < count {
          var at = Int(root)
          while true {
            let then = next(at, rows + row * width)
            if then == at { break }
            at = then
          }
          sums[row] += steps[at].value
          row += 1
        }
      }
    }
  }

  /// Adds what each column contributes to a row's sum.
  ///
  /// That is the change of the mean at each step down (Saabas 2014). The contributions and the
  /// returned rest add up to ``sum(_:)``, but for rounding.
  ///
  /// - Parameters:
  ///   - row: The measurements.
  ///   - scale: What each contribution is multiplied with.
  ///   - contributions: One number a column, added to.
  /// - Returns: The part that no column explains: the base and the means at the roots.
  public func explain(
    _ row: UnsafePointer<Float>, scale: Double, into contributions: inout [Double]
  ) -> Double {
    var rest = Double(base)
    for root in roots {
      var node = Int(root)
      rest += Double(values[node])
      while columns[node] >= 0 {
        let column = Int(columns[node])
        let next = Int(children[node]) + (row[column] > thresholds[node] ? 1 : 0)
        contributions[column] += scale * Double(values[next] - values[node])
        node = next
      }
    }
    return rest * scale
  }
}
