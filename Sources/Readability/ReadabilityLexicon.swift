public import Lexicon

/// What readability knows of words: their syllables, and which of them readers know early.
public struct ReadabilityLexicon: Sendable {
  /// Counts syllables.
  public var syllables: SyllableCounter

  /// This package's own list of everyday words, which the composite grade asks.
  public var everyday: FamiliarWords

  /// The list that the formulas of Dale and Chall and of Bormuth ask; nil for the package's own.
  public var familiar: PublishedWords?

  /// The list that Spache's formulas ask; nil for the package's own.
  public var primary: PublishedWords?

  /// The language whose formulas and syllables are wanted, one of ``Formula/measured``; nil for
  /// that of each text, where it is one of them, else English.
  ///
  /// In another language than English no word is looked up: the lists are of English words.
  public var language: Language? = .english

  /// What the list of familiar words is called in results.
  public var familiarName: String { familiar?.name ?? "own" }

  /// The language in which a text is measured.
  func language(of guess: LanguageGuess) -> Language {
    if let language { return language }
    return guess.language.flatMap { Formula.measured.contains($0) ? $0 : nil } ?? .english
  }

  /// The lexicon for texts in a language.
  func settled(on language: Language) -> ReadabilityLexicon {
    var lexicon = self
    lexicon.language = language
    return lexicon
  }

  /// Creates a lexicon.
  ///
  /// - Parameters:
  ///   - syllables: Counts syllables.
  ///   - familiar: The package's own list.
  ///   - dale: The list of the formulas of Dale and Chall; without one the own list takes its
  ///     place.
  ///   - spache: The list of Spache's formulas, likewise.
  public init(
    syllables: SyllableCounter, familiar: FamiliarWords, dale: PublishedWords? = nil,
    spache: PublishedWords? = nil
  ) {
    self.syllables = syllables
    everyday = familiar
    self.familiar = dale
    primary = spache
  }

  /// The traits of a word in lower case, and its rarity where it is a content word.
  func describe(
    _ word: UnsafeBufferPointer<UInt8>, syllables count: Int
  ) -> (traits: WordTraits, rarity: Double) {
    var traits: WordTraits = []
    var rarity = 0.0
    if language != .english {
      return (word.first.map { $0 &- 0x30 < 10 } ?? false ? [.number] : [], 0)
    }
    let packed = PackedWord(word)
    let classes = packed.map { ClosedClassWords.classes(of: $0) } ?? []
    if let first = word.first, first &- UInt8(ascii: "0") < 10 {
      // Dale and Chall: numerals are familiar.
      traits.formUnion([.number, .familiar, .everyday, .primary])
    } else if classes.contains(.pronoun) {
      traits.formUnion([.pronoun, .familiar, .everyday, .primary])
    } else {
      let uses =
        packed.map { everyday.uses(of: $0) }
        ?? everyday.uses(of: String(decoding: word, as: UTF8.self))
      traits.formUnion(levels(packed, word, uses: uses, classes: classes))
      if classes.contains(.preposition) { traits.insert(.preposition) }
      if !classes.contains(.function) {
        traits.insert(.content)
        rarity = everyday.rarity(forUses: uses)
      }
    }
    if count >= 3, GunningHardWord.isHard(word, syllables: count, lexicon: self) {
      traits.insert(.hard)
    }
    return (traits, rarity)
  }

  /// Which lists a word is on.
  private func levels(
    _ packed: PackedWord?, _ word: UnsafeBufferPointer<UInt8>, uses: Int,
    classes: ClosedClassWords.Classes
  ) -> WordTraits {
    // Numerals in letters, names, days, months and titles are familiar by every list.
    if !classes.isDisjoint(with: [.numeral, .name]) {
      let isPrimary = everyday.level(forUses: uses) == .primary || isPrimaryListed(packed, word)
      return isPrimary || classes.contains(.name)
        ? [.familiar, .everyday, .primary] : [.familiar, .everyday]
    }
    var traits: WordTraits =
      switch everyday.level(forUses: uses) {
      case .primary: [.everyday, .familiar, .primary]
      case .familiar: [.everyday, .familiar]
      case nil: []
      }
    if let familiar {
      let isListed =
        packed.map { familiar.contains($0) }
        ?? familiar.contains(String(decoding: word, as: UTF8.self))
      if isListed { traits.insert(.familiar) } else { traits.remove(.familiar) }
    }
    if primary != nil {
      if isPrimaryListed(packed, word) { traits.insert(.primary) } else { traits.remove(.primary) }
    }
    return traits
  }

  private func isPrimaryListed(
    _ packed: PackedWord?, _ word: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard let primary else { return false }
    return packed.map { primary.contains($0) }
      ?? primary.contains(String(decoding: word, as: UTF8.self))
  }
}
