import Prose
package import SequiturKit

/// A restored article in terms of the input: a headline stands first, and the blank units of a
/// record, which keep their index, stand at the end.
package struct RestoredArticle {
  package let item: ArticleItem
  package let restoration: Restoration
  /// For each place the index of its unit among the input's units.
  package let order: [Int]
  /// For each place its unit, word for word.
  package let texts: [String]
  /// For each place the chance that its link is right; nil without calibration.
  package let confidence: [Double]?

  /// Translates a restoration.
  package init(item: ArticleItem, restoration: Restoration) {
    self.item = item
    self.restoration = restoration
    let units = item.reading.article.units
    let headline = item.reading.article.headline
    guard case .sentences(let sentences) = item.reading.body else {
      let places = headline.isEmpty ? Array(units.indices) : units.map(\.index)
      order = headline.map(\.index) + restoration.order.map { places[$0] }
      texts = (headline + restoration.order.map { units[$0] }).map(\.text)
      // It is not placed by chance.
      confidence = restoration.confidence.map { headline.map { _ in 1 } + $0 }
      return
    }
    let held = Set(units.map(\.index))
    let blanks = sentences.indices.filter { !held.contains($0) }.sorted { left, right in
      let (one, other) = (Array(sentences[left].utf8), Array(sentences[right].utf8))
      return one == other ? left < right : one.lexicographicallyPrecedes(other)
    }
    order = restoration.order.map { units[$0].index } + blanks
    texts = order.map { sentences[$0] }
    confidence = restoration.confidence.map { $0 + blanks.map { _ in 0 } }
  }

  /// How many units the headline has.
  package var headlineCount: Int { item.reading.article.headline.count }

  /// The units that hold a text, the headline first.
  package var filled: ArraySlice<String> { texts.prefix(headlineCount + restoration.order.count) }

  /// The units that were put in order.
  package var placed: [String] { Array(filled.dropFirst(headlineCount)) }
}
