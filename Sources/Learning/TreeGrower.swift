import Base

/// Grows one tree, always splitting the leaf that gains most.
struct TreeGrower {
  private struct Leaf {
    var node: Int
    var rows: [Int32]
    var histogram: GradientHistogram
    var split: Split?
  }

  private struct Split {
    var column: Int
    var bin: Int
    var gain: Double
  }

  let store: ColumnStore
  let edges: [[Float]]
  let gradients: [Float]
  let hessians: [Float]
  let columns: [Int]
  let options: BoostingOptions

  /// The gain of each split made, by column.
  private(set) var gains: [(Int, Double)] = []

  init(
    store: ColumnStore, edges: [[Float]], gradients: [Float], hessians: [Float], columns: [Int],
    options: BoostingOptions
  ) {
    self.store = store
    self.edges = edges
    self.gradients = gradients
    self.hessians = hessians
    self.columns = columns
    self.options = options
  }

  mutating func grow(_ sample: [Int32]) -> [GrownNode] {
    var nodes = [GrownNode()]
    var leaves = [leaf(node: 0, rows: sample, histogram: histogram(sample))]
    nodes[0].value = value(leaves[0].histogram)
    nodes[0].rows = sample.count
    while leaves.count < options.leaves {
      // Of leaves that gain alike the first is split, so that the choice is always the same.
      var best: Int?
      for (index, leaf) in leaves.enumerated() {
        guard let split = leaf.split else { continue }
        if best.flatMap({ leaves[$0].split?.gain }).map({ split.gain > $0 }) ?? true {
          best = index
        }
      }
      guard let best, let split = leaves[best].split else { break }
      let parent = leaves[best]
      gains.append((split.column, split.gain))
      let (left, right) = part(parent.rows, split)
      nodes[parent.node].column = split.column
      nodes[parent.node].bin = UInt8(split.bin)
      nodes[parent.node].child = nodes.count
      // The larger side's histogram is the parent's less the smaller side's.
      let leftIsSmall = left.count <= right.count
      let small = histogram(leftIsSmall ? left : right)
      let large = parent.histogram.subtracting(small)
      let children = [
        leaf(node: nodes.count, rows: left, histogram: leftIsSmall ? small : large),
        leaf(node: nodes.count + 1, rows: right, histogram: leftIsSmall ? large : small),
      ]
      for child in children {
        var node = GrownNode()
        node.value = value(child.histogram)
        node.rows = child.rows.count
        nodes.append(node)
      }
      leaves[best] = children[0]
      leaves.append(children[1])
    }
    return nodes
  }

  private func leaf(node: Int, rows: [Int32], histogram: GradientHistogram) -> Leaf {
    Leaf(node: node, rows: rows, histogram: histogram, split: bestSplit(histogram, rows.count))
  }

  private func value(_ histogram: GradientHistogram) -> Float {
    Float(-histogram.gradient / (histogram.hessian + options.ridge)) * options.rate
  }

  private func part(_ leafRows: [Int32], _ split: Split) -> ([Int32], [Int32]) {
    var left: [Int32] = []
    var right: [Int32] = []
    left.reserveCapacity(leafRows.count)
    right.reserveCapacity(leafRows.count)
    let bins = store.column(split.column)
    for row in leafRows {
      if bins[Int(row)] <= split.bin { left.append(row) } else { right.append(row) }
    }
    return (left, right)
  }

  private func histogram(_ leafRows: [Int32]) -> GradientHistogram {
    var histogram = GradientHistogram(columns: columns.count)
    for row in leafRows {
      histogram.gradient += Double(gradients[Int(row)])
      histogram.hessian += Double(hessians[Int(row)])
    }
    let most = BinnedRows.most
    let places = columns.count
    let columns = columns
    let store = store
    // The slopes of the leaf's rows, close together, for every column to run through.
    let slopes = leafRows.map { SIMD2<Float>(gradients[Int($0)], hessians[Int($0)]) }
    histogram.cells.withUnsafeMutableBufferPointer { buffer in
      // Each piece of work writes the cells of its own column.
      nonisolated(unsafe) let cells = buffer
      leafRows.withUnsafeBufferPointer { rows in
        slopes.withUnsafeBufferPointer { slopes in
          nonisolated(unsafe) let rows = rows
          nonisolated(unsafe) let slopes = slopes
          _ = ParallelMap.map(places, threads: options.threads) { place in
            let bins = store.column(columns[place])
            for index in rows.indices {
              let cell = place * most + Int(bins[Int(rows[index])])
              let slope = slopes[index]
              cells[cell].gradient += Double(slope.x)
              cells[cell].hessian += Double(slope.y)
              cells[cell].count += 1
            }
          }
        }
      }
    }
    return histogram
  }

  private func bestSplit(_ histogram: GradientHistogram, _ count: Int) -> Split? {
    guard count >= 2 * options.leafRows else { return nil }
    let ridge = options.ridge
    let whole = histogram.gradient * histogram.gradient / (histogram.hessian + ridge)
    var best: Split?
    for (place, column) in columns.enumerated() {
      var gradient = 0.0
      var hessian = 0.0
      var rows = 0
      for bin in 0..<edges[column].count {
        let cell = histogram.cells[place * BinnedRows.most + bin]
        gradient += cell.gradient
        hessian += cell.hessian
        rows += Int(cell.count)
        guard rows >= options.leafRows else { continue }
        guard count - rows >= options.leafRows else { break }
        let rest = histogram.gradient - gradient
        let gain =
          gradient * gradient / (hessian + ridge)
          + rest * rest / (histogram.hessian - hessian + ridge) - whole
        if gain > (best?.gain ?? 1e-6) { best = Split(column: column, bin: bin, gain: gain) }
      }
    }
    return best
  }
}
