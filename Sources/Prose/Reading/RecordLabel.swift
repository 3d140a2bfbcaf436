public import Base

/// What a record is called by its `id` or `date`: a text, or a whole number as it is written.
public struct RecordLabel: Sendable, Hashable {
  /// The text, or the digits of the number.
  public var text: String

  /// Whether the record has it as a number.
  public var isNumber: Bool

  /// Creates a label.
  public init(_ text: String, isNumber: Bool = false) {
    self.text = text
    self.isNumber = isNumber
  }

  /// Creates a label from a JSON number; nil where that has a fraction or an exponent.
  init?(number: String) {
    guard number.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || $0 &- UInt8(ascii: "0") < 10 }) else {
      return nil
    }
    self.init(number, isNumber: true)
  }

  /// The label as it came: a number of any length keeps its digits.
  public var json: JSONValue { isNumber ? .digits(text) : .string(text) }
}

extension RecordLabel {
  /// The labels of an article that records may write as whole numbers.
  public struct Numbers: OptionSet, Sendable, Hashable {
    /// The bits.
    public var rawValue: UInt8

    /// Creates a set from its bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The `id`.
    public static let id = Numbers(rawValue: 1 << 0)
    /// The `date`.
    public static let date = Numbers(rawValue: 1 << 1)
  }
}
