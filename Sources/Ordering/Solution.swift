/// An order that a solver found, and how good it is known to be.
public struct Solution: Sendable, Equatable {
  /// The unit at each place, a permutation of `0..<count`.
  public let order: [Int]
  /// The order's score.
  public let objective: Double
  /// Whether no order that meets the constraints is proven to score more.
  public let isOptimal: Bool
  /// A proven bound on how much more any order could score, 0 when `isOptimal`.
  public let gap: Double
}
