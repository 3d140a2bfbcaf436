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
        JSONText.append(name, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        append(member, to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    case .int(let number): append(number, to: &bytes)
    case .double(let number): append(number, to: &bytes)
    case .string(let text): JSONText.append(text, to: &bytes)
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
        JSONText.append(name, to: &bytes)
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
    case .null, .bool, .int, .double: true
    case .string, .array, .object: false
    }
  }
}

/// The quoted form of a text.
enum JSONText {
  static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { source in
      var start = 0
      var index = 0
      while index < source.count {
        let byte = source[index]
        if byte >= 0x20, byte < 0x7f, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
          index &+= 1
          continue
        }
        bytes.append(contentsOf: source[start..<index])
        if byte < 0x80 {
          appendEscape(of: byte, to: &bytes)
          index &+= 1
        } else {
          index &+= appendEscapedScalar(in: source, at: index, to: &bytes)
        }
        start = index
      }
      bytes.append(contentsOf: source[start..<index])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func appendEscape(of byte: UInt8, to bytes: inout [UInt8]) {
    let short: UInt8? =
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): byte
      case 0x08: UInt8(ascii: "b")
      case 0x09: UInt8(ascii: "t")
      case 0x0a: UInt8(ascii: "n")
      case 0x0c: UInt8(ascii: "f")
      case 0x0d: UInt8(ascii: "r")
      default: nil
      }
    if let short {
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(short)
    } else {
      appendUnit(UInt32(byte), to: &bytes)
    }
  }

  /// Escapes the scalar whose first byte is at `index`; a `String`'s bytes are always valid UTF-8.
  ///
  /// - Returns: The number of bytes that the scalar has.
  private static func appendEscapedScalar(
    in source: UnsafeBufferPointer<UInt8>, at index: Int, to bytes: inout [UInt8]
  ) -> Int {
    let first = UInt32(source[index])
    func rest(_ offset: Int) -> UInt32 { UInt32(source[index &+ offset] & 0x3f) }
    if first < 0xe0 {
      appendUnit((first & 0x1f) << 6 | rest(1), to: &bytes)
      return 2
    }
    if first < 0xf0 {
      appendUnit((first & 0x0f) << 12 | rest(1) << 6 | rest(2), to: &bytes)
      return 3
    }
    let scalar = (first & 0x07) << 18 | rest(1) << 12 | rest(2) << 6 | rest(3)
    appendUnit(0xd800 + (scalar - 0x1_0000) >> 10, to: &bytes)
    appendUnit(0xdc00 + (scalar & 0x3ff), to: &bytes)
    return 4
  }

  /// Writes `\u` and four lowercase hexadecimal digits.
  private static func appendUnit(_ unit: UInt32, to bytes: inout [UInt8]) {
    func digit(_ shift: UInt32) -> UInt8 {
      let nibble = UInt8(truncatingIfNeeded: unit >> shift & 15)
      return nibble < 10 ? UInt8(ascii: "0") &+ nibble : UInt8(ascii: "a") &+ nibble &- 10
    }
    bytes.append(UInt8(ascii: "\\"))
    bytes.append(UInt8(ascii: "u"))
    bytes.append(digit(12))
    bytes.append(digit(8))
    bytes.append(digit(4))
    bytes.append(digit(0))
  }
}
