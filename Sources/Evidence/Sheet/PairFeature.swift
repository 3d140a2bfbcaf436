/// What is measured of an ordered pair of units (i, j); one column of the evidence sheet each.
public enum PairFeature: Int, CaseIterable, Sendable {
  /// Cosine of the units' content words, 0…1; symmetric.
  case cosine
  /// Cosine less its mean over the other units, seen from the first unit.
  case cosineFromFirst
  /// Cosine less its mean over the other units, seen from the second unit.
  case cosineFromSecond
  /// The rank of the second unit among the likest to the first, 0 (unlike) … 1 (likest).
  case nearness
  /// Shared names, weighted by their rarity in the article; symmetric.
  case sharedNames
  /// Names that the first unit gives in full and the second in short.
  case fullThenShort
  /// Acronyms that the first unit spells out and the second uses bare.
  case expansionThenAcronym
  /// Nouns that the first unit introduces with "a" and the second takes up with "the".
  case indefiniteThenDefinite
  /// The second unit opens with a pronoun that a person or thing of the first could answer.
  case pronounAnswered
  /// The second unit opens with a demonstrative and repeats a noun of the first.
  case demonstrativeAnswered
  /// Second unit: a quotation without a speaker, or "he added"; first unit: a speaker named.
  case speechGoesOn
  /// Both units quote, and their speakers have the same name; symmetric.
  case sameSpeaker
  /// The second unit opens with a connective; times the cosine of the pair.
  case connectiveLink
  /// The second unit's time less the first's, in days, capped at ±30, where both are known.
  case daysLater
  /// The second unit speaks of an older year than the first.
  case olderYear
  /// Strength of the lexical chains that the units share; symmetric.
  case sharedChains
  /// Strength of the entity transitions from the first unit to the second.
  case gridTransition
  /// Learned tendency of the first unit's words to stand before the second's, in nats.
  case wordsPrecede
  /// Learned tendency of the second unit's words to follow the first's, in nats.
  case wordsFollow
  /// Learned tendency of the second unit's words to follow, less the mean of its rivals.
  case wordsFollowCentred
  /// How much later a first look puts the second unit, −1…1 of the article.
  case placesLater
  /// How many units a first look expects between the two, as a share of the article.
  case between
  /// The wording score of the first less that of the second, absolute, for nearness in place.
  case wordingGap

  /// The family whose evidence this is.
  public var family: EvidenceFamily {
    switch self {
    case .cosine, .cosineFromFirst, .cosineFromSecond, .nearness, .wordsPrecede, .wordsFollow,
      .wordsFollowCentred:
      .succession
    case .sharedNames, .fullThenShort, .expansionThenAcronym: .names
    case .indefiniteThenDefinite, .pronounAnswered, .demonstrativeAnswered: .reference
    case .speechGoesOn, .sameSpeaker: .quotation
    case .connectiveLink: .connectives
    case .daysLater, .olderYear: .time
    case .sharedChains: .chains
    case .gridTransition: .grid
    case .wordingGap: .wording
    case .placesLater, .between: .context
    }
  }

  /// The name of the column in model files: the family, a full stop, and the case.
  public var name: String { "\(family.rawValue).\(self)" }
}
