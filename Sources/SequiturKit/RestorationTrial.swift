public import Evaluation
public import Models
public import Prose

/// The protocol of an evaluation: a gold article is shuffled, restored and measured.
///
/// It stands above the room of measures because it needs a model and a restorer.
public struct RestorationTrial: Sendable {
  /// The model that restores.
  public let model: OrderModel

  /// Decides the shuffles, the search and the disturbed orders.
  public let seed: UInt64

  /// Creates a trial.
  public init(model: OrderModel, seed: UInt64 = 1) {
    self.model = model
    self.seed = seed
  }

  /// Puts an article to the trial.
  ///
  /// - Parameters:
  ///   - gold: The article, its units in their true order; at least one.
  ///   - name: What names the article; articles without a name take the number of their line.
  /// - Returns: What was measured.
  /// - Throws: `OrderingError` or `EvaluationError` where the evidence is out of range, which no
  ///   text brings about.
  /// - Complexity: That of restoring, and O(*n*²).
  public func measures(of gold: Article, name: String) throws -> ArticleMeasures {
    let shuffled = ShuffledArticle(gold, name: name, seed: seed)
    let prepared = try PreparedArticle(shuffled.article, model: model)
    let restoration = try Restorer(model: model, seed: seed).restore(prepared)
    return try ArticleMeasures(
      order: prepared.ranks(of: restoration).numbers,
      gold: prepared.units.ranks(of: shuffled.trueOrder).numbers, problem: prepared.problem,
      linkConfidence: restoration.confidence, confidence: restoration.articleConfidence,
      seed: Shuffle.seed(for: name, seed: seed))
  }
}
