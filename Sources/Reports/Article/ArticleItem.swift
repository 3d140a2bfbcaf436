package import Base
package import Lexicon
package import Prose
package import Readability

/// One article on its way through a command.
package struct ArticleItem: Sendable {
  /// Where it comes from, for messages: a file, or a line of one.
  package var place: String

  /// The name that its results carry.
  package var identifier: String?

  /// The name as it came: a record's whole number stays one.
  package var identity: JSONValue {
    guard let identifier else { return .null }
    return identifier == reading.article.id
      ? reading.article.idLabel?.json ?? .null : .string(identifier)
  }

  /// The article as it was read; without units where `text` is taken whole.
  package var reading: Reading

  /// The whole prose, for commands that look at it as it stands.
  package var text: [UInt8]?

  /// Creates an item.
  ///
  /// - Parameters:
  ///   - place: Where it comes from, for messages.
  ///   - identifier: The name that its results carry.
  ///   - reading: The article as it was read.
  ///   - text: The whole prose, where it is looked at as it stands.
  package init(place: String, identifier: String? = nil, reading: Reading, text: [UInt8]? = nil) {
    self.place = place
    self.identifier = identifier
    self.reading = reading
    self.text = text
  }

  /// What is to be said of the text itself: that it is no English, or no prose.
  package var remarks: [ReadabilityWarning] { remarks(expecting: .english) }

  /// What is to be said of the text itself.
  ///
  /// - Parameter language: The language that it should be in; nil for any with formulas.
  /// - Returns: The warnings.
  /// - Complexity: O(*n* log *n*) in the units.
  package func remarks(expecting language: Language?) -> [ReadabilityWarning] {
    let remarks =
      if let text, reading.article.units.isEmpty {
        TextRemarks(text.span)
      } else {
        TextRemarks(article: reading.article)
      }
    let guess = remarks.language.language
    let expected = language ?? guess.flatMap { Formula.measured.contains($0) ? $0 : nil }
    return remarks.warnings(expecting: expected ?? .english)
  }

  /// What was noticed while it was read, with the place.
  ///
  /// - Parameter blankUnits: What is said of a record's blank units; nil where they are left out.
  /// - Returns: A line for each warning.
  package func warnings(blankUnits: String? = nil) -> [String] {
    reading.warnings.map { warning in
      let line = reading.format == .jsonl ? nil : warning.line
      let message =
        warning.code == "blank_units" && reading.body != nil
        ? blankUnits ?? warning.message : warning.message
      return "\(place)\(line.map { ":\($0)" } ?? ""): \(message)"
    }
  }
}
