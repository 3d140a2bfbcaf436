// The square root is libm's in unoptimised builds, and this import is what links it.

import Base

/// How the scores of random orders of a problem's units scatter.
///
/// The sample depends on nothing but the number of units, so that it is the same for every order
/// of them.
public struct RandomOrders: Sendable, Equatable {
  /// The standard deviation of the scores of random orders, in nats; 0 where all score alike.
  public let deviation: Double

  /// The number of links of an order.
  private let links: Int

  /// Orders that are drawn where there are more.
  private static let sample = 200

  /// Scores up to 200 orders, or all where there are no more.
  ///
  /// - Parameter problem: The evidence; its constraints play no part.
  /// - Complexity: O(200 · *n*²).
  public init(of problem: OrderingProblem) {
    let count = problem.count
    links = max(1, count - 1)
    let identity = Array(0..<count)
    let others = PermutationSample(
      otherThan: identity, classes: identity, limit: Self.sample, seed: 1)
    // A handful of orders is all there is, and their own is one of them.
    let scores = problem.objectives(
      of: others.isComplete ? [identity] + others.orders : others.orders)
    let mean = scores.reduce(0, +) / Double(max(1, scores.count))
    let variance =
      scores.reduce(0.0) { $0 + ($1 - mean) * ($1 - mean) } / Double(max(1, scores.count))
    let isFlat = (scores.max() ?? 0) - (scores.min() ?? 0) <= 2 * problem.magnitude * 1e-12
    deviation = isFlat ? 0 : variance.squareRoot()
  }

  /// The distance of an order from random ones, in their standard deviations.
  ///
  /// - Parameter evidence: The order's evidence a link, as ``EvidenceALink`` has it.
  /// - Returns: The distance; 0 where all orders score alike.
  public func distance(evidence: Double) -> Double {
    deviation > 0 ? evidence * Double(links) / deviation : 0
  }
}
