public import Evidence
public import Prose
public import Readability
public import SequiturKit

/// All that a report says about one article, as plain values.
public struct ReportFindings: Sendable {
  /// The article in the order in which it came.
  public var article: Article

  /// For each place of the order shown, the place of the unit in the article.
  public var order: [Int]

  /// The restored order; nil where the article keeps its own.
  public var restoration: RestorationFindings?

  /// How the order shown hangs together; nil where it was not asked for or cannot be told.
  public var coherence: CoherenceFindings?

  /// How easily the text is read; nil where it was not asked for or cannot be told.
  public var readability: ReadabilityFindings?

  /// Which parts are wanted.
  public var sections: Set<ReportSection>

  /// Why parts that are wanted cannot be given, in words.
  public var missing: [ReportSection: String] = [:]

  /// What was noticed while the article was read, in words.
  public var warnings: [String] = []

  /// What is to be said of the text itself: that it is no English, or no prose.
  public var remarks: [ReadabilityWarning] = []

  /// Where the units of the order shown start in the source; nil where that is not known.
  public var places: [SourcePlace?] { order.map { article.units[$0].place } }

  /// The texts of the units in the order shown.
  public var texts: [String] { order.map { article.units[$0].text } }

  /// Whether a part is wanted.
  public func wants(_ section: ReportSection) -> Bool { sections.contains(section) }
}

/// What restoring an article found.
public struct RestorationFindings: Sendable {
  /// The order, with confidence and reasons.
  public var restoration: Restoration

  /// By places of the restored order, the chance that the unit of the row precedes the column's.
  public var chances: [[Double]]

  /// By place, where the unit could stand if only what is sure were known.
  public var reaches: [PlacementReach]

  /// Whether the user has demanded something of the order.
  public var isConstrained = false
}

/// How well an order hangs together.
public struct CoherenceFindings: Sendable {
  /// The scores of the order shown.
  public var shown: CoherenceResult

  /// The scores of the order in which the article came, where another is shown.
  public var given: CoherenceResult?

  /// The scores of random orders of the same units.
  public var others: [Double]

  /// By place, how well its unit follows the one before; nil for the first (see `LinkStrength`).
  public var strengths: [Double?]

  /// The lexical chains of the order shown.
  public var chains: [LexicalChain]

  /// Who and what is spoken of, unit by unit.
  public var grid: EntityGrid
}

/// How easily a text is read.
public struct ReadabilityFindings: Sendable {
  /// The scores.
  public var profile: ReadabilityProfile

  /// The number of words of each sentence that has any, by unit in the order shown.
  public var sentenceWords: [[Int]]
}
