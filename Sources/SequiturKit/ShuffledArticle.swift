import Evaluation
public import Models
import Ordering
public import Prose

/// A gold article as an evaluation shows it to a model: its units shuffled, with the way back.
public struct ShuffledArticle: Sendable {
  /// The article with its units in random order; they know nothing but their texts.
  public let article: Article

  /// The true order, in places of the shuffled article.
  public let trueOrder: UnitOrder<ArticlePlace>

  /// Shuffles an article.
  ///
  /// - Parameters:
  ///   - gold: The article, its units in their true order.
  ///   - name: What names the article; the shuffle depends on it and on the seed alone.
  ///   - seed: The run's seed.
  /// - Complexity: O(*n*).
  public init(_ gold: Article, name: String, seed: UInt64) {
    let shuffle = Permutation(
      valid: Shuffle.permutation(count: gold.units.count, id: name, seed: seed))
    var article = gold
    article.units = shuffle.applied(to: gold.units).enumerated().map { place, unit in
      Unit(text: unit.text, index: place)
    }
    self.article = article
    trueOrder = UnitOrder(shuffle.inverse)
  }
}
