package import Evidence
public import Models
public import Ordering
public import Prose

/// Puts the units of an article back in order.
///
///     let model = try ModelFolder(path: "Models").classic()
///     let restoration = try Restorer(model: model).restore(article)
///     for place in restoration.order { print(article.units[place].text) }
public struct Restorer: Sendable {
  /// The model.
  public let model: OrderModel

  /// Decides which disturbances a search tries where an article is too long to be ordered exactly.
  public let seed: UInt64

  private let analyser = TextAnalyser()

  /// Creates a restorer.
  public init(model: OrderModel, seed: UInt64 = 1) {
    self.model = model
    self.seed = seed
  }

  /// Restores an article.
  ///
  /// The restored sequence of texts, and every number, is the same whatever the order in which the
  /// units are given; units with the same text are interchangeable.
  ///
  /// - Parameters:
  ///   - article: The article, its units in any order; at least one.
  ///   - constraints: What the order has to satisfy, in places of the article's units.
  ///   - explaining: Whether reasons are wanted.
  /// - Returns: The restored order.
  /// - Throws: `OrderingError` where the constraints contradict each other, in places of the
  ///   article's units.
  public func restore(
    _ article: Article, constraints: OrderingConstraints = OrderingConstraints(),
    explaining: Bool = false
  ) throws(OrderingError) -> Restoration {
    let prepared = try PreparedArticle(
      article, model: model, constraints: constraints, analyser: analyser)
    return try restore(prepared, explaining: explaining)
  }

  /// Restores an article that has been prepared.
  public func restore(
    _ prepared: PreparedArticle, explaining: Bool = false
  ) throws(OrderingError) -> Restoration {
    try restore(
      prepared, explainer: explaining ? Explainer(model: model, prepared: prepared) : nil)
  }

  /// Restores an article that has been prepared, and explains it by what is known of its pairs.
  package func restore(
    _ prepared: PreparedArticle, explainedBy pairs: PrecedenceShares
  ) throws(OrderingError) -> Restoration {
    try restore(
      prepared, explainer: Explainer(model: model, prepared: prepared, pairs: pairs))
  }

  private func restore(
    _ prepared: PreparedArticle, explainer: Explainer?
  ) throws(OrderingError) -> Restoration {
    let solution: Solution
    do throws(OrderingError) {
      solution = try Solver.solve(prepared.problem, seed: seed)
    } catch {
      throw prepared.units.placed(error)
    }
    let confidence = Confidence(
      model.objective.confidence, order: solution.order, problem: prepared.problem)
    let links = explainer?.links(of: solution.order) ?? []
    let order = prepared.twinsInCanonicalOrder(
      UnitOrder(Permutation(valid: solution.order)))
    return Restoration(
      order: prepared.units.places(of: order).numbers,
      confidence: confidence?.links, articleConfidence: confidence?.article,
      objective: solution.objective, isOptimal: solution.isOptimal, gap: solution.gap,
      links: links, model: model.name)
  }
}
