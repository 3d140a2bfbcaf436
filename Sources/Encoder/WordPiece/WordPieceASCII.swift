/// The kinds of ASCII bytes that the word pieces of text depend on.
enum WordPieceASCII {
  /// Whether a byte is an ASCII letter or digit; all other printing ASCII is punctuation.
  @inline(__always)
  static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  /// Whether a byte is a control character, which is removed and so does not end a word.
  @inline(__always)
  static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && !isSpace(byte) || byte == 0x7f
  }

  /// Space, tab, line feed or carriage return.
  @inline(__always)
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0a || byte == 0x0d
  }

  /// The lower-case form of a letter, a digit as it is.
  @inline(__always)
  static func lowered(_ byte: UInt8) -> UInt8 {
    byte < 0x40 ? byte : byte | 0x20
  }
}
