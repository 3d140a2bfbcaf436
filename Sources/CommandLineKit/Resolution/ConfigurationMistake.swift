import Base

/// A mistake in the JSON of a config file, told to whoever wrote it by hand.
struct ConfigurationMistake: Equatable {
  /// The line, from 1.
  let line: Int
  /// The byte in the line, from 1.
  let column: Int
  /// What is wrong, without a full stop at the end.
  let reason: String

  /// Puts a reader's error into words.
  init(_ error: JSONError, in bytes: [UInt8]) {
    var offset = error.offset
    switch error.mistake {
    case .nestedTooDeeply: reason = "nested too deeply"
    case .unexpected(let expected):
      offset = Self.place(of: expected, at: offset, in: bytes)
      reason = Self.words(expected, isAtEnd: offset >= bytes.count)
    }
    var lines = LineCounter(bytes)
    (line, column) = lines.place(of: offset)
  }

  /// Where an eye looks for the mistake, which is not always where the scanner saw it.
  private static func place(
    of expected: JSONExpectation, at offset: Int, in bytes: [UInt8]
  ) -> Int {
    switch expected {
    case .escapeLetter, .knownEscape: offset + 1
    // Behind the whole number, which begins with a zero.
    case .noDigit: bytes[offset...].firstIndex { $0 &- 0x30 >= 10 } ?? bytes.count
    // Behind the \u, as no hexadecimal digit is a u.
    case .hexadecimal:
      (bytes[..<offset].lastIndex(of: UInt8(ascii: "u")) ?? offset - 1) + 1
    default: offset
    }
  }

  private static func words(_ expected: JSONExpectation, isAtEnd: Bool) -> String {
    switch expected {
    case .value where isAtEnd: "the text ends where a value should stand"
    case .value, .literal: "a value should stand here"
    case .string: "a key in double quotes should stand here"
    case .mark(let byte): "'\(Character(Unicode.Scalar(byte)))' should stand here"
    case .colon(let name): "':' should follow the key \(Quoted.text(name))"
    case .commaOrBracket: "',' or ']' should stand here"
    case .commaOrBrace: "',' or '}' should stand here"
    case .digit(.whole), .noDigit: "not a number"
    case .digit(.fraction): "digits should follow the point"
    case .digit(.exponent): "digits should follow the exponent"
    case .escapedControl: "a string may not hold a line break or control character"
    case .closingQuote, .escapeLetter: "a string is not closed"
    case .knownEscape: "unknown escape in a string"
    case .hexadecimal: "four hexadecimal digits should follow '\\u'"
    case .surrogatePair: "half a surrogate pair"
    case .validUTF8: "a string is not valid UTF-8"
    case .newName: "a key is given twice"
    case .end: "unexpected text after the value"
    }
  }
}
