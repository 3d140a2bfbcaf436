public import Evidence

/// What training yields: the readable settings, the binary arrays, and what the card tells.
public struct TrainedModel: Sendable {
  /// The settings of `classic.json`.
  public var settings: ClassicSettings

  /// The bytes of the arrays' file.
  public var arrays: [UInt8]

  /// For each ensemble, the columns that reduced the loss most, with their shares of all gain.
  public var gains: [String: [(column: String, share: Double)]]

  init(settings: ClassicSettings, arrays: [UInt8], gains: [String: [(String, Double)]]) {
    self.settings = settings
    self.arrays = arrays
    self.gains = gains.mapValues { $0.map { (column: $0.0, share: $0.1) } }
  }
}
