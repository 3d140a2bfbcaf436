/// A JSON value (RFC 8259), its objects' members in their order, so that doubled names are seen.
enum JSONValue: Equatable {
  case object([Member])
  case array([JSONValue])
  case string(String)
  case integer(Int)
  case real(Double)
  case boolean(Bool)
  case null

  /// A name and its value.
  struct Member: Equatable {
    let name: String
    let value: JSONValue
  }

  /// The value that bytes spell, or nil where they are not JSON, nest deeper than 32 values, or
  /// name a member twice.
  init?(_ bytes: UnsafeRawBufferPointer) {
    var parser = JSONParser(bytes: bytes)
    guard let value = parser.value(depth: 32), parser.isAtEnd() else { return nil }
    self = value
  }

  /// The value of a member.
  subscript(_ name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The members of an object.
  var members: [Member]? {
    guard case .object(let members) = self else { return nil }
    return members
  }

  /// The elements of an array of integers.
  var integers: [Int]? {
    guard case .array(let elements) = self else { return nil }
    let integers = elements.compactMap(\.integer)
    return integers.count == elements.count ? integers : nil
  }

  /// An integer.
  var integer: Int? {
    guard case .integer(let value) = self else { return nil }
    return value
  }

  /// A number as floating point.
  var real: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .real(let value): value
    default: nil
    }
  }

  /// A truth value.
  var boolean: Bool? {
    guard case .boolean(let value) = self else { return nil }
    return value
  }

  /// A string.
  var string: String? {
    guard case .string(let value) = self else { return nil }
    return value
  }
}
