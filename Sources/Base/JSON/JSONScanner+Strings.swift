/// The inside of a JSON string as it stands, and whether there are escapes in it.
struct RawJSONString {
  var bytes: Range<Int>
  var isEscaped: Bool
}

extension JSONScanner {
  /// Reads a string.
  package mutating func string(_ text: Span<UInt8>) throws(Fault) -> String {
    let raw = try rawString(text)
    return raw.isEscaped ? unescaped(raw.bytes, text) : Self.string(raw.bytes, text)
  }

  /// Reads a string whose bytes may be no UTF-8, which is refused.
  mutating func validatedString(_ text: Span<UInt8>) throws(Fault) -> String {
    let raw = try rawString(text)
    // Escapes are ASCII, and what they stand for is whole: the string is valid if its bytes are.
    do {
      _ = try UTF8Span(validating: text.extracting(raw.bytes))
    } catch {
      throw fault(.validUTF8)
    }
    return raw.isEscaped ? unescaped(raw.bytes, text) : Self.string(raw.bytes, text)
  }

  /// Reads a string's bytes and checks its escapes without resolving them.
  mutating func rawString(_ text: Span<UInt8>) throws(Fault) -> RawJSONString {
    guard offset < text.count, text[offset] == UInt8(ascii: "\"") else { throw fault(.string) }
    let start = offset + 1
    var index = start
    var isEscaped = false
    while index < text.count {
      let byte = text[index]
      if byte == UInt8(ascii: "\"") {
        move(to: index + 1)
        return RawJSONString(bytes: start..<index, isEscaped: isEscaped)
      }
      if byte == UInt8(ascii: "\\") {
        isEscaped = true
        index += try escapeLength(at: index, text)
      } else if byte < 0x20 {
        throw .unexpected(at: index, expected: .escapedControl)
      } else {
        index += 1
      }
    }
    throw .unexpected(at: index, expected: .closingQuote)
  }

  /// A string with its escapes, which have been checked, resolved; half a surrogate pair becomes
  /// U+FFFD.
  private func unescaped(_ range: Range<Int>, _ text: Span<UInt8>) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = text[index]
      guard byte == UInt8(ascii: "\\") else {
        bytes.append(byte)
        index += 1
        continue
      }
      let letter = text[index + 1]
      guard letter == UInt8(ascii: "u") else {
        bytes.append(Self.meaning(of: letter))
        index += 2
        continue
      }
      var value = Self.hex(at: index + 2, text)
      index += 6
      if value & 0xfc00 == 0xd800, index + 6 <= range.upperBound,
        text[index] == UInt8(ascii: "\\"), text[index + 1] == UInt8(ascii: "u")
      {
        let low = Self.hex(at: index + 2, text)
        if low & 0xfc00 == 0xdc00 {
          value = 0x10000 + (value & 0x3ff) << 10 + low & 0x3ff
          index += 6
        }
      }
      let scalar = Unicode.Scalar(value) ?? "\u{fffd}"
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func escapeLength(at index: Int, _ text: Span<UInt8>) throws(Fault) -> Int {
    guard index + 1 < text.count else { throw .unexpected(at: index, expected: .escapeLetter) }
    switch text[index + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return 2
    case UInt8(ascii: "u"):
      try checkDigits(at: index + 2, text)
      return readsHalfPairs ? 6 : try pairLength(at: index, text)
    default: throw .unexpected(at: index, expected: .knownEscape)
    }
  }

  /// The length of an escape that stands for a scalar, alone or with the one behind it.
  private func pairLength(at index: Int, _ text: Span<UInt8>) throws(Fault) -> Int {
    switch Self.hex(at: index + 2, text) & 0xfc00 {
    case 0xd800:
      guard index + 7 < text.count, text[index + 6] == UInt8(ascii: "\\"),
        text[index + 7] == UInt8(ascii: "u")
      else { throw .unexpected(at: index + 6, expected: .surrogatePair) }
      try checkDigits(at: index + 8, text)
      guard Self.hex(at: index + 8, text) & 0xfc00 == 0xdc00 else {
        throw .unexpected(at: index + 12, expected: .surrogatePair)
      }
      return 12
    case 0xdc00: throw .unexpected(at: index + 6, expected: .surrogatePair)
    default: return 6
    }
  }

  private func checkDigits(at index: Int, _ text: Span<UInt8>) throws(Fault) {
    for place in index..<index + 4 where place >= text.count || !Self.isHex(text[place]) {
      throw .unexpected(at: place, expected: .hexadecimal)
    }
  }

  private static func isHex(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 6
  }

  private static func hex(at index: Int, _ text: Span<UInt8>) -> UInt32 {
    var value: UInt32 = 0
    for place in index..<index + 4 {
      let byte = text[place]
      value = value << 4 | UInt32(byte < 0x40 ? byte - 0x30 : (byte | 0x20) - 0x57)
    }
    return value
  }

  private static func meaning(of letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0c
    case UInt8(ascii: "n"): 0x0a
    case UInt8(ascii: "r"): 0x0d
    case UInt8(ascii: "t"): 0x09
    default: letter
    }
  }
}
