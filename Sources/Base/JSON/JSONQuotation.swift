/// The quoted form of a text.
enum JSONQuotation {
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
