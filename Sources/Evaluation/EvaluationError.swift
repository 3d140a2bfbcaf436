public import Base

/// What can be wrong with what is to be evaluated.
public enum EvaluationError: DescribedError, Equatable {
  /// The placed units are not the gold units in another order.
  case notAPermutation
  /// A list has another length than the article has units.
  case length(expected: Int, found: Int)

  /// What is wrong, in a sentence without a full stop at the end.
  public var message: String {
    switch self {
    case .notAPermutation: "the placed units are not the gold units in another order"
    case .length(let expected, let found):
      "a list has \(found) entries, the article \(expected) units"
    }
  }
}
