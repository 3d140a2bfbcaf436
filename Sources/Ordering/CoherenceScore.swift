// The square root is libm's in unoptimised builds, and this import is what links it.

import Base

/// How an order compares with random orders of the same units.
public struct CoherenceScore: Sendable, Equatable {
  /// The order's score S(π).
  public let objective: Double
  /// The distance of the score from the permutations' mean, in their standard deviations.
  ///
  /// `nil` when there is no other order or all others score alike.
  public let z: Double?
  /// The share of the permutations that the order beats, 0…100, ties half; `nil` without others.
  public let percentile: Double?
  /// The number of permutations compared with.
  public let permutations: Int

  /// Compares an order with up to 200 others.
  ///
  /// - Parameters:
  ///   - order: A permutation of the problem's units.
  ///   - problem: The units and the evidence about their order; its constraints play no part.
  ///   - seed: Decides the sample where there are more than `limit` other orders.
  ///   - limit: The most permutations, at least 1.
  /// - Complexity: O(`limit` · *n*²).
  public init(of order: [Int], in problem: OrderingProblem, seed: UInt64, limit: Int = 200) {
    let others = PermutationSample(
      otherThan: order, classes: problem.classes, limit: limit, seed: seed
    ).orders
    let scores = problem.objectives(of: others)
    objective = problem.objective(of: order)
    permutations = others.count
    guard !scores.isEmpty else {
      z = nil
      percentile = nil
      return
    }
    // Scores that differ by less than this differ by the order of their sums alone.
    let tolerance = problem.magnitude * 1e-12
    var points = 0.0
    for score in scores {
      if abs(objective - score) <= tolerance {
        points += 0.5
      } else if objective > score {
        points += 1
      }
    }
    percentile = 100 * points / Double(scores.count)
    let mean = scores.reduce(0, +) / Double(scores.count)
    let variance = scores.reduce(0.0) { $0 + ($1 - mean) * ($1 - mean) } / Double(scores.count)
    let spread = (scores.max() ?? 0) - (scores.min() ?? 0)
    z = spread <= 2 * tolerance ? nil : (objective - mean) / variance.squareRoot()
  }
}
