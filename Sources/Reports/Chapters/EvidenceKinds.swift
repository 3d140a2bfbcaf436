import Evidence

/// The kinds of evidence that explanations name.
enum EvidenceKinds {
  /// Their names in the order of reports, what holds of any unit last.
  static let names = EvidenceFamily.allCases.map(\.rawValue) + ["reader", "base"]

  /// What a kind looks at, in words.
  static func words(_ name: String) -> String {
    switch EvidenceFamily(rawValue: name) {
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
    case nil where name == "reader": "meaning, as a learned reader of whole articles has it"
    case nil: "what holds of any unit at such a place"
    }
  }
}
