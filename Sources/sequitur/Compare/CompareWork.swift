import Models
import Ordering
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
    do throws(OrderingError) {
      let measures = try CompareMeasures(
        of: item, most: most, model: resources.model, lexicon: resources.lexicon, seed: seed)
      return Rendered(output: measures.encoded)
    } catch {
      throw .internalError("the evidence of \(item.place) is out of range")
    }
  }
}
