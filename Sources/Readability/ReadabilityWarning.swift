/// Something that a reader of the scores should know.
public struct ReadabilityWarning: Sendable, Equatable, Codable {
  /// A short name in snake case.
  public var code: String

  /// A sentence for people.
  public var message: String

  /// Creates a warning.
  public init(code: String, message: String) {
    self.code = code
    self.message = message
  }
}

extension ReadabilityWarning {
  /// The words from which most formulas' authors take samples.
  private static let sampleWords = 100

  /// The sentences that SMOG was made for.
  private static let smogSentences = 30

  /// The warnings for a text with these counts.
  static func about(
    _ counts: TextCounts, diversity: LexicalDiversity, isEnglish: Bool = true
  ) -> [ReadabilityWarning] {
    guard counts.isMeasurable else {
      return [ReadabilityWarning(code: "no_words", message: "The text holds no word.")]
    }
    var warnings: [ReadabilityWarning] = []
    if counts.words < sampleWords {
      warnings.append(
        ReadabilityWarning(
          code: "short_text",
          message:
            "The text has \(counted(counts.words, "word")); most formulas were made for samples of "
            + "\(sampleWords) or more."))
    }
    if isEnglish, counts.sentences < smogSentences {
      warnings.append(
        ReadabilityWarning(
          code: "smog_sentences",
          message: "The text has \(counted(counts.sentences, "sentence")); SMOG was made for "
            + "\(smogSentences) and is extrapolated."))
    }
    if counts.wordsPerSentence > 60 {
      warnings.append(
        ReadabilityWarning(
          code: "long_sentences",
          message: "Sentences have \(Int(counts.wordsPerSentence.rounded())) words on average; "
            + "full stops may be missing, and scores lie outside their ranges."))
    }
    if diversity.tokens > DiversityMeter.longestForEveryStart {
      warnings.append(
        ReadabilityWarning(
          code: "mtld_ma_left_out",
          message: "The moving-average forms of MTLD are left out above "
            + "\(DiversityMeter.longestForEveryStart) words."))
    }
    return warnings
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
