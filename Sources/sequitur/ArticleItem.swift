import Prose
import Store

/// One article on its way through a command.
struct ArticleItem: Sendable {
  /// Where it comes from, for messages: a file, or a line of one.
  var place: String

  /// The name that its results carry.
  var identifier: String?

  /// The article as it was read; without units where `text` is taken whole.
  var reading: Reading

  /// The whole prose, for commands that look at it as it stands.
  var text: [UInt8]?

  /// What was noticed while it was read, with the place.
  ///
  /// - Parameter blankUnits: What is said of a record's blank units; nil where they are left out.
  /// - Returns: A line for each warning.
  func warnings(blankUnits: String? = nil) -> [String] {
    reading.warnings.map { warning in
      let line = reading.format == .jsonl ? nil : warning.line
      let message =
        warning.code == "blank_units" && reading.body != nil
        ? blankUnits ?? warning.message : warning.message
      return "\(place)\(line.map { ":\($0)" } ?? ""): \(message)"
    }
  }

  /// Adds everything that results depend on to a cache key.
  func describe(to key: inout CacheKey.Builder) {
    let article = reading.article
    key.add("id", identifier ?? "")
    key.add("has id", identifier != nil)
    key.add("read as", reading.format.rawValue)
    for (name, value) in [("title", article.title), ("date", article.date)] {
      key.add(name, value ?? "")
      key.add(name, value != nil)
    }
    if let layout = reading.layout {
      key.add("header", layout.header)
      key.add("line ending", layout.lineEnding)
      key.add("byte order mark", layout.hasByteOrderMark)
      key.add("last line", layout.endsWithNewline)
    }
    if let text {
      key.add("text", text)
      if article.headline.isEmpty { return }
    }
    for unit in article.headline {
      key.add("headline", unit.text)
      key.add("headline's place", unit.index)
    }
    // The units of a record follow from its sentences.
    if case .sentences(let sentences) = reading.body {
      key.add("sentences", sentences)
    } else {
      key.add("units", article.units.map(\.text))
    }
    for unit in article.units where unit.paragraph != nil {
      key.add("paragraph", unit.paragraph ?? 0)
    }
  }
}
