/// What can be wrong with what is to be evaluated.
public enum EvaluationError: Error, Equatable, Sendable {
  /// The placed units are not the gold units in another order.
  case notAPermutation
  /// A list has another length than the article has units.
  case length(expected: Int, found: Int)
}
