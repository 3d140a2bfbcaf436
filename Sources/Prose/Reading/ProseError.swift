public import Base

/// Why an article cannot be read.
public enum ProseError: DescribedError, Equatable, Sendable {
  /// The bytes are not UTF-8; the offset is that of the first bad byte, from 0.
  case invalidUTF8(byteOffset: Int)
  /// The bytes are those of a file that is no text; the offset is that of the first NUL, from 0.
  case notText(byteOffset: Int)
  /// There is no unit that is not blank.
  case noUnits
  /// The JSON is broken at a byte, counted from 0 in the record.
  case invalidJSON(byteOffset: Int, expected: String)
  /// The JSON nests deeper than any article does.
  case nestedTooDeeply(byteOffset: Int)
  /// The JSON is no object.
  case notAnObject
  /// A key holds another type than it should.
  case wrongType(key: String, expected: String)
  /// The record has neither `sentences` nor `text`.
  case missingUnits
  /// The record has both `sentences` and `text`.
  case ambiguousUnits
  /// A file that should hold one article holds another record from this byte on.
  case severalRecords(byteOffset: Int)

  /// A name for programs, the same for ever.
  public var code: String {
    switch self {
    case .invalidUTF8: "invalid_utf8"
    case .notText: "not_text"
    case .noUnits: "no_units"
    case .invalidJSON: "invalid_json"
    case .nestedTooDeeply: "nested_too_deeply"
    case .notAnObject: "not_an_object"
    case .wrongType: "wrong_type"
    case .missingUnits: "missing_units"
    case .ambiguousUnits: "ambiguous_units"
    case .severalRecords: "several_records"
    }
  }

  /// What is wrong and what to do about it, in a sentence or two without a full stop at the end.
  public var message: String {
    switch self {
    case .invalidUTF8(let offset):
      "not UTF-8: the first bad byte is at offset \(offset); convert the input to UTF-8"
    case .notText(let offset):
      "no text: a binary file, or text in UTF-16 (a zero byte is at offset \(offset)); convert it "
        + "to UTF-8"
    case .noUnits:
      "there is no text in it; give at least one sentence"
    case .invalidJSON(let offset, let expected):
      "broken JSON at byte \(offset): expected \(expected)"
    case .nestedTooDeeply(let offset):
      "the JSON nests too deeply at byte \(offset); a record is one flat object"
    case .notAnObject:
      "the record is no JSON object; write {\"sentences\":[…]} or {\"text\":\"…\"}"
    case .wrongType(let key, let expected):
      "\"\(key)\" must be \(expected)"
    case .missingUnits:
      "the record has no text; give \"sentences\" (an array of strings) or \"text\" (a string)"
    case .ambiguousUnits:
      "the record has both \"sentences\" and \"text\"; leave one of them out"
    case .severalRecords(let offset):
      "a second record starts at byte \(offset), where one article is wanted"
    }
  }
}
