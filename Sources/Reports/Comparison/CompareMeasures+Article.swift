import Evaluation
package import Models
package import Ordering
import Prose
package import Readability
import SequiturKit

extension CompareMeasures {
  /// Measures an article.
  ///
  /// - Parameters:
  ///   - item: The article.
  ///   - most: The most units that are looked at; nil for all.
  ///   - model: The model of order.
  ///   - lexicon: What is known of words.
  ///   - seed: Decides every random choice.
  /// - Throws: What ``PreparedArticle`` throws.
  package init(
    of item: ArticleItem, most: Int?, model: OrderModel, lexicon: ReadabilityLexicon, seed: UInt64
  ) throws(OrderingError) {
    var item = item
    if let most, item.reading.article.units.count > most {
      item.reading.article.units = Array(item.reading.article.units.prefix(most))
      item.text = nil
    }
    let prepared = try PreparedArticle(item.reading.article, model: model)
    let scorer = CoherenceScorer(model: model, seed: seed)
    let score = scorer.score(prepared, explaining: false)
    let profile = item.profile(lexicon: lexicon, hardest: 0)
    self.init(
      units: item.reading.article.units.count, words: profile.counts.words,
      coherence: score.coherence,
      interval: score.coherence == nil ? nil : scorer.interval(of: prepared), z: score.z,
      percentile: score.percentile, grade: profile.consensus?.grade,
      mattr: profile.diversity.value(.movingAverage),
      strengths: LinkStrength.all(of: prepared.givenOrder.numbers, in: prepared.problem)
        .compactMap(\.self))
  }
}
