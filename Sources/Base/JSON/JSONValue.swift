/// A JSON document as a value.
///
/// ```swift
/// let line: JSONValue = ["schema": 1, "order": [2, 0, 1], "gap": .double(0)]
/// ```
public enum JSONValue: Sendable, Equatable {
  /// Nothing.
  case null
  /// True or false.
  case bool(Bool)
  /// A whole number.
  case int(Int)
  /// A number; written as null where it is infinite or not a number.
  case double(Double)
  /// A whole number of any length, as the digits that it is written with.
  case digits(String)
  /// A text.
  case string(String)
  /// Values in order.
  case array([JSONValue])
  /// Values by name, written in the order of their names.
  case object([String: JSONValue])
}

extension JSONValue {
  /// A number, or null where there is none.
  public init(_ number: Double?) {
    self = number.map { .double($0) } ?? .null
  }

  /// A whole number, or null where there is none.
  public init(_ number: Int?) {
    self = number.map { .int($0) } ?? .null
  }

  /// A text, or null where there is none.
  public init(_ text: String?) {
    self = text.map { .string($0) } ?? .null
  }

  /// A list of whole numbers.
  public init(_ numbers: [Int]) {
    self = .array(numbers.map { .int($0) })
  }

  /// A list of numbers.
  public init(_ numbers: [Double]) {
    self = .array(numbers.map { .double($0) })
  }

  /// A list of texts.
  public init(_ texts: [String]) {
    self = .array(texts.map { .string($0) })
  }
}

extension JSONValue: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByStringLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// Writes null as `nil`.
  public init(nilLiteral: ()) { self = .null }

  /// Writes a truth value as it is.
  public init(booleanLiteral value: Bool) { self = .bool(value) }

  /// Writes a whole number as it is.
  public init(integerLiteral value: Int) { self = .int(value) }

  /// Writes a number as it is.
  public init(floatLiteral value: Double) { self = .double(value) }

  /// Writes a text as it is.
  public init(stringLiteral value: String) { self = .string(value) }

  /// Writes a list as it is.
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }

  /// Writes an object as it is; of two values under one name the last stays.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(Dictionary(elements) { $1 })
  }
}
