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
}
