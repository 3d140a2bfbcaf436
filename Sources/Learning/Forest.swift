import Evidence

/// The ensembles of a model while they are grown, one after the other.
struct Forest {
  private let options: TrainingOptions
  private var ensembles: [ClassicModelFile.Ensemble: TreeEnsemble] = [:]

  /// What the columns brought that brought most, by ensemble, as shares of the whole.
  private(set) var gains: [String: [(String, Double)]] = [:]

  /// Plants nothing yet.
  init(options: TrainingOptions) {
    self.options = options
  }

  /// The ensembles, in the order of the model file.
  var grown: [TreeEnsemble] {
    ClassicModelFile.Ensemble.allCases.compactMap { ensembles[$0] }
  }

  /// Grows one of the model's ensembles.
  ///
  /// - Parameters:
  ///   - kind: Which one.
  ///   - rows: What it learns from; the bins are moved out of the value.
  ///   - initial: What is already known of each row, in nats.
  ///   - progress: Called with a line to show, now and then.
  /// - Throws: ``TrainingError/diverged`` when a sum is not a number.
  mutating func grow(
    _ kind: ClassicModelFile.Ensemble, over rows: inout BinnedRows, initial: [Float]?,
    progress: (String) -> Void
  ) throws(TrainingError) {
    let (ensemble, gains) = try grow(
      "\(kind)", trees: Self.trees(kind, of: options.trees), over: &rows, initial: initial,
      seed: options.seed &+ UInt64(kind.rawValue), progress: progress)
    ensembles[kind] = ensemble
    self.gains["\(kind)"] = Self.top(gains, kind)
  }

  /// Grows the first look that measures a half of the corpus, from the rows of the other half.
  ///
  /// - Parameters:
  ///   - half: The half that it must not see.
  ///   - rows: The rows of the other half; the bins are moved out of the value.
  ///   - progress: Called with a line to show, now and then.
  /// - Returns: The trees, which are no part of the model.
  /// - Throws: ``TrainingError/diverged`` when a sum is not a number.
  mutating func grow(
    without half: UInt8, over rows: inout BinnedRows, progress: (String) -> Void
  ) throws(TrainingError) -> TreeEnsemble {
    // Half the rows carry fewer trees.
    try grow(
      "the look without half \(half + 1)", trees: max(1, options.trees * 3 / 4), over: &rows,
      initial: nil, seed: options.seed &+ 40 &+ UInt64(half), progress: progress
    ).ensemble
  }

  private func grow(
    _ name: String, trees: Int, over rows: inout BinnedRows, initial: [Float]?, seed: UInt64,
    progress: (String) -> Void
  ) throws(TrainingError) -> (ensemble: TreeEnsemble, gains: [Double]) {
    progress("growing trees of \(name) over \(rows.count) rows")
    var boosting = BoostingOptions()
    boosting.trees = trees
    boosting.threads = options.threads
    var booster = Booster(taking: &rows, initial: initial, options: boosting, seed: seed)
    let grown = booster.grow { trees, loss in
      progress("  \(name): \(trees) trees, loss \(loss.toFourPlaces)")
    }
    guard let grown else { throw .diverged }
    return (grown, booster.gains)
  }

  /// Ends have few rows, and context starts from what is known: both are done sooner.
  private static func trees(_ kind: ClassicModelFile.Ensemble, of most: Int) -> Int {
    switch kind {
    case .precedence, .succession: most
    case .context: most * 3 / 4
    case .opening, .closing: most / 2
    }
  }

  private static func top(
    _ gains: [Double], _ kind: ClassicModelFile.Ensemble
  ) -> [(String, Double)] {
    let isPair = kind != .opening && kind != .closing
    let total = max(1e-9, gains.reduce(0, +))
    let named = gains.enumerated().map { column, gain in
      (isPair ? PairRow.name(column) : UnitRow.name(column), gain / total)
    }
    return Array(named.sorted { ($0.1, $1.0) > ($1.1, $0.0) }.prefix(25))
  }
}
