/// Which language a text looks to be in, and how sure that is.
public struct LanguageGuess: Sendable, Equatable, Codable {
  /// The language; nil where the text is too short or too mixed to tell.
  public var language: Language?

  /// How sure the language is, 0…1, to three decimals; nil where there is none.
  ///
  /// Another language than English is only named where English is out of the question, so that
  /// this tells it from languages like it.
  public var confidence: Double?

  /// Creates a guess.
  public init(language: Language? = nil, confidence: Double? = nil) {
    self.language = language
    self.confidence = confidence
  }

  /// Whether the text is in another language than one.
  public func isOther(than language: Language) -> Bool {
    self.language.map { $0 != language } ?? false
  }
}
