/// Reads JSON (RFC 8259) piece by piece from bytes that are known to be UTF-8.
///
/// Strict: no comments, no trailing commas, no bare control characters in strings. What the
/// caller does not want is skipped without making anything.
struct JSONScanner {
  /// How deep arrays and objects may nest.
  static let depthLimit = 128

  /// Where the next byte to be read is.
  private(set) var offset = 0

  /// Puts the scanner at another byte.
  mutating func move(to place: Int) {
    offset = place
  }

  /// What a value is, by its first byte.
  enum Kind {
    case object
    case array
    case string
    case number
    case literal
  }

  /// The kind of the value that comes next, behind any white space.
  mutating func peek(_ text: Span<UInt8>) throws(ProseError) -> Kind {
    skipSpace(text)
    guard offset < text.count else { throw fault("a value") }
    switch text[offset] {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
    case UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"): return .literal
    default: throw fault("a value")
    }
  }

  /// Skips white space and says whether anything follows.
  mutating func isAtEnd(_ text: Span<UInt8>) -> Bool {
    skipSpace(text)
    return offset >= text.count
  }

  /// Reads a byte that must come next, behind any white space.
  mutating func expect(_ byte: UInt8, _ text: Span<UInt8>) throws(ProseError) {
    guard take(byte, text) else { throw fault("'\(Character(Unicode.Scalar(byte)))'") }
  }

  /// Reads a byte if it comes next, behind any white space.
  mutating func take(_ byte: UInt8, _ text: Span<UInt8>) -> Bool {
    skipSpace(text)
    guard offset < text.count, text[offset] == byte else { return false }
    offset += 1
    return true
  }

  /// Reads `null` if it comes next.
  mutating func takeNull(_ text: Span<UInt8>) -> Bool {
    skipSpace(text)
    guard text.matches("null", at: offset) else { return false }
    offset += 4
    return true
  }

  /// Reads a string.
  mutating func string(_ text: Span<UInt8>) throws(ProseError) -> String {
    let range = try rawString(text)
    guard range.isEscaped else { return text.string(range.bytes) }
    return try unescaped(range.bytes, text)
  }

  /// Reads a number that is an integer.
  mutating func integer(_ text: Span<UInt8>) throws(ProseError) -> Int? {
    skipSpace(text)
    let start = offset
    try skipNumber(text)
    return Int(text.string(start..<offset))
  }

  /// Skips the value that comes next.
  mutating func skipValue(_ text: Span<UInt8>) throws(ProseError) {
    // The brackets that are open, an object's as true.
    var open: [Bool] = []
    repeat {
      switch try peek(text) {
      case .object, .array:
        let isObject = text[offset] == UInt8(ascii: "{")
        offset += 1
        guard open.count < JSONScanner.depthLimit else {
          throw .nestedTooDeeply(byteOffset: offset - 1)
        }
        if take(isObject ? UInt8(ascii: "}") : UInt8(ascii: "]"), text) { break }
        open.append(isObject)
        if isObject { try skipKey(text) }
        continue
      case .string: _ = try rawString(text)
      case .number: try skipNumber(text)
      case .literal: try skipLiteral(text)
      }
      while let isObject = open.last {
        if take(UInt8(ascii: ","), text) {
          if isObject { try skipKey(text) }
          break
        }
        try expect(isObject ? UInt8(ascii: "}") : UInt8(ascii: "]"), text)
        open.removeLast()
      }
    } while !open.isEmpty
  }

  /// The error that something else was expected where the scanner stands.
  func fault(_ expected: String) -> ProseError {
    .invalidJSON(byteOffset: offset, expected: expected)
  }

  private mutating func skipSpace(_ text: Span<UInt8>) {
    while offset < text.count {
      switch text[offset] {
      case 0x20, 0x09, 0x0a, 0x0d: offset += 1
      default: return
      }
    }
  }

  private mutating func skipKey(_ text: Span<UInt8>) throws(ProseError) {
    skipSpace(text)
    _ = try rawString(text)
    try expect(UInt8(ascii: ":"), text)
  }

  private mutating func skipLiteral(_ text: Span<UInt8>) throws(ProseError) {
    if text.matches("true", at: offset) || text.matches("null", at: offset) {
      offset += 4
    } else if text.matches("false", at: offset) {
      offset += 5
    } else {
      throw fault("true, false or null")
    }
  }

  private mutating func skipNumber(_ text: Span<UInt8>) throws(ProseError) {
    if offset < text.count, text[offset] == UInt8(ascii: "-") { offset += 1 }
    let isZero = offset < text.count && text[offset] == UInt8(ascii: "0")
    let first = offset
    try skipDigits(text)
    if isZero, offset > first + 1 {
      offset = first + 1
      throw fault("no digit after a leading zero")
    }
    if offset < text.count, text[offset] == UInt8(ascii: ".") {
      offset += 1
      try skipDigits(text)
    }
    if offset < text.count, text[offset] | 0x20 == UInt8(ascii: "e") {
      offset += 1
      if offset < text.count, text[offset] == UInt8(ascii: "+") || text[offset] == UInt8(ascii: "-")
      {
        offset += 1
      }
      try skipDigits(text)
    }
  }

  private mutating func skipDigits(_ text: Span<UInt8>) throws(ProseError) {
    let first = offset
    while offset < text.count, text[offset].isASCIIDigit { offset += 1 }
    if offset == first { throw fault("a digit") }
  }
}
