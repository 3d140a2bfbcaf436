/// Tests on single bytes of UTF-8 text, and the decoding of single scalars.
///
/// The hot loops of this room run over bytes and leave ASCII only where they must.
extension UInt8 {
  @inline(__always) var isASCIILower: Bool { self &- 0x61 < 26 }
  @inline(__always) var isASCIIUpper: Bool { self &- 0x41 < 26 }
  @inline(__always) var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
  @inline(__always) var isASCIIDigit: Bool { self &- 0x30 < 10 }
  @inline(__always) var isASCIIAlphanumeric: Bool { isASCIILetter || isASCIIDigit }
  @inline(__always) var isASCII: Bool { self < 0x80 }

  /// Space, tab, line feed, vertical tab, form feed or carriage return.
  @inline(__always) var isASCIISpace: Bool { self == 0x20 || self &- 0x09 < 5 }

  /// The lower-case form of an ASCII letter; any other byte as it is.
  @inline(__always) var asciiLowered: UInt8 { isASCIIUpper ? self | 0x20 : self }
}

/// A scalar of a text and how many bytes it takes.
struct DecodedScalar {
  var value: UInt32
  var length: Int
}

extension Span<UInt8> {
  /// The scalar that starts at `index`; U+FFFD of length 1 where the bytes are not UTF-8.
  func scalar(at index: Int) -> DecodedScalar {
    let first = self[index]
    if first < 0x80 { return DecodedScalar(value: UInt32(first), length: 1) }
    let length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2
    guard first >= 0xc2, first < 0xf5, index + length <= count else {
      return DecodedScalar(value: 0xfffd, length: 1)
    }
    var value = UInt32(first) & (0xff >> UInt32(length + 1))
    for offset in 1..<length {
      let byte = self[index + offset]
      guard byte & 0xc0 == 0x80 else { return DecodedScalar(value: 0xfffd, length: 1) }
      value = value << 6 | UInt32(byte & 0x3f)
    }
    // Longer forms than needed, surrogates and what lies beyond Unicode are ill-formed, too.
    let isWellFormed =
      switch length {
      case 3: value >= 0x800 && value & 0xf800 != 0xd800
      case 4: value >= 0x10000 && value < 0x110000
      default: true
      }
    return isWellFormed
      ? DecodedScalar(value: value, length: length) : DecodedScalar(value: 0xfffd, length: 1)
  }

  /// The scalar that ends just before `index`, which is greater than 0.
  func scalar(before index: Int) -> DecodedScalar {
    var start = index - 1
    while start > 0, index - start < 4, self[start] & 0xc0 == 0x80 { start -= 1 }
    let decoded = scalar(at: start)
    guard start + decoded.length == index else {
      return DecodedScalar(value: 0xfffd, length: 1)
    }
    return decoded
  }

  /// How many bytes of white space start at `index`: 0 where there is none.
  @inline(__always)
  func spaceLength(at index: Int) -> Int {
    let byte = self[index]
    if byte.isASCIISpace { return 1 }
    if byte < 0xc2 { return 0 }
    return wideSpaceLength(at: index)
  }

  private func wideSpaceLength(at index: Int) -> Int {
    switch self[index] {
    case 0xc2, 0xe1, 0xe2, 0xe3, 0xef:
      let decoded = scalar(at: index)
      return ScalarClass.isWideSpace(decoded.value) ? decoded.length : 0
    default:
      return 0
    }
  }

  /// The range without the white space at both its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    while lower < range.upperBound {
      let length = spaceLength(at: lower)
      if length == 0 { break }
      lower += length
    }
    var upper = range.upperBound
    while upper > lower {
      let byte = self[upper - 1]
      if byte.isASCIISpace {
        upper -= 1
      } else if byte >= 0x80 {
        let decoded = scalar(before: upper)
        guard ScalarClass.isWideSpace(decoded.value) else { break }
        upper -= decoded.length
      } else {
        break
      }
    }
    return lower..<Swift.max(lower, upper)
  }

  /// Whether the bytes at `index` are those of `text`.
  func matches(_ text: StaticString, at index: Int) -> Bool {
    let length = text.utf8CodeUnitCount
    guard index >= 0, index + length <= count else { return false }
    return text.withUTF8Buffer { bytes in
      for offset in 0..<length where bytes[offset] != self[index + offset] { return false }
      return true
    }
  }

  /// The bytes of a range as a string; ill-formed bytes are replaced.
  func string(_ range: Range<Int>) -> String {
    extracting(range).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }

  /// How many bytes of white space end just before `index`: 0 where there is none.
  func spaceLength(before index: Int) -> Int {
    let byte = self[index - 1]
    if byte.isASCIISpace { return 1 }
    if byte < 0x80 { return 0 }
    let decoded = scalar(before: index)
    return ScalarClass.isWideSpace(decoded.value) ? decoded.length : 0
  }
}
