/// An article with every unit analysed, in the order given.
public struct AnalysedArticle: Sendable, Equatable {
  /// The article that was analysed.
  public var article: Article

  /// The analysed headline, where there is one.
  public var title: AnalysedUnit?

  /// The analysed units, one for each of the article's units, in the same order.
  public var units: [AnalysedUnit]

  /// Creates an analysed article from its parts.
  public init(article: Article, title: AnalysedUnit?, units: [AnalysedUnit]) {
    self.article = article
    self.title = title
    self.units = units
  }
}
