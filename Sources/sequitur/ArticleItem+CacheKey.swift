import Prose
import Reports
import Store

extension ArticleItem {
  /// Adds everything that results depend on to a cache key.
  func describe(to key: inout CacheKey.Builder) {
    let article = reading.article
    key.add("id", identifier ?? "")
    key.add("has id", identifier != nil)
    key.add("numbers", Int(article.numbers.rawValue))
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
      if article.headline.isEmpty, article.headings.isEmpty { return }
    }
    for unit in article.headline {
      key.add("headline", unit.text)
      key.add("headline's place", unit.index)
    }
    key.add("headings", article.headings.map(\.text))
    key.add("units that are headings", article.units.filter(\.isHeading).map(\.text))
    for unit in article.headline + article.units {
      guard let place = unit.place else { continue }
      key.add("line", place.line)
      key.add("column", place.column)
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
