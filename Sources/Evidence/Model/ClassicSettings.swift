public import Ordering

/// The settings of a model that are fitted on articles which the trees have not seen.
///
/// They lie in readable form in `classic.json`; nothing of them is in code.
public struct ClassicSettings: Sendable, Equatable {
  /// The version of the file's layout.
  public var schema: Int

  /// The name that results carry.
  public var name: String

  /// What every precedence log-odds is multiplied with, so that it is calibrated.
  public var precedenceScale: Double

  /// The weights of the objective, confidence and the scale of coherence.
  public var objective: ObjectiveSettings

  /// The name of the file with the trees and tables, beside this one.
  public var arrays: String

  /// The checksum of that file, in hexadecimal digits.
  public var checksum: String

  /// How the model was made: data, seed and options, for the reader.
  public var training: [String: String]

  /// Creates settings with usual first guesses.
  public init(name: String, arrays: String) {
    schema = 1
    self.name = name
    precedenceScale = 1
    objective = ObjectiveSettings()
    self.arrays = arrays
    checksum = ""
    training = [:]
  }

  /// Whether all numbers are there that are needed, of a size that sums can take.
  public var isWhole: Bool { objective.isWhole && ObjectiveSettings.isUsable(precedenceScale) }
}

extension ClassicSettings: Codable {
  private enum CodingKeys: String, CodingKey {
    case schema, name, precedenceScale, arrays, checksum, training
  }

  /// Reads settings; the objective's lie beside the others, in the same object.
  ///
  /// - Parameter decoder: What reads the object.
  /// - Throws: `DecodingError` where something is missing or of another type.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    schema = try values.decode(Int.self, forKey: .schema)
    name = try values.decode(String.self, forKey: .name)
    precedenceScale = try values.decode(Double.self, forKey: .precedenceScale)
    arrays = try values.decode(String.self, forKey: .arrays)
    checksum = try values.decode(String.self, forKey: .checksum)
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
    try values.encode(precedenceScale, forKey: .precedenceScale)
    try values.encode(arrays, forKey: .arrays)
    try values.encode(checksum, forKey: .checksum)
    try values.encode(training, forKey: .training)
    try objective.encode(to: encoder)
  }
}
