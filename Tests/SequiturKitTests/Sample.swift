import Base
import Models
import Ordering
import Prose
import SequiturKit
import TestSupport

/// The model that the checkout carries, and articles to try it on.
enum Sample {
  static let folder = ModelFolder(path: Repository.path("Models"))
  static let model = Result { try folder.classic() }

  /// An article of plain sentences made up for the tests; `count` decides how many.
  static func article(_ count: Int, seed: UInt64 = 1) -> Article {
    var generator = SeededGenerator(seed: seed)
    let names = ["Orla Venn", "Venn", "Tomas Kree", "Kree", "the minister", "She", "The council"]
    let verbs = ["said on Monday", "had warned in 2009", "added", "will open", "told reporters"]
    let things = ["the harbour", "a bridge", "that the ferry would sail", "the new library"]
    let units = (0..<count).map { number in
      let name = names[generator.below(names.count)]
      let verb = verbs[generator.below(verbs.count)]
      let thing = things[generator.below(things.count)]
      return Unit(text: "\(name) \(verb) \(thing), point \(number).", index: number)
    }
    return Article(id: "sample", title: "Ferry and bridge to open", units: units)
  }

  /// The article with its units in another order.
  static func shuffled(_ article: Article, seed: UInt64) -> Article {
    var generator = SeededGenerator(seed: seed)
    var result = article
    result.units = generator.permutation(article.units.count).map { article.units[$0] }
    return result
  }
}
