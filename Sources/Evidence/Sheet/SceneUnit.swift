import Lexicon
public import Prose

/// What was found in one unit: its words, names, quotations, times and the way it opens.
public struct SceneUnit: Sendable {
  /// The analysed unit.
  public let unit: AnalysedUnit

  /// The indices of the tokens that are words or numbers.
  public let words: [Int]

  /// For each token, a hash of its folded form without a possessive ending.
  public let keys: [UInt64]

  /// The names mentioned, in the order of the text.
  public let mentions: [NameMention]

  /// What is quoted, and who says it.
  public let quotation: QuotationProfile

  /// Days, years and tenses.
  public let time: TimeProfile

  /// How the unit opens.
  public let opening: OpeningProfile

  /// Looks through one analysed unit.
  ///
  /// - Parameters:
  ///   - unit: The analysed unit.
  ///   - date: The date of the article, to place weekdays.
  public init(unit: AnalysedUnit, date: CalendarDay?) {
    self.unit = unit
    words = unit.tokens.indices.filter {
      unit.tokens[$0].kind == .word || unit.tokens[$0].kind == .number
    }
    keys = unit.tokens.map { WordKey.key(folded: $0.folded) }
    let opening = OpeningProfile(unit: unit, keys: keys)
    self.opening = opening
    let mentions = NameMention.mentions(in: unit, keys: keys)
    self.mentions = mentions
    quotation = QuotationProfile(unit: unit, keys: keys, mentions: mentions)
    time = TimeProfile(unit: unit, keys: keys, date: date)
  }

  /// Whether a sentence of the unit closes a story by formula.
  var isBoilerplate: Bool {
    unit.sentences.contains { BoilerplateCues.first(in: unit.tokens, sentence: $0) != nil }
  }
}
