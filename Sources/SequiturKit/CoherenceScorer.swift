package import Evidence
public import Models
public import Ordering
public import Prose

/// Scores the coherence of articles in the order given.
public struct CoherenceScorer: Sendable {
  /// The model.
  public let model: OrderModel

  /// Decides the random orders that are compared with.
  public let seed: UInt64

  private let analyser = TextAnalyser()

  /// Creates a scorer.
  public init(model: OrderModel, seed: UInt64 = 1) {
    self.model = model
    self.seed = seed
  }

  /// Scores an article.
  ///
  /// - Parameters:
  ///   - article: The article, at least one unit.
  ///   - explaining: Whether the components are wanted, which take most of the time.
  /// - Returns: The scores.
  /// - Throws: `OrderingError` where the evidence is out of range, which no text brings about.
  public func score(
    _ article: Article, explaining: Bool = true
  ) throws(OrderingError) -> CoherenceResult {
    score(
      try PreparedArticle(article, model: model, analyser: analyser), explaining: explaining)
  }

  /// Scores an article that has been prepared, in the order in which it was given.
  ///
  /// - Parameters:
  ///   - prepared: The article.
  ///   - explaining: Whether the components are wanted, which take most of the time.
  /// - Returns: The scores.
  /// - Complexity: O(*n*²), times the number of trees where components are wanted.
  public func score(
    _ prepared: PreparedArticle, explaining: Bool = true
  ) -> CoherenceResult {
    score(of: prepared.givenOrder, in: prepared, explaining: explaining)
  }

  /// Scores an article that has been prepared, in the order in which it was given, by what is known
  /// of its pairs.
  package func score(
    _ prepared: PreparedArticle, explainedBy pairs: PrecedenceShares
  ) -> CoherenceResult {
    let explainer = Explainer(model: model, prepared: prepared, pairs: pairs)
    return score(
      of: prepared.givenOrder, in: prepared,
      explainedBy: explainer.links(of: prepared.givenOrder.numbers))
  }

  /// Scores any order of the units of an article that has been prepared.
  ///
  /// Evidence does not depend on the order, so that one preparation serves all orders of an article.
  ///
  /// - Parameters:
  ///   - order: An order of the article's units.
  ///   - prepared: The article.
  ///   - explaining: Whether the components are wanted, which take most of the time.
  /// - Returns: The scores.
  /// - Complexity: O(*n*²), times the number of trees where components are wanted.
  public func score(
    of order: UnitOrder<CanonicalRank>, in prepared: PreparedArticle, explaining: Bool = true
  ) -> CoherenceResult {
    let links =
      explaining ? Explainer(model: model, prepared: prepared).links(of: order.numbers) : []
    return score(of: order, in: prepared, explainedBy: links)
  }

  /// Scores an order whose links have been explained.
  ///
  /// - Parameters:
  ///   - ranks: An order of the article's units.
  ///   - prepared: The article.
  ///   - explanation: The links of the order, as ``Restorer`` tells them; their weights make up the
  ///     components.
  /// - Returns: The scores.
  /// - Complexity: O(*n*²).
  public func score(
    of ranks: UnitOrder<CanonicalRank>, in prepared: PreparedArticle,
    explainedBy explanation: [Restoration.Link]
  ) -> CoherenceResult {
    let order = ranks.numbers
    let problem = prepared.problem
    let score = CoherenceScore(of: order, in: problem, seed: seed)
    var components: [String: Double] = [:]
    for link in explanation {
      for reason in link.evidence { components[reason.kind, default: 0] += reason.weight }
    }
    guard order.count > 1 else {
      return CoherenceResult(
        logScore: score.objective, coherence: nil, z: nil, percentile: nil, permutations: 0,
        components: components, links: [], reason: "one unit has no order to score")
    }
    return CoherenceResult(
      logScore: score.objective, coherence: coherence(order, problem), z: score.z,
      percentile: score.percentile, permutations: score.permutations, components: components,
      links: order.indices.map { problem.linkShare($0, in: order) },
      reason: model.objective.coherence == nil ? "the model carries no scale" : nil)
  }

  private func coherence(_ order: [Int], _ problem: OrderingProblem) -> Double? {
    coherence(
      evidence: EvidenceALink.mean(of: order, in: problem), among: RandomOrders(of: problem),
      units: order.count)
  }

  /// The one map from evidence a link to the scale of 0…100, for scores and for their intervals.
  ///
  /// It rises with the evidence; nil where the model carries no scale. Nine decimals are kept: sums
  /// of the same evidence in another order differ in digits after that, which would decide between
  /// articles that are equal, such as all of two units.
  func coherence(evidence: Double, among orders: RandomOrders, units: Int) -> Double? {
    guard let scale = model.objective.coherence, scale.spread > 0 else { return nil }
    let exact = scale.coherence(distance: orders.distance(evidence: evidence), units: units)
    return (exact * 1e9).rounded() / 1e9
  }
}
