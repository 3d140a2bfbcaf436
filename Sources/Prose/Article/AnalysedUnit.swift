/// A unit with its tokens and sentences, analysed once and read by every room above.
public struct AnalysedUnit: Sendable, Equatable {
  /// The text of the unit.
  public var text: String

  /// The tokens in the order of the text.
  public var tokens: [Token]

  /// The sentences in the order of the text; together they hold every token.
  public var sentences: [Sentence]

  /// Creates an analysed unit from its parts.
  public init(text: String, tokens: [Token], sentences: [Sentence]) {
    self.text = text
    self.tokens = tokens
    self.sentences = sentences
  }
}
