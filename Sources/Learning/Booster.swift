import Coherence
import Dispatch
import Ordering

import func Foundation.exp
import func Foundation.log

/// Grows trees for a yes-or-no question by gradient boosting on histograms.
///
/// Friedman 2001 for the steps, Ke et al. 2017 (LightGBM) for leaf-wise growth over binned columns.
/// The same rows, options and seed give the same trees, whatever the number of threads: threads
/// share columns out, and every sum runs over rows in their order.
struct Booster {
  let rows: BinnedRows
  let options: BoostingOptions
  private var scores: [Float]
  private var gradients: [Float]
  private var hessians: [Float]
  private var generator: SeededGenerator
  private let base: Float

  /// The reduction of loss that each column has brought, for the model's card.
  private(set) var gains: [Double]

  init(rows: BinnedRows, options: BoostingOptions, seed: UInt64) {
    self.rows = rows
    self.options = options
    let share = Double(rows.labels.count { $0 == 1 }) / Double(max(1, rows.count))
    let clamped = min(max(share, 1e-6), 1 - 1e-6)
    base = Float(log(clamped / (1 - clamped)))
    scores = Array(repeating: base, count: rows.count)
    gradients = Array(repeating: 0, count: rows.count)
    hessians = gradients
    generator = SeededGenerator(seed: seed)
    gains = Array(repeating: 0, count: rows.edges.count)
  }

  /// Grows the ensemble.
  ///
  /// - Parameter progress: Called with the number of trees grown and the mean loss in nats.
  /// - Returns: The ensemble.
  mutating func grow(progress: (Int, Double) -> Void) -> TreeEnsemble? {
    var builder = EnsembleBuilder()
    for tree in 0..<options.trees {
      let loss = updateGradients()
      if tree % 50 == 0 { progress(tree, loss) }
      let sample = sampleRows()
      let columns = sampleColumns()
      var grower = TreeGrower(
        rows: rows, gradients: gradients, hessians: hessians, columns: columns, options: options)
      let nodes = grower.grow(sample)
      for (column, gain) in grower.gains { gains[column] += gain }
      builder.append(nodes, edges: rows.edges)
      apply(nodes)
    }
    progress(options.trees, updateGradients())
    return builder.ensemble(base: base, width: rows.edges.count)
  }

  /// Log loss: the gradient is p − y, its derivative p (1 − p).
  private mutating func updateGradients() -> Double {
    var loss = 0.0
    for row in 0..<rows.count {
      let chance = 1 / (1 + exp(-Double(scores[row])))
      let label = Double(rows.labels[row])
      gradients[row] = Float(chance - label)
      hessians[row] = Float(max(chance * (1 - chance), 1e-6))
      loss -= log(max(label == 1 ? chance : 1 - chance, 1e-12))
    }
    return loss / Double(max(1, rows.count))
  }

  private mutating func sampleRows() -> [Int32] {
    let threshold = UInt64(options.rowShare * 0x1p32)
    var sample: [Int32] = []
    sample.reserveCapacity(rows.count)
    for row in 0..<rows.count where generator.next() >> 32 < threshold { sample.append(Int32(row)) }
    return sample
  }

  private mutating func sampleColumns() -> [Int] {
    let width = rows.edges.count
    let wanted = max(1, Int((options.columnShare * Double(width)).rounded(.up)))
    return generator.permutation(width).prefix(wanted).filter { !rows.edges[$0].isEmpty }.sorted()
  }

  private mutating func apply(_ nodes: [GrownNode]) {
    for row in 0..<rows.count {
      var node = 0
      while nodes[node].column >= 0 {
        let goesLeft = rows.bins[nodes[node].column][row] <= nodes[node].bin
        node = nodes[node].child + (goesLeft ? 0 : 1)
      }
      scores[row] += nodes[node].value
    }
  }
}
