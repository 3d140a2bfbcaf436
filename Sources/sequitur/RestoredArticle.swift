import Prose
import SequiturKit

/// A restored article in terms of the input: blank units of a record keep their index and stand at
/// the end.
struct RestoredArticle {
  let item: ArticleItem
  let restoration: Restoration
  /// For each place the index of its unit among the input's units.
  let order: [Int]
  /// For each place its unit, word for word.
  let texts: [String]
  /// For each place the chance that its link is right; nil without calibration.
  let confidence: [Double]?

  /// Translates a restoration.
  init(item: ArticleItem, restoration: Restoration) {
    self.item = item
    self.restoration = restoration
    let units = item.reading.article.units
    guard case .sentences(let sentences) = item.reading.body else {
      order = restoration.order
      texts = restoration.order.map { units[$0].text }
      confidence = restoration.confidence
      return
    }
    let held = Set(units.map(\.index))
    let blanks = sentences.indices.filter { !held.contains($0) }
    order = restoration.order.map { units[$0].index } + blanks
    texts = order.map { sentences[$0] }
    confidence = restoration.confidence.map { $0 + blanks.map { _ in 0 } }
  }

  /// How many units there are that hold a text.
  var filled: Int { restoration.order.count }
}
