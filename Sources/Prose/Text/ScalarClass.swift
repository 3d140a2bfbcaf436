/// What a Unicode scalar is made of, as the tokeniser and the splitter see it.
enum ScalarClass {
  case letter
  case digit
  /// Combining marks and invisible joiners: they belong to the letter before them.
  case mark
  case space
  case punctuation
  case symbol

  /// The class of a scalar, by the general categories of the Unicode standard.
  ///
  /// The Latin, Greek and Cyrillic blocks are answered without a table look-up.
  static func of(_ value: UInt32) -> ScalarClass {
    if value < 0x80 { return ofASCII(UInt8(truncatingIfNeeded: value)) }
    switch value {
    case 0xc0...0x24f: return value == 0xd7 || value == 0xf7 ? .symbol : .letter
    case 0x300...0x36f: return .mark
    // U+03A2 is not assigned.
    case 0x391...0x3a1, 0x3a3...0x481, 0x48a...0x52f: return value == 0x3f6 ? .symbol : .letter
    case 0x2010...0x2027, 0x2030...0x205e:
      return value == 0x2044 || value == 0x2052 ? .symbol : .punctuation
    case 0x4e00...0x9fff, 0xac00...0xd7a3: return .letter
    default: return isWideSpace(value) ? .space : ofCategory(value)
    }
  }

  private static func ofASCII(_ byte: UInt8) -> ScalarClass {
    if byte.isASCIILetter { return .letter }
    if byte.isASCIIDigit { return .digit }
    if byte.isASCIISpace { return .space }
    switch byte {
    case UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "&"), UInt8(ascii: "+"),
      UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "@"),
      UInt8(ascii: "#"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "|"),
      UInt8(ascii: "~"), UInt8(ascii: "\\"), UInt8(ascii: "*"), UInt8(ascii: "_"):
      return .symbol
    case 0x21...0x7e: return .punctuation
    default: return .symbol
    }
  }

  private static func ofCategory(_ value: UInt32) -> ScalarClass {
    guard let scalar = Unicode.Scalar(value) else { return .symbol }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .letterNumber:
      return .letter
    case .decimalNumber: return .digit
    case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
    // The zero-width space parts words; joiners do not, nor does the byte order mark, which inside
    // a text is the old form of the word joiner U+2060.
    case .format: return value == 0x200b ? .symbol : .mark
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      return .punctuation
    default: return .symbol
    }
  }

  /// Whether a scalar beyond ASCII is white space (the Unicode property `White_Space`).
  static func isWideSpace(_ value: UInt32) -> Bool {
    switch value {
    case 0x85, 0xa0, 0x1680, 0x2000...0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000: true
    default: false
    }
  }

  /// Whether a scalar is an upper-case or title-case letter.
  static func isUpper(_ value: UInt32) -> Bool {
    if value < 0x80 { return UInt8(truncatingIfNeeded: value).isASCIIUpper }
    guard let scalar = Unicode.Scalar(value) else { return false }
    return scalar.properties.isUppercase || scalar.properties.generalCategory == .titlecaseLetter
  }

  /// Whether a scalar is a lower-case letter.
  static func isLower(_ value: UInt32) -> Bool {
    if value < 0x80 { return UInt8(truncatingIfNeeded: value).isASCIILower }
    return Unicode.Scalar(value)?.properties.isLowercase ?? false
  }
}
