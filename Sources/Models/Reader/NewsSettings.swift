public import Ordering

/// The settings that join a learned reader to a classic model, as `news.json` holds them.
public struct NewsSettings: Sendable, Equatable {
  /// The version of the file's layout.
  public var schema: Int

  /// The name that results carry.
  public var name: String

  /// The checksum of the classic model's arrays that the factors were fitted with.
  public var classic: String

  /// The checksum of the reader that the factors were fitted with.
  public var reader: String

  /// How both are joined.
  public var fusion: Fusion

  /// The weights of the objective, confidence and the scale of coherence.
  public var objective: ObjectiveSettings

  /// How the factors were fitted, for the reader of the file.
  public var training: [String: String]

  /// Creates settings with usual first guesses.
  public init(classic: String, reader: String) {
    schema = 1
    name = "news"
    self.classic = classic
    self.reader = reader
    fusion = Fusion()
    objective = ObjectiveSettings()
    training = [:]
  }

  /// Whether all numbers are there that are needed, of a size that sums can take.
  public var isWhole: Bool { fusion.isWhole && objective.isWhole }
}

extension NewsSettings: Codable {
  private enum CodingKeys: String, CodingKey {
    case schema, name, classic, reader, fusion, training
  }

  /// Reads settings; the objective's lie beside the others, in the same object.
  ///
  /// - Parameter decoder: What reads the object.
  /// - Throws: `DecodingError` where something is missing or of another type.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    schema = try values.decode(Int.self, forKey: .schema)
    name = try values.decode(String.self, forKey: .name)
    classic = try values.decode(String.self, forKey: .classic)
    reader = try values.decode(String.self, forKey: .reader)
    fusion = try values.decode(Fusion.self, forKey: .fusion)
    training = try values.decode([String: String].self, forKey: .training)
    objective = try ObjectiveSettings(from: decoder)
  }

  /// Writes settings as they are read.
  ///
  /// - Parameter encoder: What writes the object.
  /// - Throws: `EncodingError` where a number is not finite.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(schema, forKey: .schema)
    try values.encode(name, forKey: .name)
    try values.encode(classic, forKey: .classic)
    try values.encode(reader, forKey: .reader)
    try values.encode(fusion, forKey: .fusion)
    try values.encode(training, forKey: .training)
    try objective.encode(to: encoder)
  }
}
