public import Coherence

/// A model of order with its name and identity, shared by restoring and scoring.
public struct OrderModel: Sendable {
  /// The explainable model.
  public let classic: ClassicModel

  /// What tells this model from any other, for cache keys.
  public let identity: String

  /// The name that results carry.
  public var name: String { classic.settings.name }

  /// Creates a model.
  public init(classic: ClassicModel, identity: String) {
    self.classic = classic
    self.identity = identity
  }
}
