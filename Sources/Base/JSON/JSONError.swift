/// What a reader of JSON expected where it found something else.
package enum JSONExpectation: Equatable, Sendable {
  /// The number's parts that have to hold digits.
  package enum Digits: Equatable, Sendable {
    /// Before the point.
    case whole
    /// Behind the point.
    case fraction
    /// Behind the `e`.
    case exponent
  }

  /// Any value.
  case value
  /// A string, which the name of a member is.
  case string
  /// `true`, `false` or `null`.
  case literal
  /// A mark of punctuation, an ASCII byte.
  case mark(UInt8)
  /// The colon behind the name of a member.
  case colon(name: String)
  /// A comma or the bracket that closes an array.
  case commaOrBracket
  /// A comma or the brace that closes an object.
  case commaOrBrace
  /// A digit.
  case digit(Digits)
  /// No digit behind a leading zero; the offset is that of the digit.
  case noDigit
  /// No control character in a string.
  case escapedControl
  /// The end of a string.
  case closingQuote
  /// The letter of an escape; the offset is that of the backslash, which ends the text.
  case escapeLetter
  /// The letter of an escape that there is; the offset is that of the backslash.
  case knownEscape
  /// Four hexadecimal digits behind `\u`; the offset is that of the first byte that is none.
  case hexadecimal
  /// Two halves of a surrogate pair; the offset is that of the byte behind what was read.
  case surrogatePair
  /// A string of UTF-8; the offset is that of the byte behind it.
  case validUTF8
  /// A name that no earlier member of the object has; the offset is that of the byte behind it.
  case newName
  /// Nothing more.
  case end
}

/// An error that a scanner of JSON can throw, so that each reader throws its own.
package protocol JSONFault: Error {
  /// Something else stands at a byte, counted from 0.
  static func unexpected(at offset: Int, expected: JSONExpectation) -> Self

  /// An array or object, or a value in one, lies too deep.
  static func nestedTooDeeply(at offset: Int) -> Self
}

/// Why bytes are not the JSON that was wanted.
package struct JSONError: JSONFault, Equatable, Sendable {
  /// Which mistake it is.
  package enum Mistake: Equatable, Sendable {
    /// Something else was expected.
    case unexpected(JSONExpectation)
    /// It nests deeper than is read.
    case nestedTooDeeply
  }

  /// Where it is: bytes from 0.
  package let offset: Int

  /// What it is.
  package let mistake: Mistake

  /// Something else stands at a byte.
  package static func unexpected(at offset: Int, expected: JSONExpectation) -> JSONError {
    JSONError(offset: offset, mistake: .unexpected(expected))
  }

  /// A value lies too deep.
  package static func nestedTooDeeply(at offset: Int) -> JSONError {
    JSONError(offset: offset, mistake: .nestedTooDeeply)
  }
}
