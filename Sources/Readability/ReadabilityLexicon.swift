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
  func describe(
    _ word: UnsafeBufferPointer<UInt8>, syllables count: Int
  ) -> (traits: WordTraits, rarity: Double) {
    var traits: WordTraits = []
    var rarity = 0.0
    let packed = PackedWord(word)
    let classes = packed.map { ClosedClassWords.classes(of: $0) } ?? []
    if let first = word.first, first &- UInt8(ascii: "0") < 10 {
      // Dale and Chall: numerals are familiar.
      traits.formUnion([.number, .familiar, .primary])
    } else if classes.contains(.pronoun) {
      traits.formUnion([.pronoun, .familiar, .primary])
    } else {
      let uses =
        packed.map { familiar.uses(of: $0) }
        ?? familiar.uses(of: String(decoding: word, as: UTF8.self))
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
  private func isHard(_ word: UnsafeBufferPointer<UInt8>, syllables count: Int) -> Bool {
    if word.contains(UInt8(ascii: "-")) {
      let parts = word.split(separator: UInt8(ascii: "-"))
      if parts.count > 1 {
        return parts.contains { syllables.count(of: UnsafeBufferPointer(rebasing: $0)) >= 3 }
      }
    }
    guard count == 3 else { return true }
    if word.ends(with: "ing") { return word.ends(with: "thing") }
    if word.ends(with: "ed") {
      return !(word.ends(with: "ted") || word.ends(with: "ded"))
    }
    guard word.ends(with: "es") else { return true }
    return !Self.hisses.contains { word.ends(with: $0) }
  }

  private static let hisses: [StaticString] = ["ces", "ges", "ses", "xes", "zes", "ches", "shes"]
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func ends(with ending: StaticString) -> Bool {
    ending.withUTF8Buffer { suffix($0.count).elementsEqual($0) }
  }
}
