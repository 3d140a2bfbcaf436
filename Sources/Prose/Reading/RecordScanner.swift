package import Base

/// Scans the JSON of records, with the mistakes of an article.
typealias RecordScanner = JSONScanner<ProseError>

extension ProseError: JSONFault {
  /// The JSON is broken at a byte, counted from 0 in the record.
  package static func unexpected(
    at offset: Int, expected: JSONExpectation
  ) -> ProseError {
    .invalidJSON(byteOffset: offset, expected: words(expected))
  }

  /// The JSON nests deeper than any article does.
  package static func nestedTooDeeply(at offset: Int) -> ProseError {
    .nestedTooDeeply(byteOffset: offset)
  }

  private static func words(_ expected: JSONExpectation) -> String {
    switch expected {
    case .value: "a value"
    case .string: "a string"
    case .literal: "true, false or null"
    case .mark(let byte): "'\(Character(Unicode.Scalar(byte)))'"
    case .colon: "':'"
    case .commaOrBracket: "',' or ']'"
    case .commaOrBrace: "',' or '}'"
    case .digit: "a digit"
    case .noDigit: "no digit after a leading zero"
    case .escapedControl: "an escape in place of a control character"
    case .closingQuote: "a closing quotation mark"
    case .escapeLetter: "a letter after the backslash"
    case .knownEscape: "a known escape"
    case .hexadecimal: "four hexadecimal digits"
    case .surrogatePair: "both halves of a surrogate pair"
    case .validUTF8: "UTF-8"
    case .newName: "a name that no other member has"
    case .end: "the end of the record"
    }
  }
}
