public import Prose
public import Readability

/// Measures how easily articles and texts are read.
public struct ReadabilityAnalyzer: Sendable {
  /// What is known of words.
  public let lexicon: ReadabilityLexicon

  /// How many of the hardest sentences are kept.
  public let hardest: Int

  private let splitter = SentenceSplitter()

  /// Creates an analyzer.
  ///
  /// - Parameters:
  ///   - lexicon: What is known of words, such as `ModelFolder/readability()` reads.
  ///   - hardest: How many of the hardest sentences to keep, at least 0.
  public init(lexicon: ReadabilityLexicon, hardest: Int = ReadabilityProfile.hardestKept) {
    self.lexicon = lexicon
    self.hardest = hardest
  }

  /// Measures an article; the headings of its text are told apart.
  ///
  /// - Parameter article: The article, its units in any order; paragraphs count where units name
  ///   theirs, else each unit is one.
  /// - Returns: The profile.
  /// - Complexity: O(*n*) in the bytes of the article.
  public func measure(_ article: Article) -> ReadabilityProfile {
    let prose = article.asProse
    // Readability needs no tokens.
    let units = prose.units.map { unit in
      let ranges =
        unit.isSentence ? [0..<unit.text.utf8.count] : splitter.sentences(in: unit.text)
      return AnalysedUnit(
        text: unit.text, tokens: [],
        sentences: ranges.map { Sentence(bytes: $0, tokens: 0..<0) })
    }
    return .measure(
      article: AnalysedArticle(article: prose, title: nil, units: units), lexicon: lexicon,
      hardest: hardest)
  }

  /// Measures a text.
  ///
  /// - Parameter text: The text; blank lines part its paragraphs.
  /// - Returns: The profile.
  /// - Complexity: O(*n*) in the bytes of the text.
  public func measure(_ text: String) -> ReadabilityProfile { measure(text.utf8.span) }

  /// Measures a text given as UTF-8 bytes; those that are not UTF-8 part words.
  ///
  /// - Parameter text: The text; blank lines part its paragraphs.
  /// - Returns: The profile.
  /// - Complexity: O(*n*) in the bytes of the text.
  public func measure(_ text: Span<UInt8>) -> ReadabilityProfile {
    .measure(text, lexicon: lexicon, splitter: splitter, hardest: hardest)
  }
}
