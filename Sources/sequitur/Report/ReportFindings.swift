import Evidence
import Prose
import Readability
import SequiturKit

/// All that a report says about one article, as plain values.
struct ReportFindings: Sendable {
  /// The article in the order in which it came.
  var article: Article

  /// For each place of the order shown, the place of the unit in the article.
  var order: [Int]

  /// The restored order; nil where the article keeps its own.
  var restoration: RestorationFindings?

  /// How the order shown hangs together; nil where it was not asked for or cannot be told.
  var coherence: CoherenceFindings?

  /// How easily the text is read; nil where it was not asked for or cannot be told.
  var readability: ReadabilityFindings?

  /// Which parts are wanted.
  var sections: Set<ReportSection>

  /// Why parts that are wanted cannot be given, in words.
  var missing: [ReportSection: String] = [:]

  /// What was noticed while the article was read, in words.
  var warnings: [String] = []

  /// The texts of the units in the order shown.
  var texts: [String] { order.map { article.units[$0].text } }

  /// Whether a part is wanted.
  func wants(_ section: ReportSection) -> Bool { sections.contains(section) }
}

/// What restoring an article found.
struct RestorationFindings: Sendable {
  /// The order, with confidence and reasons.
  var restoration: Restoration

  /// By places of the restored order, the chance that the unit of the row precedes the column's.
  var chances: [[Double]]

  /// By place, where the unit could stand if only what is sure were known.
  var reaches: [PlacementReach]

  /// Whether the user has demanded something of the order.
  var isConstrained = false
}

/// How well an order hangs together.
struct CoherenceFindings: Sendable {
  /// The scores of the order shown.
  var shown: CoherenceResult

  /// The scores of the order in which the article came, where another is shown.
  var given: CoherenceResult?

  /// The scores of random orders of the same units.
  var others: [Double]

  /// By place, how well its unit follows the one before; nil for the first (see ``LinkStrength``).
  var strengths: [Double?]

  /// The lexical chains of the order shown.
  var chains: [LexicalChain]

  /// Who and what is spoken of, unit by unit.
  var grid: EntityGrid
}

/// How easily a text is read.
struct ReadabilityFindings: Sendable {
  /// The scores.
  var profile: ReadabilityProfile

  /// The number of words of each sentence that has any, by unit in the order shown.
  var sentenceWords: [[Int]]
}
