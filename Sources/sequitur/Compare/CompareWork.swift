import Models
import Ordering
import Prose
import Readability
import Reports
import SequiturKit

/// What `compare` measures of one article.
struct CompareWork: ArticleWork {
  /// The model of order and what is known of words.
  struct Resources: Sendable {
    var model: OrderModel
    let lexicon: ReadabilityLexicon
  }

  let loader: ArticleLoader
  let location: ModelLocation
  let list: ModelFolder.FamiliarList
  let seed: UInt64
  /// The most units that are looked at; nil for all.
  let most: Int?

  func identity() throws(Failure) -> String {
    try location.orderIdentity() + "+" + location.readabilityIdentity() + list.identity
  }

  func load() throws(Failure) -> Resources {
    Resources(model: try location.order(), lexicon: try location.readability(familiar: list))
  }

  func sharing(_ resources: Resources, threads: Int) -> Resources {
    var resources = resources
    resources.model.threads = threads
    return resources
  }

  func render(_ item: ArticleItem, _ resources: Resources) throws(Failure) -> Rendered {
    let measures = try measures(of: item, resources)
    return Rendered(output: measures.encoded)
  }

  private func measures(
    of item: ArticleItem, _ resources: Resources
  ) throws(Failure) -> CompareMeasures {
    var article = item.reading.article
    var text = item.text
    if let most, article.units.count > most {
      article.units = Array(article.units.prefix(most))
      text = nil
    }
    let prepared: PreparedArticle
    do throws(OrderingError) {
      prepared = try PreparedArticle(article, model: resources.model)
    } catch {
      throw .internalError("the evidence of \(item.place) is out of range")
    }
    let scorer = CoherenceScorer(model: resources.model, seed: seed)
    let score = scorer.score(prepared, explaining: false)
    let profile = ReadabilityWork.profile(
      of: article, text: text, lexicon: resources.lexicon, hardest: 0)
    return CompareMeasures(
      units: article.units.count, words: profile.counts.words, coherence: score.coherence,
      interval: score.coherence == nil ? nil : scorer.interval(of: prepared), z: score.z,
      percentile: score.percentile, grade: profile.consensus?.grade,
      mattr: profile.diversity.value(.movingAverage),
      strengths: LinkStrength.all(of: prepared.givenOrder.numbers, in: prepared.problem)
        .compactMap(\.self))
  }
}
