public import Base

/// Why a model cannot be trained.
public enum TrainingError: DescribedError, Equatable {
  /// There are fewer articles than anything can be learned from.
  case tooFewArticles(Int, needed: Int)
  /// A weight grew beyond what a number holds.
  case diverged

  /// What is wrong, in a sentence without a full stop at the end.
  public var message: String {
    switch self {
    case .tooFewArticles(let found, let needed):
      "there are \(found) articles to learn from, and \(needed) are needed"
    case .diverged: "a weight grew beyond what a number holds"
    }
  }
}
