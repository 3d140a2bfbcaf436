import Readability
import Typeset

/// What readability's numbers mean, in words.
enum FormulaWords {
  /// What a score means.
  static func meaning(of score: ReadabilityProfile.Score) -> String {
    guard let value = score.value else { return "undefined for this text" }
    let words: String =
      switch (score.formula.key, score.formula.scale) {
      case ("flesch_reading_ease", _): ease(value)
      case ("lix", _): lix(value)
      case (_, .grade): ReadabilityChapter.readers(value)
      case (_, .ease): "0 hard to 100 easy"
      case (_, .cloze): "the higher, the easier"
      case (_, .index): "the higher, the harder"
      }
    return score.formula.range.contains(value) ? words : words + "; unusual for prose"
  }

  /// Flesch's bands.
  private static func ease(_ value: Double) -> String {
    switch value {
    case 90...: "very easy"
    case 80...: "easy"
    case 70...: "fairly easy"
    case 60...: "plain English"
    case 50...: "fairly difficult"
    case 30...: "difficult"
    default: "very difficult"
    }
  }

  /// Björnsson's bands.
  private static func lix(_ value: Double) -> String {
    switch value {
    case ..<30: "very easy, as books for children"
    case ..<40: "easy, as fiction"
    case ..<50: "medium, as newspapers"
    case ..<60: "difficult, as official texts"
    default: "very difficult, as specialist texts"
    }
  }

  /// What makes a sentence hard.
  static func words(_ reason: HardSentence.Reason) -> String {
    switch reason {
    case .long(let words): "its length of \(words) words"
    case .unfamiliarWords(let count, let examples):
      "\(count) unfamiliar \(count == 1 ? "word" : "words") (\(some(examples, of: count)))"
    case .polysyllables(let count, let examples):
      "\(count) \(count == 1 ? "word" : "words") of three syllables or more "
        + "(\(some(examples, of: count)))"
    case .longWords(let letters): "long words, \(ReportWords.number(letters, 1)) letters on average"
    }
  }

  /// What makes a sentence hard, in a few words beside a number.
  static func note(of reason: HardSentence.Reason) -> String {
    switch reason {
    case .long(let count): "\(count) words"
    case .unfamiliarWords(let count, let examples):
      "\(count) unfamiliar \(count == 1 ? "word" : "words")" + Self.examples(examples)
    case .polysyllables(let count, let examples):
      "\(count) of three syllables and more" + Self.examples(examples)
    case .longWords(let letters):
      "\(DecimalFormatter.string(letters, decimals: 1)) letters a word"
    }
  }

  private static func examples(_ words: [String]) -> String {
    words.isEmpty ? "" : " (" + words.joined(separator: ", ") + ")"
  }

  private static func some(_ examples: [String], of count: Int) -> String {
    examples.map { ReportWords.excerpt($0, 30) }.joined(separator: ", ")
      + (examples.count < count ? "…" : "")
  }

  /// A measure of lexical diversity by its name.
  static func name(of measure: LexicalDiversity.Measure) -> String {
    switch measure {
    case .typeTokenRatio: "type–token ratio"
    case .root: "Guiraud's root ratio"
    case .corrected: "Carroll's corrected ratio"
    case .herdan: "Herdan's C"
    case .summer: "Summer's S"
    case .dugast: "Dugast's U"
    case .maas: "Maas's a²"
    case .yuleK: "Yule's K"
    case .yuleI: "Yule's I"
    case .simpson: "Simpson's D"
    case .herdanVm: "Herdan's Vm"
    case .hapaxShare: "share of words that occur once"
    case .segmental: "ratio over segments of 50 words (MSTTR)"
    case .movingAverage: "moving-average ratio over 50 words (MATTR)"
    case .mtld: "MTLD"
    case .mtldWrapped: "MTLD, moving average, wrapped"
    case .mtldBidirectional: "MTLD, moving average, both ways"
    case .hdd: "HD-D, 42 words"
    case .vocd: "vocd's D"
    }
  }
}
