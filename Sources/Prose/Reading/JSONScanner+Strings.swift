extension JSONScanner {
  /// The inside of a string as it stands, and whether there are escapes in it.
  struct RawString {
    var bytes: Range<Int>
    var isEscaped: Bool
  }

  /// Reads a string's bytes without resolving its escapes, which are checked only when resolved
  /// or here by their first letter.
  mutating func rawString(_ text: Span<UInt8>) throws(ProseError) -> RawString {
    guard offset < text.count, text[offset] == UInt8(ascii: "\"") else {
      throw fault("a string")
    }
    let start = offset + 1
    var index = start
    var isEscaped = false
    while index < text.count {
      let byte = text[index]
      if byte == UInt8(ascii: "\"") {
        move(to: index + 1)
        return RawString(bytes: start..<index, isEscaped: isEscaped)
      }
      if byte == UInt8(ascii: "\\") {
        isEscaped = true
        index += try escapeLength(at: index, text)
      } else if byte < 0x20 {
        move(to: index)
        throw fault("an escape in place of a control character")
      } else {
        index += 1
      }
    }
    move(to: index)
    throw fault("a closing quotation mark")
  }

  /// A string with its escapes resolved; half a surrogate pair becomes U+FFFD.
  func unescaped(_ range: Range<Int>, _ text: Span<UInt8>) throws(ProseError) -> String {
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
        bytes.append(JSONScanner.meaning(of: letter))
        index += 2
        continue
      }
      var value = JSONScanner.hex(at: index + 2, text)
      index += 6
      if value & 0xfc00 == 0xd800, index + 6 <= range.upperBound,
        text[index] == UInt8(ascii: "\\"), text[index + 1] == UInt8(ascii: "u")
      {
        let low = JSONScanner.hex(at: index + 2, text)
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

  private mutating func escapeLength(
    at index: Int, _ text: Span<UInt8>
  ) throws(ProseError) -> Int {
    guard index + 1 < text.count else {
      move(to: index)
      throw fault("a letter after the backslash")
    }
    switch text[index + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return 2
    case UInt8(ascii: "u"):
      for place in index + 2..<index + 6 where place >= text.count || !isHex(text[place]) {
        move(to: place)
        throw fault("four hexadecimal digits")
      }
      return 6
    default:
      move(to: index)
      throw fault("a known escape")
    }
  }

  private func isHex(_ byte: UInt8) -> Bool {
    byte.isASCIIDigit || (byte | 0x20) &- 0x61 < 6
  }

  private static func hex(at index: Int, _ text: Span<UInt8>) -> UInt32 {
    var value: UInt32 = 0
    for place in index..<index + 4 {
      let byte = text[place]
      value = value << 4 | UInt32(byte.isASCIIDigit ? byte - 0x30 : (byte | 0x20) - 0x57)
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
