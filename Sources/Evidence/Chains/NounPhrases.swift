import Prose

/// The nouns that a unit introduces with "a" and those that it takes up with "the".
struct NounPhrases {
  /// Stems that stand one or two words after "a" or "an", sorted.
  let indefinite: [UInt64]

  /// Stems that stand one or two words after "the", sorted.
  let definite: [UInt64]

  /// The stem after an opening demonstrative, where there is one.
  let demonstrativeNoun: UInt64?

  init(unit: SceneUnit) {
    var indefinite: Set<UInt64> = []
    var definite: Set<UInt64> = []
    let tokens = unit.unit.tokens
    for (place, index) in unit.words.enumerated() {
      let folded = tokens[index].folded
      let isIndefinite = folded == "a" || folded == "an"
      guard isIndefinite || folded == "the" else { continue }
      for next in unit.words[min(place + 1, unit.words.count)..<min(place + 3, unit.words.count)] {
        if WordLists.isFunctionWord(unit.keys[next]) { break }
        if isIndefinite {
          indefinite.insert(tokens[next].key)
        } else {
          definite.insert(tokens[next].key)
        }
      }
    }
    self.indefinite = indefinite.sorted()
    self.definite = definite.sorted()
    if unit.opening.kind == .demonstrative, let first = unit.opening.firstWord,
      let place = unit.words.firstIndex(of: first), place + 1 < unit.words.count
    {
      demonstrativeNoun = tokens[unit.words[place + 1]].key
    } else {
      demonstrativeNoun = nil
    }
  }
}
