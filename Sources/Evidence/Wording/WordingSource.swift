import Prose

/// Words and phrases that tend to stand early, to open or to close, learned from a corpus.
public struct WordingSource: EvidenceSource {
  /// The learned weights: how early, how apt to open, how apt to close, in nats.
  public let table: LexicalTable

  /// Creates the source over a table with the columns `early`, `opening` and `closing`.
  public init(table: LexicalTable) {
    self.table = table
  }

  /// The sum of a unit's weights, one a column of the table.
  public func score(_ unit: SceneUnit, title: Set<UInt64>) -> [Float] {
    var sums = [Float](repeating: 0, count: table.columns.count)
    for key in WordingKeys.keys(of: unit, title: title) {
      guard let slot = table.slot(of: key.hash & 0xffff_ffff) else { continue }
      for column in sums.indices { sums[column] += table.value(slot: slot, column: column) }
    }
    return sums
  }

  /// The words of a unit that weigh most for standing early, or for standing late.
  ///
  /// - Parameters:
  ///   - unit: The unit.
  ///   - title: The keys of the headline's content words.
  ///   - early: Whether those for early are wanted, or those for late.
  ///   - most: The most words or phrases to name.
  /// - Returns: The words as they stand in the unit, the weightiest first, none within another.
  public func strongest(
    _ unit: SceneUnit, title: Set<UInt64>, early: Bool, most: Int
  ) -> [String] {
    let weighed = WordingKeys.keys(of: unit, title: title).compactMap {
      key -> (range: Range<Int>, weight: Float)? in
      guard !key.tokens.isEmpty, let slot = table.slot(of: key.hash & 0xffff_ffff) else {
        return nil
      }
      let weight = table.value(slot: slot, column: 0) * (early ? 1 : -1)
      return weight > 0.05 ? (key.tokens, weight) : nil
    }
    var taken = Set<Int>()
    var named: [String] = []
    for (range, _) in weighed.sorted(by: {
      ($0.weight, $1.range.lowerBound) > ($1.weight, $0.range.lowerBound)
    }) {
      guard named.count < most, taken.isDisjoint(with: range),
        unit.unit.tokens[range].allSatisfy({ $0.kind == .word || $0.kind == .number })
      else { continue }
      taken.formUnion(range)
      named.append(unit.unit.tokens[range].map(\.text).joined(separator: " "))
    }
    return named
  }

  /// Fills the columns of wording, and of likeness to the units that seem to stand early.
  public func gather(from scene: Scene, into sheet: inout EvidenceSheet) {
    let count = scene.count
    let title = Self.titleKeys(of: scene.title)
    var mean: Float = 0
    for (index, unit) in scene.units.enumerated() {
      let sums = score(unit, title: title)
      sheet[.wording, index] = sums[0]
      sheet[.openingWording, index] = sums[1]
      sheet[.closingWording, index] = sums[2]
      mean += sums[0] / Float(count)
    }
    for index in 0..<count { sheet[.wordingCentred, index] = sheet[.wording, index] - mean }
    sheet.rank(.wording, into: .wordingRank)
    sheet.rank(.openingWording, into: .openingRank)
    sheet.rank(.closingWording, into: .closingRank)
    for first in 0..<count {
      for second in 0..<count where second != first {
        sheet[.wordingGap, first, second] = abs(sheet[.wording, first] - sheet[.wording, second])
      }
    }
    gatherLikeness(scene, &sheet)
  }

  /// The keys of the headline's content words.
  public static func titleKeys(of title: SceneUnit?) -> Set<UInt64> {
    guard let title else { return [] }
    return Set(title.words.map { title.keys[$0] }.filter { !WordLists.isFunctionWord($0) })
  }

  /// A unit like the probable lead stands early; so does one liker to early units than to late.
  private func gatherLikeness(_ scene: Scene, _ sheet: inout EvidenceSheet) {
    let count = scene.count
    guard count > 1 else { return }
    let lead = LeadShares.shares(of: sheet.column(.openingWording), sharpness: 1)
    let ranks = sheet.column(.wordingRank)
    for unit in 0..<count {
      var likeness: Float = 0
      var early: Float = 0
      for other in 0..<count where other != unit {
        let cosine = scene.terms.cosine[unit * count + other]
        likeness += cosine * lead[other]
        early += cosine * (2 * ranks[other] - 1)
      }
      sheet[.leadLikeness, unit] = likeness
      sheet[.earlyLikeness, unit] = early / Float(count - 1)
    }
    sheet.rank(.leadLikeness, into: .leadLikenessRank)
    sheet.rank(.earlyLikeness, into: .earlyLikenessRank)
  }
}
