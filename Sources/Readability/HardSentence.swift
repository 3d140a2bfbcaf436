public import Prose

/// A sentence that is harder to read than the others, and what makes it so.
public struct HardSentence: Sendable, Equatable, Codable {
  /// A reason why a sentence is hard.
  public enum Reason: Sendable, Equatable, Codable {
    /// It has this many words, more than 25.
    case long(words: Int)
    /// It has this many unfamiliar words, more than a fifth of its words; the first are named.
    case unfamiliarWords(count: Int, examples: [String])
    /// It has this many words of three syllables and more, more than a fifth of its words.
    case polysyllables(count: Int, examples: [String])
    /// Its words are long: this many letters a word, more than 5.5.
    case longWords(lettersPerWord: Double)

    /// The reason in words.
    public var message: String {
      switch self {
      case .long(let words): "\(words) words"
      case .unfamiliarWords(let count, let examples):
        Self.counted(count, "unfamiliar word", examples)
      case .polysyllables(let count, let examples):
        Self.counted(count, "word", examples, " of three syllables or more")
      case .longWords(let letters):
        "long words (\((letters * 10).rounded() / 10) letters on average)"
      }
    }

    private static func counted(
      _ count: Int, _ noun: String, _ examples: [String], _ tail: String = ""
    ) -> String {
      let named = examples.joined(separator: ", ") + (count > examples.count ? " …" : "")
      return "\(count) \(noun)\(count == 1 ? "" : "s")\(tail) (\(named))"
    }
  }

  /// Where it starts in its source; nil where that is not known.
  public var place: SourcePlace?

  /// The sentence; a very long one is cut and ends in an ellipsis.
  public var text: String

  /// The number of the sentence in the text, from 0; headings and what holds no word have none.
  public var number: Int

  /// The number of its paragraph, from 0.
  public var paragraph: Int

  /// How many words it has.
  public var words: Int

  /// Its grade, the mean of three formulas on the sentence alone.
  ///
  /// These are Flesch–Kincaid, the Automated Readability Index and Dale–Chall as graded by
  /// Powers, Sumner and Kearl: one each on syllables, letters and familiar words. It ranks
  /// sentences; formulas are not meant for a single one. In another language than English there is
  /// none, and sentences are ranked by their LIX.
  public var grade: Double?

  /// What makes it hard; empty where no single thing stands out.
  public var reasons: [Reason]
}
