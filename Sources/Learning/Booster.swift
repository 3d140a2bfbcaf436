import Base
import Evidence
import Ordering
import Prose

/// Grows trees for a yes-or-no question by gradient boosting on histograms.
///
/// Friedman 2001 for the steps, Ke et al. 2017 (LightGBM) for leaf-wise growth over binned columns.
/// The same rows, options and seed give the same trees, whatever the number of threads: threads
/// share columns out, and every sum runs over rows in their order.
struct Booster {
  let options: BoostingOptions
  private let edges: [[Float]]
  private let labels: [UInt8]
  private let store: ColumnStore
  private var scores: [Float]
  private var gradients: [Float]
  private var hessians: [Float]
  private var generator: SeededGenerator
  private let base: Float

  /// The reduction of loss that each column has brought, for the model's card.
  private(set) var gains: [Double]

  /// Prepares to grow.
  ///
  /// - Parameters:
  ///   - taken: The rows; their bins are moved out of the value.
  ///   - initial: What is already known of each row, in nats; nil starts from the share of yes.
  ///   - options: How trees are grown.
  ///   - seed: Decides which rows and columns each tree sees.
  init(
    taking taken: inout BinnedRows, initial: [Float]? = nil, options: BoostingOptions, seed: UInt64
  ) {
    let rows = (count: taken.count, labels: taken.labels, edges: taken.edges)
    self.options = options
    edges = taken.edges
    labels = taken.labels
    store = ColumnStore(taking: &taken)
    let share = Double(rows.labels.count { $0 == 1 }) / Double(max(1, rows.count))
    let clamped = min(max(share, 1e-6), 1 - 1e-6)
    base = initial == nil ? Float(log(clamped / (1 - clamped))) : 0
    scores = initial ?? Array(repeating: base, count: rows.count)
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
        store: store, edges: edges, gradients: gradients, hessians: hessians, columns: columns,
        options: options)
      let nodes = grower.grow(sample)
      for (column, gain) in grower.gains { gains[column] += gain }
      builder.append(nodes, edges: edges)
      apply(nodes)
    }
    progress(options.trees, updateGradients())
    return builder.ensemble(base: base, width: edges.count)
  }

  /// Rows in one piece of work; the pieces' sums are added in their order.
  private static let piece = 1 << 15

  /// Log loss: the gradient is p − y, its derivative p (1 − p).
  private mutating func updateGradients() -> Double {
    let count = store.count
    let pieces = (count + Self.piece - 1) / Self.piece
    let losses = gradients.withUnsafeMutableBufferPointer { gradients in
      hessians.withUnsafeMutableBufferPointer { hessians in
        // Each piece writes its own rows.
        nonisolated(unsafe) let slopes = gradients
        nonisolated(unsafe) let curves = hessians
        let scores = scores
        let labels = labels
        return ParallelMap.map(pieces, threads: options.threads) { piece in
          var loss: Float = 0
          for row in (piece * Self.piece)..<min((piece + 1) * Self.piece, count) {
            let chance = 1 / (1 + exp(-scores[row]))
            let isYes = labels[row] == 1
            slopes[row] = chance - (isYes ? 1 : 0)
            curves[row] = max(chance * (1 - chance), 1e-6)
            loss -= log(max(isYes ? chance : 1 - chance, 1e-12))
          }
          return Double(loss)
        }
      }
    }
    return losses.reduce(0, +) / Double(max(1, count))
  }

  private mutating func sampleRows() -> [Int32] {
    let threshold = UInt64(options.rowShare * 0x1p32)
    var sample: [Int32] = []
    sample.reserveCapacity(store.count)
    for row in 0..<store.count where generator.next() >> 32 < threshold {
      sample.append(Int32(row))
    }
    return sample
  }

  private mutating func sampleColumns() -> [Int] {
    let width = edges.count
    let wanted = max(1, Int((options.columnShare * Double(width)).rounded(.up)))
    return generator.permutation(width).prefix(wanted).filter { !edges[$0].isEmpty }.sorted()
  }

  private mutating func apply(_ nodes: [GrownNode]) {
    let count = store.count
    let pieces = (count + Self.piece - 1) / Self.piece
    let store = store
    scores.withUnsafeMutableBufferPointer { buffer in
      // Each piece writes its own rows.
      nonisolated(unsafe) let scores = buffer
      _ = ParallelMap.map(pieces, threads: options.threads) { piece in
        nodes.withUnsafeBufferPointer { nodes in
          for row in (piece * Self.piece)..<min((piece + 1) * Self.piece, count) {
            var node = 0
            while nodes[node].column >= 0 {
              let bin = store.bins[nodes[node].column * count + row]
              node = nodes[node].child + (bin <= nodes[node].bin ? 0 : 1)
            }
            scores[row] += nodes[node].value
          }
        }
      }
    }
  }
}
