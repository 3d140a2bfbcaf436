import Evidence

/// The rows that the ensembles are grown on.
struct TrainingRows {
  /// The rows of each ensemble.
  var binned: [ClassicModelFile.Ensemble: BinnedRows] = [:]

  /// What the first look says of each row of context, in nats.
  var initial: [Float] = []

  /// The half of the corpus of each row of precedence.
  var halves: [UInt8] = []

  /// Rows of one chunk of articles, before binning.
  struct Chunk: Sendable {
    var rows: [ClassicModelFile.Ensemble: [Float]] = [:]
    var labels: [ClassicModelFile.Ensemble: [UInt8]] = [:]
    var initial: [Float] = []
    var halves: [UInt8] = []

    /// Notes the half of the corpus of the rows of precedence appended since the last call.
    mutating func close(half: Int) {
      let count = labels[.precedence]?.count ?? 0
      halves += repeatElement(UInt8(half), count: count - halves.count)
    }

    mutating func append(_ kind: ClassicModelFile.Ensemble, _ row: [Float], _ label: Bool) {
      rows[kind, default: []] += row
      labels[kind, default: []].append(label ? 1 : 0)
    }
  }

  /// Bins the rows of chunks; the first call decides the edges.
  mutating func append(_ chunks: [Chunk]) {
    for chunk in chunks {
      initial += chunk.initial
      halves += chunk.halves
    }
    for kind in ClassicModelFile.Ensemble.allCases {
      guard chunks.contains(where: { $0.rows[kind] != nil }) else { continue }
      if binned[kind] == nil {
        let sample = chunks.flatMap { $0.rows[kind] ?? [] }
        binned[kind] = BinnedRows(sample: sample, width: kind.width)
      }
      for chunk in chunks {
        binned[kind]?.append(rows: chunk.rows[kind] ?? [], labels: chunk.labels[kind] ?? [])
      }
    }
  }
}
