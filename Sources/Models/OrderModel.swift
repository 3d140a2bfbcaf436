public import Evidence
public import Ordering

/// A model of order with its name and identity, shared by restoring and scoring.
public struct OrderModel: Sendable {
  /// The explainable model.
  public let classic: ClassicModel

  /// The learned reader whose evidence is added to it; nil where the classic model stands alone.
  public let reader: NewsReader?

  /// What tells this model from any other, for cache keys.
  public let identity: String

  /// The most threads that one article takes, which is for the program to say; what the model says
  /// of it is the same, however many they are.
  public var threads = 1

  /// The name that results carry.
  public var name: String { reader?.settings.name ?? classic.settings.name }

  /// The weights of the objective, confidence and the scale of coherence.
  public var objective: ObjectiveSettings {
    reader?.settings.objective ?? classic.settings.objective
  }

  /// Creates a model.
  public init(classic: ClassicModel, reader: NewsReader? = nil, identity: String) {
    self.classic = classic
    self.reader = reader
    self.identity = identity
  }
}
