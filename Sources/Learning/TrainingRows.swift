import Coherence

/// The rows that the four ensembles are grown on.
struct TrainingRows {
  /// The rows of each ensemble.
  var binned: [ClassicModelFile.Ensemble: BinnedRows] = [:]

  /// What the first look says of each row of context, in nats.
  var initial: [Float] = []

  /// Rows of one chunk of articles, before binning.
  struct Chunk: Sendable {
    var rows: [ClassicModelFile.Ensemble: [Float]] = [:]
    var labels: [ClassicModelFile.Ensemble: [UInt8]] = [:]
    var initial: [Float] = []

    mutating func append(_ kind: ClassicModelFile.Ensemble, _ row: [Float], _ label: Bool) {
      rows[kind, default: []] += row
      labels[kind, default: []].append(label ? 1 : 0)
    }
  }

  /// The columns of an ensemble's rows.
  static func width(_ kind: ClassicModelFile.Ensemble) -> Int {
    switch kind {
    case .precedence, .context, .succession: PairRow.width
    case .opening, .closing: UnitRow.width
    }
  }

  /// Bins the rows of chunks; the first call decides the edges.
  mutating func append(_ chunks: [Chunk]) {
    for chunk in chunks { initial += chunk.initial }
    for kind in ClassicModelFile.Ensemble.allCases {
      guard chunks.contains(where: { $0.rows[kind] != nil }) else { continue }
      if binned[kind] == nil {
        let sample = chunks.flatMap { $0.rows[kind] ?? [] }
        binned[kind] = BinnedRows(sample: sample, width: Self.width(kind))
      }
      for chunk in chunks {
        binned[kind]?.append(rows: chunk.rows[kind] ?? [], labels: chunk.labels[kind] ?? [])
      }
    }
  }
}
