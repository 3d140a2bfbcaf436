public import Evidence
public import Ordering
public import Prose

/// An article whose units stand in canonical order, with the evidence and the problem they pose.
///
/// The evidence and the problem count units by rank; ``units`` leads back to the article's places.
public struct PreparedArticle: Sendable {
  /// The article in canonical order, with the way there and back.
  public let units: CanonicalArticle

  /// The evidence.
  public let evidence: ArticleEvidence

  /// What the learned reader says; nil where there is none.
  public let read: Assessment?

  /// What all of it says.
  public let assessment: Assessment

  /// The problem of ordering.
  public let problem: OrderingProblem

  /// Prepares an article.
  ///
  /// - Parameters:
  ///   - article: The article, its units in any order.
  ///   - model: The model that assesses it.
  ///   - constraints: What the user demands, in places of the article.
  ///   - analyser: Splits and tokenises.
  /// - Throws: `OrderingError` where the evidence is out of range, which no text brings about.
  /// - Complexity: O(*n*² · trees), and the reader's where there is one.
  public init(
    _ article: Article, model: OrderModel,
    constraints: OrderingConstraints = OrderingConstraints(),
    analyser: TextAnalyser = TextAnalyser()
  ) throws(OrderingError) {
    let units = CanonicalArticle(article)
    let canonical = units.article
    self.units = units
    let classic: Assessment
    (evidence, classic) = model.classic.assess(
      analyser.analyse(canonical), threads: model.threads)
    if let reader = model.reader {
      let read = reader.read(canonical, threads: model.threads).normalised
      self.read = read
      assessment = reader.settings.fusion.join(classic, read)
    } else {
      read = nil
      assessment = classic
    }
    do throws(OrderingError) {
      problem = try OrderingProblem(
        precedence: assessment.precedence, succession: assessment.succession,
        opening: assessment.opening, closing: assessment.closing,
        weights: model.objective.weights(count: assessment.count),
        constraints: units.ranked(constraints), classes: units.classes)
    } catch {
      throw units.placed(error)
    }
  }

  /// The article's own order, in the ranks that the problem counts by.
  public var givenOrder: UnitOrder<CanonicalRank> { units.givenOrder }
}
