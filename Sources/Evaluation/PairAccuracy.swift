import Base
public import Ordering

/// How often the precedence log-odds have the right sign, before any search.
public struct PairAccuracy: Sendable, Equatable {
  /// The number of pairs with the right sign; a log-odds of exactly 0 counts half.
  public var right: Double
  /// The number of pairs of units that are not identical.
  public var total: Int

  /// The share of right pairs, 0…1; `nil` without pairs.
  public var value: Double? { total > 0 ? right / Double(total) : nil }

  /// Judges the pairs of an article.
  ///
  /// - Parameters:
  ///   - problem: The evidence; its precedence is taken as natural log-odds, without its factor.
  ///   - gold: The problem's units in their true order.
  ///   - visit: Takes for each pair the probability of the likelier sequence, .5…1, and whether
  ///     that sequence is the true one: 1, 0, or .5 where neither is likelier.
  /// - Complexity: O(*n*²).
  public init(
    of problem: OrderingProblem, gold: [Int], visit: (Double, Double) -> Void = { _, _ in }
  ) {
    right = 0
    total = 0
    for (place, earlier) in gold.enumerated() {
      for later in gold[(place + 1)...]
      where problem.classes[earlier] != problem.classes[later] {
        let odds = problem.precedence[earlier * problem.count + later]
        let outcome = odds > 0 ? 1 : odds < 0 ? 0 : 0.5
        right += outcome
        total += 1
        visit(1 / (1 + exp(-abs(odds))), outcome)
      }
    }
  }
}
