/// Turns units of text into sentences and tokens, once, for every room above.
public struct TextAnalyser: Sendable {
  private let splitter: SentenceSplitter
  private let tokenizer = Tokenizer()

  /// Creates an analyser.
  ///
  /// - Parameter splitter: What parts the text of a unit into sentences.
  public init(splitter: SentenceSplitter = SentenceSplitter()) {
    self.splitter = splitter
  }

  /// Analyses an article's headline and each of its units.
  ///
  /// - Parameter article: The article.
  /// - Returns: The article with one analysed unit for each unit, in the order given.
  /// - Complexity: O(*n*) in the bytes of the article.
  public func analyse(_ article: Article) -> AnalysedArticle {
    AnalysedArticle(
      article: article, title: article.title.map(analyse(text:)),
      units: article.units.map(analyse(unit:)))
  }

  private func analyse(unit: Unit) -> AnalysedUnit {
    guard unit.isSentence else { return analyse(text: unit.text) }
    let bytes = unit.text.utf8.span
    var tokens: [Token] = []
    tokenizer.append(bytes, 0..<bytes.count, to: &tokens)
    return AnalysedUnit(
      text: unit.text, tokens: tokens,
      sentences: [Sentence(bytes: 0..<bytes.count, tokens: 0..<tokens.count)])
  }

  /// Analyses one text, which may hold several sentences.
  ///
  /// - Parameter text: The text of a unit.
  /// - Returns: Its tokens and its sentences; a blank text has none of either.
  /// - Complexity: O(*n*) in the bytes of the text.
  public func analyse(text: String) -> AnalysedUnit {
    var tokens: [Token] = []
    var sentences: [Sentence] = []
    let bytes = text.utf8.span
    // English runs at about five and a half bytes a token, marks included.
    tokens.reserveCapacity(bytes.count / 5 + 1)
    for range in splitter.sentences(in: bytes) {
      let first = tokens.count
      tokenizer.append(bytes, range, to: &tokens)
      sentences.append(Sentence(bytes: range, tokens: first..<tokens.count))
    }
    return AnalysedUnit(text: text, tokens: tokens, sentences: sentences)
  }
}
