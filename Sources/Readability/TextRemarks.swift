public import Lexicon
public import Prose

/// What is to be said of a text before its numbers: whether it is English, and whether it is prose.
public struct TextRemarks: Sendable, Equatable {
  /// The language that it looks to be in.
  public var language: LanguageGuess

  /// What it looks like in place of prose; nil for prose.
  public var markup: MarkupForm?

  /// Looks at a text.
  ///
  /// - Parameter text: UTF-8 bytes, with their line breaks.
  /// - Complexity: O(1) for long texts.
  public init(_ text: Span<UInt8>) {
    language = LanguageIdentifier.guess(text)
    markup = MarkupForm.of(text)
  }

  /// Looks at an article, whatever the order of its units.
  ///
  /// - Parameter article: The article; its headline counts, its title does not.
  /// - Complexity: O(*n* log *n*) in the units.
  public init(article: Article) {
    let units = (article.headline + article.units).map(\.text).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    self.init(units.joined(separator: "\n").utf8.span)
  }

  /// The codes of its warnings.
  static let codes: Set<String> = ["not_english", "other_language", "looks_like_markup"]

  /// What a reader of the results has to know.
  ///
  /// - Parameter expected: The language that the numbers are made for.
  /// - Returns: `not_english` or, where another language is expected, `other_language`; and
  ///   `looks_like_markup`.
  public func warnings(expecting expected: Language = .english) -> [ReadabilityWarning] {
    var warnings: [ReadabilityWarning] = []
    if let guess = language.language, language.isOther(than: expected) {
      warnings.append(
        ReadabilityWarning(
          code: expected == .english ? "not_english" : "other_language",
          message: "The text looks \(guess.name), not \(expected.name); the numbers are made for "
            + "\(expected.name) and mean little here."))
    }
    if let markup {
      warnings.append(
        ReadabilityWarning(
          code: "looks_like_markup",
          message: "The text looks like \(markup.rawValue), not like prose; what is no sentence is "
            + "counted as one."))
    }
    return warnings
  }
}

extension ReadabilityWarning {
  /// Whether the text itself is what is warned of, so that all numbers mean little.
  public var isAboutText: Bool { TextRemarks.codes.contains(code) }
}
