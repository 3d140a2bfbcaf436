extension EvidenceALink {
  /// The part of the evidence that belongs to each place of an order.
  ///
  /// What the unit at a place adds to the score, less what a unit adds at such a place on average
  /// over all orders; the first place holds the opening. Over all places the shares add up to
  /// ``mean(of:in:)`` times the number of links, so that resampling them tells how far the mean
  /// depends on single links.
  ///
  /// - Parameters:
  ///   - order: A permutation of the problem's units.
  ///   - problem: The evidence.
  /// - Returns: Nats, one number a place; none for fewer than two units.
  /// - Complexity: O(*n*²).
  public static func shares(of order: [Int], in problem: OrderingProblem) -> [Double] {
    let count = problem.count
    guard count > 1 else { return [] }
    var succession = 0.0
    for first in 0..<count {
      for second in 0..<count where second != first {
        succession += problem.succession[first * count + second]
      }
    }
    let weights = problem.weights
    let link = weights.succession * succession / Double(count * (count - 1))
    let opening = weights.opening * problem.opening.reduce(0, +) / Double(count)
    let closing = weights.closing * problem.closing.reduce(0, +) / Double(count)
    return order.indices.map { place in
      problem.linkShare(place, in: order) - (place == 0 ? opening : link)
        - (place == count - 1 ? closing : 0)
    }
  }
}
