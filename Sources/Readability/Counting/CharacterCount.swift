/// Counts the characters of a text.
enum CharacterCount {
  /// The Unicode scalars of a part of a text that are not white space.
  ///
  /// - Complexity: O(*n*) in the bytes.
  static func visible(_ text: Span<UInt8>, _ range: Range<Int>) -> Int {
    text.extracting(range).withUnsafeBufferPointer { bytes in
      var count = 0
      var joined: UInt8 = 0
      var start = 0
      while start < bytes.count {
        // Few enough for a sum of one byte, so that many are added at once.
        let end = min(start + 128, bytes.count)
        var part: UInt8 = 0
        for index in start..<end {
          let byte = bytes[index]
          // Everything but continuation bytes, space, tab, line feed … carriage return.
          part &+= byte & 0xc0 != 0x80 && byte != 0x20 && byte &- 0x09 >= 5 ? 1 : 0
          joined |= byte
        }
        count += Int(part)
        start = end
      }
      return joined < 0x80 ? count : count - wideSpaces(bytes.span)
    }
  }

  private static func wideSpaces(_ text: Span<UInt8>) -> Int {
    var count = 0
    for index in 0..<text.count {
      let byte = text[index]
      if byte == 0xc2 || byte &- 0xe1 < 3, isWideSpace(text, index, text.count) { count += 1 }
    }
    return count
  }

  /// Whether white space beyond ASCII starts at `index` (the Unicode property `White_Space`).
  private static func isWideSpace(_ text: Span<UInt8>, _ index: Int, _ end: Int) -> Bool {
    guard index + 1 < end else { return false }
    let second = text[index + 1]
    if text[index] == 0xc2 { return second == 0x85 || second == 0xa0 }
    guard index + 2 < end else { return false }
    let third = text[index + 2]
    switch (text[index], second) {
    case (0xe1, 0x9a): return third == 0x80
    case (0xe2, 0x80): return third <= 0x8a || third == 0xa8 || third == 0xa9 || third == 0xaf
    case (0xe2, 0x81): return third == 0x9f
    case (0xe3, 0x80): return third == 0x80
    default: return false
    }
  }
}
