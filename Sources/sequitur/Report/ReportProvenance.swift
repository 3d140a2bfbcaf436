/// Where a report comes from: what a reader needs to make it again.
struct ReportProvenance: Sendable, Equatable {
  /// The command that was run, as it can be typed, without paths of this machine.
  var command: String

  /// The version of the tool.
  var toolVersion: String

  /// The name of the model, where one was used.
  var modelName: String?

  /// What tells the model from any other, where one was used.
  var modelIdentity: String?

  /// The seed of the search and of the random orders.
  var seed: UInt64
}
