public import Lexicon
public import Prose

/// An article prepared for evidence: terms, names, quotations and times of each unit, found once.
///
/// Units must come in a canonical order (see `CanonicalOrder`), so that sums run in the same
/// order whatever the order of the input, and results are equal to the bit.
public struct Scene: Sendable {
  /// The article, analysed.
  public let article: AnalysedArticle

  /// What was found in each unit.
  public let units: [SceneUnit]

  /// What was found in the headline, where there is one.
  public let title: SceneUnit?

  /// The content words of the article and how they are spread over its units.
  public let terms: TermTable

  /// The names of the article and how they are spread over its units.
  public let names: NameTable

  /// The nouns of the article, for chains and the grid.
  public let nouns: NounTable

  /// The date of the article, where it carries one.
  public let date: CalendarDay?

  /// The number of units.
  public var count: Int { units.count }

  /// Prepares an article.
  ///
  /// - Parameters:
  ///   - article: The analysed article, its units in canonical order.
  ///   - background: How rare words are in the language at large; nil counts all words alike.
  ///   - graph: WordNet's nouns; nil counts every word of content as a noun.
  /// - Complexity: O(*tokens*) and, for the cosines, O(*n*² · shared terms).
  public init(article: AnalysedArticle, background: LexicalTable?, graph: NounGraph? = nil) {
    self.article = article
    date = CalendarDay(article.article.date)
    let day = date
    let units = article.units.map { SceneUnit(unit: $0, date: day) }
    self.units = units
    title = article.title.map { SceneUnit(unit: $0, date: day) }
    terms = TermTable(units: units, title: title, background: background)
    names = NameTable(units: units)
    nouns = NounTable(units: units, graph: graph)
  }
}
