/// Reads JSON (RFC 8259) piece by piece from bytes of UTF-8.
///
/// Strict: no comments, no trailing commas, no bare control characters in strings. What the caller
/// does not want is skipped without making anything. The text is handed to every call, so that the
/// scanner holds no more than a place in it; all calls of one scanner take the same text.
package struct JSONScanner<Fault: JSONFault> {
  /// Where the next byte to be read is.
  package private(set) var offset: Int

  /// Whether half a surrogate pair is read, as U+FFFD.
  let readsHalfPairs: Bool

  /// Creates a scanner.
  ///
  /// - Parameters:
  ///   - offset: Where it stands.
  ///   - readsHalfPairs: Whether half a surrogate pair is read, as U+FFFD; else it is refused.
  package init(at offset: Int = 0, readsHalfPairs: Bool = true) {
    self.offset = offset
    self.readsHalfPairs = readsHalfPairs
  }

  /// How deep arrays and objects may nest in a value that is skipped.
  private static var depthLimit: Int { 128 }

  /// Puts the scanner at another byte.
  package mutating func move(to place: Int) {
    offset = place
  }

  /// What a value is, by its first byte.
  package enum Kind: Sendable {
    /// An object.
    case object
    /// An array.
    case array
    /// A string.
    case string
    /// A number.
    case number
    /// `true`, `false` or `null`.
    case literal
  }

  /// The kind of the value that comes next, behind any white space.
  package mutating func peek(_ text: Span<UInt8>) throws(Fault) -> Kind {
    skipSpace(text)
    guard offset < text.count else { throw fault(.value) }
    switch text[offset] {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
    case UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"): return .literal
    default: throw fault(.value)
    }
  }

  /// Skips white space and says whether anything follows.
  package mutating func isAtEnd(_ text: Span<UInt8>) -> Bool {
    skipSpace(text)
    return offset >= text.count
  }

  /// Reads a byte that must come next, behind any white space.
  package mutating func expect(_ byte: UInt8, _ text: Span<UInt8>) throws(Fault) {
    guard take(byte, text) else { throw fault(.mark(byte)) }
  }

  /// Reads a byte if it comes next, behind any white space.
  package mutating func take(_ byte: UInt8, _ text: Span<UInt8>) -> Bool {
    skipSpace(text)
    guard offset < text.count, text[offset] == byte else { return false }
    offset += 1
    return true
  }

  /// Reads `null` if it comes next.
  package mutating func takeNull(_ text: Span<UInt8>) -> Bool {
    skipSpace(text)
    guard matches("null", text) else { return false }
    offset += 4
    return true
  }

  /// Reads `true`, `false` or `null`, which is nil.
  package mutating func literal(_ text: Span<UInt8>) throws(Fault) -> Bool? {
    let first = offset < text.count ? text[offset] : 0
    try skipLiteral(text)
    return first == UInt8(ascii: "n") ? nil : first == UInt8(ascii: "t")
  }

  /// Reads a number as it is written.
  package mutating func number(_ text: Span<UInt8>) throws(Fault) -> String {
    skipSpace(text)
    let start = offset
    try skipNumber(text)
    return Self.string(start..<offset, text)
  }

  /// Reads a number; nil where it is no integer that can be held.
  package mutating func integer(_ text: Span<UInt8>) throws(Fault) -> Int? {
    Int(try number(text))
  }

  /// Skips the value that comes next.
  package mutating func skipValue(_ text: Span<UInt8>) throws(Fault) {
    // The brackets that are open, an object's as true.
    var open: [Bool] = []
    repeat {
      switch try peek(text) {
      case .object, .array:
        let isObject = text[offset] == UInt8(ascii: "{")
        offset += 1
        guard open.count < Self.depthLimit else { throw .nestedTooDeeply(at: offset - 1) }
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
  package func fault(_ expected: JSONExpectation) -> Fault {
    .unexpected(at: offset, expected: expected)
  }

  /// The bytes of a range as a string; ill-formed bytes are replaced.
  static func string(_ range: Range<Int>, _ text: Span<UInt8>) -> String {
    text.extracting(range).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }

  private mutating func skipSpace(_ text: Span<UInt8>) {
    while offset < text.count {
      switch text[offset] {
      case 0x20, 0x09, 0x0a, 0x0d: offset += 1
      default: return
      }
    }
  }

  private mutating func skipKey(_ text: Span<UInt8>) throws(Fault) {
    skipSpace(text)
    _ = try rawString(text)
    try expect(UInt8(ascii: ":"), text)
  }

  private mutating func skipLiteral(_ text: Span<UInt8>) throws(Fault) {
    if matches("true", text) || matches("null", text) {
      offset += 4
    } else if matches("false", text) {
      offset += 5
    } else {
      throw fault(.literal)
    }
  }

  private mutating func skipNumber(_ text: Span<UInt8>) throws(Fault) {
    if offset < text.count, text[offset] == UInt8(ascii: "-") { offset += 1 }
    let isZero = offset < text.count && text[offset] == UInt8(ascii: "0")
    let first = offset
    try skipDigits(.whole, text)
    if isZero, offset > first + 1 {
      offset = first + 1
      throw fault(.noDigit)
    }
    if offset < text.count, text[offset] == UInt8(ascii: ".") {
      offset += 1
      try skipDigits(.fraction, text)
    }
    if offset < text.count, text[offset] | 0x20 == UInt8(ascii: "e") {
      offset += 1
      if offset < text.count, text[offset] == UInt8(ascii: "+") || text[offset] == UInt8(ascii: "-")
      {
        offset += 1
      }
      try skipDigits(.exponent, text)
    }
  }

  private mutating func skipDigits(
    _ part: JSONExpectation.Digits, _ text: Span<UInt8>
  ) throws(Fault) {
    let first = offset
    while offset < text.count, text[offset] &- 0x30 < 10 { offset += 1 }
    if offset == first { throw fault(.digit(part)) }
  }

  /// Whether a word comes next.
  private func matches(_ word: StaticString, _ text: Span<UInt8>) -> Bool {
    let length = word.utf8CodeUnitCount
    guard offset + length <= text.count else { return false }
    return word.withUTF8Buffer { bytes in
      for index in 0..<length where bytes[index] != text[offset + index] { return false }
      return true
    }
  }
}
