import Coherence

/// The rows that the four ensembles are grown on.
struct TrainingRows {
  /// The rows of each ensemble.
  var binned: [ClassicModelFile.Ensemble: BinnedRows] = [:]

  /// Rows of one chunk of articles, before binning.
  struct Chunk: Sendable {
    var rows: [ClassicModelFile.Ensemble: [Float]] = [:]
    var labels: [ClassicModelFile.Ensemble: [UInt8]] = [:]

    mutating func append(_ kind: ClassicModelFile.Ensemble, _ row: [Float], _ label: Bool) {
      rows[kind, default: []] += row
      labels[kind, default: []].append(label ? 1 : 0)
    }
  }

  /// The columns of an ensemble's rows.
  static func width(_ kind: ClassicModelFile.Ensemble) -> Int {
    switch kind {
    case .precedence, .succession: PairRow.width
    case .opening, .closing: UnitRow.width
    }
  }

  /// Bins the rows of chunks; the first call decides the edges.
  mutating func append(_ chunks: [Chunk]) {
    for kind in ClassicModelFile.Ensemble.allCases {
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
