public import Ordering

/// All that is measured on one article; made anywhere, added to a tally in the articles' order.
public struct ArticleMeasures: Sendable, Equatable {
  /// The number of units.
  public let units: Int
  /// Kendall's τ, `nil` with fewer than two units.
  public let tau: Double?
  /// Whether the whole order is right.
  public let isPerfect: Bool
  /// The number of units in their own place.
  public let correctPositions: Int
  /// The share of links kept, `nil` with fewer than two units.
  public let adjacency: Double?
  /// Whether the opening unit is right.
  public let isFirstRight: Bool
  /// Whether the closing unit is right.
  public let isLastRight: Bool
  /// The length of the longest common subsequence.
  public let lcs: Int
  /// The share of skip-bigrams kept, `nil` with fewer than two units.
  public let rougeS: Double?
  /// The pairs whose precedence has the right sign.
  public let pairs: PairAccuracy
  /// The share of units put back exactly, `nil` with fewer than two units.
  public let insertion: Double?
  /// The comparisons with disturbed orders.
  public let discrimination: [Discrimination.Disturbance: Discrimination]
  /// The article's confidence, the τ expected; `nil` without calibration.
  public let confidence: Double?
  /// The likelier sequence of each pair: its probability and whether it is the true one.
  let pairPredictions: [Prediction]
  /// The link into each place: its probability and whether the true order has it.
  let linkPredictions: [Prediction]

  struct Prediction: Equatable {
    let probability: Float
    let outcome: Float
  }

  /// Measures a restored order.
  ///
  /// - Parameters:
  ///   - order: The problem's units as they were placed.
  ///   - gold: The problem's units in their true order.
  ///   - problem: The evidence that the order was made from.
  ///   - linkConfidence: For each place the probability that the unit there follows the one before
  ///     it (at place 0: that it opens the article); `nil` without calibration.
  ///   - confidence: The τ expected, −1…1; `nil` without calibration.
  ///   - seed: Decides the disturbed orders; best from ``Shuffle/seed(for:seed:)``.
  /// - Throws: ``EvaluationError`` unless `order` and `gold` are permutations of the problem's
  ///   units and `linkConfidence` has a number for each of them.
  /// - Complexity: O(*n*²).
  public init(
    order: [Int], gold: [Int], problem: OrderingProblem, linkConfidence: [Double]? = nil,
    confidence: Double? = nil, seed: UInt64
  ) throws(EvaluationError) {
    guard gold.count == problem.count else {
      throw .length(expected: problem.count, found: gold.count)
    }
    if let linkConfidence, linkConfidence.count != order.count {
      throw .length(expected: order.count, found: linkConfidence.count)
    }
    let placement = try Placement(order: order, gold: gold, classes: problem.classes)
    units = placement.count
    tau = KendallTau.value(placement)
    isPerfect = PerfectMatch.value(placement)
    correctPositions = PositionAccuracy.correct(placement)
    adjacency = Adjacency.value(placement)
    isFirstRight = FirstUnit.value(placement)
    isLastRight = LastUnit.value(placement)
    lcs = LongestCommonSubsequence.length(placement)
    rougeS = RougeS.value(placement)
    insertion = Insertion.value(of: problem, gold: gold)
    var predictions: [Prediction] = []
    predictions.reserveCapacity(placement.pairs)
    pairs = PairAccuracy(of: problem, gold: gold) { probability, outcome in
      predictions.append(
        Prediction(probability: Float(probability), outcome: Float(outcome)))
    }
    pairPredictions = predictions
    var comparisons: [Discrimination.Disturbance: Discrimination] = [:]
    for disturbance in Discrimination.Disturbance.allCases {
      comparisons[disturbance] = Discrimination(
        disturbance, of: problem, gold: gold, seed: seed)
    }
    discrimination = comparisons
    self.confidence = confidence
    linkPredictions = Self.links(placement, linkConfidence ?? [])
  }

  private static func links(_ placement: Placement, _ confidence: [Double]) -> [Prediction] {
    zip(confidence, LinkTruth.values(placement)).map { chance, holds in
      Prediction(probability: Float(chance), outcome: holds ? 1 : 0)
    }
  }
}
