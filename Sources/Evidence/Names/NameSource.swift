/// Names: the full form before the short one, the expansion before the acronym, who is named often.
public struct NameSource: EvidenceSource {
  /// Creates the source.
  public init() {}

  /// Fills the columns of names.
  public func gather(from scene: Scene, into sheet: inout EvidenceSheet) {
    let names = scene.names
    for (index, unit) in scene.units.enumerated() {
      sheet[.introductions, index] = Float(names.fullForms[index].count)
      sheet[.shortForms, index] = Float(names.shortForms[index].count)
      sheet[.expansions, index] = Float(names.expansions[index].count)
      sheet[.bareAcronyms, index] = Float(names.acronyms[index].count)
      var spread: Float = 0
      var alone: Float = 0
      for word in names.words[index] {
        let units = names.spread[word] ?? 1
        if units > 1 { spread += Float(units) / Float(scene.count) } else { alone += 1 }
      }
      sheet[.nameSpread, index] = spread
      sheet[.namesOnlyHere, index] = alone
      sheet[.nameCount, index] = Float(names.words[index].count)
      sheet[.roleNames, index] = Float(unit.mentions.count { $0.hasTitle })
      // A lone name that is given in full nowhere: the reader is taken to know it already.
      let known = Set(names.shortForms[index])
      sheet[.unknownNames, index] = Float(
        unit.mentions.count { !$0.isFull && !$0.isAcronym && !known.contains($0.words[0]) })
    }
    sheet.rank(.nameSpread, into: .nameSpreadRank)
    for first in 0..<scene.count {
      for second in 0..<scene.count where second != first {
        sheet[.fullThenShort, first, second] = Float(
          SortedKeys.shared(names.fullForms[first], names.shortForms[second]))
        sheet[.expansionThenAcronym, first, second] = Float(
          SortedKeys.shared(names.expansions[first], names.acronyms[second]))
        guard second > first else { continue }
        var weight: Float = 0
        SortedKeys.forEachShared(names.words[first], names.words[second]) { word in
          weight += 1 / Float(max(1, (names.spread[word] ?? 2) - 1))
        }
        sheet[.sharedNames, first, second] = weight
        sheet[.sharedNames, second, first] = weight
      }
    }
  }
}
