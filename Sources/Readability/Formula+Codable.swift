/// Formulas are known by their keys, and written as them.
extension Formula: Equatable, Codable {
  /// Whether two formulas are the same.
  public static func == (left: Formula, right: Formula) -> Bool { left.key == right.key }

  /// Reads the key of a formula.
  ///
  /// - Parameter decoder: What reads the key.
  /// - Throws: `DecodingError` where no formula has it.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let key = try container.decode(String.self)
    guard let formula = Formula.named(key) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "no formula has the key \(key)")
    }
    self = formula
  }

  /// Writes the key.
  ///
  /// - Parameter encoder: What writes it.
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(key)
  }
}
