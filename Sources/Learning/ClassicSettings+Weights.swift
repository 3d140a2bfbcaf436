public import Coherence
public import Ordering

extension ClassicSettings {
  /// The weights of the objective for an article of so many units.
  public func weights(count: Int) -> ObjectiveWeights {
    ObjectiveWeights(
      precedence: precedenceWeight / Double(max(1, count)), succession: successionWeight,
      opening: openingWeight, closing: closingWeight)
  }
}
