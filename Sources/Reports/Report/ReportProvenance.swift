/// Where a report comes from: what a reader needs to make it again.
public struct ReportProvenance: Sendable, Equatable {
  /// The command that was run, as it can be typed, without paths of this machine.
  public var command: String

  /// The version of the tool.
  public var toolVersion: String

  /// The name of the model, where one was used.
  public var modelName: String?

  /// What tells the model from any other, where one was used.
  public var modelIdentity: String?

  /// The seed of the search and of the random orders.
  public var seed: UInt64

  /// The list of familiar words, where a comparison used one.
  public var familiarList: String?

  /// Creates a provenance.
  public init(
    command: String, toolVersion: String, modelName: String? = nil, modelIdentity: String? = nil,
    familiarList: String? = nil, seed: UInt64
  ) {
    self.familiarList = familiarList
    self.command = command
    self.toolVersion = toolVersion
    self.modelName = modelName
    self.modelIdentity = modelIdentity
    self.seed = seed
  }
}
