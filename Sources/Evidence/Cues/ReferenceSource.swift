import Prose

/// Pronouns, demonstratives and definite phrases, which need something to stand before them.
public struct ReferenceSource: EvidenceSource {
  /// Creates the source.
  public init() {}

  /// Fills the columns of reference.
  public func gather(from scene: Scene, into sheet: inout EvidenceSheet) {
    let phrases = scene.units.map { NounPhrases(unit: $0) }
    for (index, unit) in scene.units.enumerated() {
      let opening = unit.opening.kind
      sheet[.opensWithPronoun, index] = opening == .pronoun ? 1 : 0
      sheet[.opensWithDemonstrative, index] = opening == .demonstrative ? 1 : 0
      sheet[.opensWithDefinite, index] = opening == .definite ? 1 : 0
      sheet[.opensWithIndefinite, index] = opening == .indefinite ? 1 : 0
      var third: Float = 0
      var first: Float = 0
      var second: Float = 0
      for word in unit.words where !unit.quotation.isInside[word] {
        switch WordLists.person(unit.keys[word]) {
        case 1: first += 1
        case 2: second += 1
        case 3: third += 1
        default: break
        }
      }
      sheet[.pronouns, index] = third
      sheet[.firstPerson, index] = first
      sheet[.secondPerson, index] = second
      sheet[.indefinites, index] = Float(phrases[index].indefinite.count)
      sheet[.definites, index] = Float(phrases[index].definite.count)
      let personNamed = unit.mentions.contains { $0.isFull || $0.hasTitle }
      sheet[.unboundPronoun, index] = third > 0 && !personNamed ? 1 : 0
    }
    for first in 0..<scene.count {
      let hasPerson = scene.units[first].mentions.contains { !$0.isAcronym }
      for second in 0..<scene.count where second != first {
        sheet[.indefiniteThenDefinite, first, second] = Float(
          SortedKeys.shared(phrases[first].indefinite, phrases[second].definite))
        switch scene.units[second].opening.kind {
        case .pronoun:
          sheet[.pronounAnswered, first, second] = hasPerson ? 1 : -1
        case .demonstrative:
          sheet[.demonstrativeAnswered, first, second] =
            phrases[second].demonstrativeNoun.map { noun in
              scene.units[first].words.contains {
                scene.units[first].unit.tokens[$0].key == noun
              } ? 1 : -1
            } ?? 0
        default: break
        }
      }
    }
  }
}
