/// Why a model cannot be trained.
public enum TrainingError: Error, Equatable, Sendable {
  /// There are fewer articles than anything can be learned from.
  case tooFewArticles(Int, needed: Int)
  /// A weight grew beyond what a number holds.
  case diverged
}
