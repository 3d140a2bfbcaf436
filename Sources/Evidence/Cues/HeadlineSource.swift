/// What a unit shares with the headline and with the article as a whole.
public struct HeadlineSource: EvidenceSource {
  /// Creates the source.
  public init() {}

  /// Fills the columns of headline and centroid overlap.
  public func gather(from scene: Scene, into sheet: inout EvidenceSheet) {
    let terms = scene.terms
    for unit in 0..<scene.count {
      sheet[.titleCosine, unit] = terms.titleCosine[unit]
      sheet[.centrality, unit] = terms.centrality[unit]
      var shared: Float = 0
      var alone: Float = 0
      for entry in terms.entries[unit] {
        if terms.spread[entry.term] > 1 {
          shared += terms.rarity[entry.term]
        } else {
          alone += terms.rarity[entry.term]
        }
      }
      let total = shared + alone
      sheet[.sharedShare, unit] = total > 0 ? shared / total : 0
      sheet[.novelty, unit] = LogTable.log(Int(alone.rounded()) + 1)
    }
    sheet.rank(.titleCosine, into: .titleRank)
    sheet.rank(.centrality, into: .centralityRank)
  }
}
