public import Lexicon

/// What readability knows of words: their syllables, and which of them readers know early.
public struct ReadabilityLexicon: Sendable {
  /// Counts syllables.
  public var syllables: SyllableCounter

  /// The words that count as familiar.
  public var familiar: FamiliarWords

  /// Creates a lexicon.
  public init(syllables: SyllableCounter, familiar: FamiliarWords) {
    self.syllables = syllables
    self.familiar = familiar
  }

  /// The traits of a word in lower case, and its rarity where it is a content word.
  func describe(_ word: String, syllables count: Int) -> (traits: WordTraits, rarity: Double) {
    var traits: WordTraits = []
    var rarity = 0.0
    let classes = ClosedClassWords.classes(of: word)
    if let first = word.utf8.first, first &- UInt8(ascii: "0") < 10 {
      // Dale and Chall: numerals are familiar.
      traits.formUnion([.number, .familiar, .primary])
    } else if classes.contains(.pronoun) {
      traits.formUnion([.pronoun, .familiar, .primary])
    } else {
      let uses = familiar.uses(of: word)
      switch familiar.level(forUses: uses) {
      case .primary: traits.formUnion([.familiar, .primary])
      case .familiar: traits.insert(.familiar)
      case nil:
        if classes.contains(.numeral) { traits.insert(.familiar) }
      }
      if classes.contains(.preposition) { traits.insert(.preposition) }
      if !classes.contains(.function) {
        traits.insert(.content)
        rarity = familiar.rarity(forUses: uses)
      }
    }
    if count >= 3, isHard(word, syllables: count) { traits.insert(.hard) }
    return (traits, rarity)
  }

  /// Gunning's exceptions but for names: compounds of easy words, and a third syllable that is
  /// only *-es*, *-ed* or *-ing*.
  private func isHard(_ word: String, syllables count: Int) -> Bool {
    if word.utf8.contains(UInt8(ascii: "-")) {
      let parts = word.split(separator: "-")
      if parts.count > 1 {
        return parts.contains { syllables.count(of: String($0)) >= 3 }
      }
    }
    guard count == 3 else { return true }
    if word.hasSuffix("ing") { return word.hasSuffix("thing") }
    if word.hasSuffix("ed") {
      return !(word.hasSuffix("ted") || word.hasSuffix("ded"))
    }
    if word.hasSuffix("es") {
      let hisses = ["ces", "ges", "ses", "xes", "zes", "ches", "shes"]
      return !hisses.contains { word.hasSuffix($0) }
    }
    return true
  }
}
