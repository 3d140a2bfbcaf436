/// How much the evidence speaks for an order, by link: comparable between lengths.
public enum EvidenceALink {
  /// The score of an order less the mean score of all orders of its units, over the number of links.
  ///
  /// The mean of all orders needs no sample: precedence cancels out, every ordered pair is adjacent
  /// in the same share of orders, and every unit opens and closes equally often.
  ///
  /// - Parameters:
  ///   - order: A permutation of the problem's units.
  ///   - problem: The evidence.
  /// - Returns: Nats a link; 0 for fewer than two units.
  /// - Complexity: O(*n*²).
  public static func mean(of order: [Int], in problem: OrderingProblem) -> Double {
    let count = problem.count
    guard count > 1 else { return 0 }
    var succession = 0.0
    for first in 0..<count {
      for second in 0..<count where second != first {
        succession += problem.succession[first * count + second]
      }
    }
    let weights = problem.weights
    let expected =
      weights.succession * succession / Double(count)
      + weights.opening * problem.opening.reduce(0, +) / Double(count)
      + weights.closing * problem.closing.reduce(0, +) / Double(count)
    return (problem.objective(of: order) - expected) / Double(count - 1)
  }
}
