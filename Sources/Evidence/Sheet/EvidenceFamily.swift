/// The kinds of evidence about order, as they are named in explanations and in the ablation table.
public enum EvidenceFamily: String, CaseIterable, Sendable, Codable {
  /// Words of related meaning that run through the article.
  case chains
  /// Who or what is spoken of, in which role, from unit to unit.
  case grid
  /// Names: full form before short form, expansion before acronym, who is named often.
  case names
  /// Pronouns, demonstratives and definite phrases that need something before them.
  case reference
  /// Words such as "however" that tie a unit to what stands before it.
  case connectives
  /// Quotations, who speaks, and speech that goes on.
  case quotation
  /// Days, dates, years and tenses.
  case time
  /// What a unit shares with the headline and with the article as a whole.
  case headline
  /// The shape of news: length, dateline, figures, closing formulas.
  case structure
  /// Words and phrases that tend to stand early or late, learned from a corpus.
  case wording
  /// Words that tend to follow one another, learned from a corpus, and plain likeness.
  case succession
  /// Where a first look at all the evidence puts a unit, its kin and what it is compared with.
  case context

  /// What evidence of the kind looks at, in words for a reader of results.
  public var summary: String {
    switch self {
    case .chains: "words of related meaning that run through the article"
    case .grid: "who or what is spoken of, in which role"
    case .names: "full name before short name, expansion before acronym"
    case .reference: "pronouns and phrases that need something before them"
    case .connectives: "words such as “however” that tie a unit to the one before"
    case .quotation: "quotations, and who speaks"
    case .time: "days, dates, years and tenses"
    case .headline: "what a unit shares with the headline and the whole article"
    case .structure: "length, dateline, figures, closing formulas"
    case .wording: "words that tend to stand early or late"
    case .succession: "words that tend to follow one another, and likeness"
    case .context: "where a first look at all the evidence puts a unit and its kin"
    }
  }
}
