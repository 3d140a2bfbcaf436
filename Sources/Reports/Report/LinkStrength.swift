import Base
package import Ordering

/// How well each unit of an order follows the one before it, compared with all others that could.
package enum LinkStrength {
  /// The strength of each link, in nats; nil for the first place, which has no link into it.
  ///
  /// The odds that the unit follows the one before it, over the mean odds of all units that could;
  /// and the odds that the one before precedes it, over the mean of all that could. The strength is
  /// the logarithm of the geometric mean of both: 0 is no better than an average unit, 0.7 twice as
  /// likely.
  ///
  /// - Parameters:
  ///   - order: An order of the problem's units.
  ///   - problem: The evidence.
  /// - Returns: One number a place.
  /// - Complexity: O(*n*²).
  package static func all(of order: [Int], in problem: OrderingProblem) -> [Double?] {
    let count = problem.count
    return order.indices.map { place in
      guard place > 0 else { return nil }
      let (first, second) = (order[place - 1], order[place])
      let others = order.filter { $0 != first }
      let rivals = order.filter { $0 != second }
      let odds = problem.succession[first * count + second]
      let following = logMean(others.map { problem.succession[first * count + $0] })
      let preceding = logMean(rivals.map { problem.succession[$0 * count + second] })
      return odds - (following + preceding) / 2
    }
  }

  /// The logarithm of the mean of what the values are logarithms of.
  private static func logMean(_ values: [Double]) -> Double {
    let top = values.max() ?? 0
    return top + log(values.reduce(0) { $0 + exp($1 - top) } / Double(max(1, values.count)))
  }
}
