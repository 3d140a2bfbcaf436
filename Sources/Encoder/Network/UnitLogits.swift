/// What the network says of units that were read together, by their order there.
struct UnitLogits: Sendable {
  /// The number of units.
  let count: Int
  /// Log-odds of unit *i* before unit *j*, row-major *n* × *n*.
  let precedence: [Float]
  /// Logits of *j* behind *i*, row-major (*n* + 1) × (*n* + 1); row *n* is the beginning of the
  /// article, column *n* its end.
  let succession: [Float]
}
