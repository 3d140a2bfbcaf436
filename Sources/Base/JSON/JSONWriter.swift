/// Writes JSON as ASCII bytes that are the same on every run.
///
/// - Names are sorted by their Unicode scalars.
/// - Everything outside printable ASCII is escaped, beyond U+FFFF as a pair of surrogates: a line of
///   output holds no line separator of any kind and no byte that a terminal could take for a command.
/// - A `.double` is written in the fewest digits that read back to the same number, and always as a
///   number with a fraction or an exponent: 12 is `12.0`, so that a field does not change between
///   integer and decimal with its value. Negative zero is `0.0`. What is not finite is `null`.
public enum JSONWriter {
  /// The document in one line, without a line feed at its end.
  public static func compact(_ value: JSONValue) -> [UInt8] {
    var bytes: [UInt8] = []
    append(value, to: &bytes)
    return bytes
  }

  /// The document in one line, with a line feed at its end.
  public static func line(_ value: JSONValue) -> [UInt8] {
    var bytes = compact(value)
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  /// The document over several lines, two spaces a level, with a line feed at its end.
  ///
  /// Lists of numbers and truth values stay on one line.
  public static func pretty(_ value: JSONValue) -> [UInt8] {
    var bytes: [UInt8] = []
    appendPretty(value, depth: 0, to: &bytes)
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  /// Appends the document's one-line form.
  ///
  /// - Complexity: O(*n* log *n*) in the names of one object, O(*n*) in everything else.
  public static func append(_ value: JSONValue, to bytes: inout [UInt8]) {
    switch value {
    case .array(let elements):
      bytes.append(UInt8(ascii: "["))
      for index in elements.indices {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        append(elements[index], to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      var isFirst = true
      for (name, member) in sorted(members) {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        JSONQuotation.append(name, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        append(member, to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    case .int(let number): append(number, to: &bytes)
    case .double(let number): append(number, to: &bytes)
    case .digits(let digits): bytes.append(contentsOf: digits.utf8)
    case .string(let text): JSONQuotation.append(text, to: &bytes)
    }
  }

  private static func appendPretty(_ value: JSONValue, depth: Int, to bytes: inout [UInt8]) {
    switch value {
    case .array(let elements) where !elements.allSatisfy(\.isBrief):
      bytes.append(UInt8(ascii: "["))
      for index in elements.indices {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        newLine(depth + 1, to: &bytes)
        appendPretty(elements[index], depth: depth + 1, to: &bytes)
      }
      newLine(depth, to: &bytes)
      bytes.append(UInt8(ascii: "]"))
    case .array(let elements):
      bytes.append(UInt8(ascii: "["))
      for index in elements.indices {
        if index > 0 { bytes.append(contentsOf: ", ".utf8) }
        append(elements[index], to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members) where !members.isEmpty:
      bytes.append(UInt8(ascii: "{"))
      var isFirst = true
      for (name, member) in sorted(members) {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        newLine(depth + 1, to: &bytes)
        JSONQuotation.append(name, to: &bytes)
        bytes.append(contentsOf: ": ".utf8)
        appendPretty(member, depth: depth + 1, to: &bytes)
      }
      newLine(depth, to: &bytes)
      bytes.append(UInt8(ascii: "}"))
    default: append(value, to: &bytes)
    }
  }

  private static func newLine(_ depth: Int, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
  }

  private static func sorted(_ members: [String: JSONValue]) -> [(String, JSONValue)] {
    members.map { ($0.key, $0.value) }.sorted { $0.0 < $1.0 }
  }

  private static func append(_ number: Int, to bytes: inout [UInt8]) {
    var text = String(number)
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  private static func append(_ number: Double, to bytes: inout [UInt8]) {
    guard number.isFinite else {
      bytes.append(contentsOf: "null".utf8)
      return
    }
    // Swift's description is the shortest that reads back, and is JSON as it stands.
    var text = (number == 0 ? 0.0 : number).description
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }
}

extension JSONValue {
  /// Whether a pretty list keeps the value on its line.
  fileprivate var isBrief: Bool {
    switch self {
    case .null, .bool, .int, .double, .digits: true
    case .string, .array, .object: false
    }
  }
}
