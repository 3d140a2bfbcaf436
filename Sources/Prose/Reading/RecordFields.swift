import Base

/// What a JSON record says of an article, as it stands.
struct RecordFields {
  var id: RecordLabel?
  var title: String?
  var date: RecordLabel?
  var url: String?
  var source: String?
  var text: String?
  var sentences: [String]?
  /// The numbers of `para`; nil where it is absent or unusable.
  var paragraphs: [Int]?
  /// Whether there is a `para` at all.
  var hasParagraphs = false

  /// Reads the object that comes next.
  ///
  /// Where `text` is preferred and there, `sentences` is a key like any other.
  init(
    _ bytes: Span<UInt8>, _ scanner: inout RecordScanner, prefersText: Bool = false
  ) throws(ProseError) {
    var fault: ProseError?
    guard try scanner.peek(bytes) == .object else { throw .notAnObject }
    try scanner.expect(UInt8(ascii: "{"), bytes)
    if scanner.take(UInt8(ascii: "}"), bytes) { return }
    repeat {
      _ = scanner.isAtEnd(bytes)
      let key = try scanner.string(bytes)
      try scanner.expect(UInt8(ascii: ":"), bytes)
      switch key {
      case "id": id = try RecordFields.label(key, bytes, &scanner)
      case "title": title = try RecordFields.string(key, bytes, &scanner)
      case "date": date = try RecordFields.label(key, bytes, &scanner)
      case "url": url = try RecordFields.string(key, bytes, &scanner)
      case "source": source = try RecordFields.source(bytes, &scanner)
      case "text": text = try RecordFields.string(key, bytes, &scanner)
      case "sentences":
        let start = scanner.offset
        do throws(ProseError) {
          sentences = try RecordFields.sentences(bytes, &scanner)
        } catch {
          guard prefersText, case .wrongType = error else { throw error }
          fault = error
          scanner.move(to: start)
          try scanner.skipValue(bytes)
        }
      case "para":
        hasParagraphs = true
        paragraphs = try RecordFields.paragraphs(bytes, &scanner)
      default: try scanner.skipValue(bytes)
      }
    } while scanner.take(UInt8(ascii: ","), bytes)
    guard scanner.take(UInt8(ascii: "}"), bytes) else { throw scanner.fault(.commaOrBrace) }
    if let fault, text == nil { throw fault }
    if prefersText, text != nil { sentences = nil }
  }

  private static func string(
    _ key: String, _ bytes: Span<UInt8>, _ scanner: inout RecordScanner
  ) throws(ProseError) -> String? {
    if scanner.takeNull(bytes) { return nil }
    guard try scanner.peek(bytes) == .string else {
      throw .wrongType(key: key, expected: "a string")
    }
    return try scanner.string(bytes)
  }

  /// A string or a whole number.
  private static func label(
    _ key: String, _ bytes: Span<UInt8>, _ scanner: inout RecordScanner
  ) throws(ProseError) -> RecordLabel? {
    if scanner.takeNull(bytes) { return nil }
    switch try scanner.peek(bytes) {
    case .string: return RecordLabel(try scanner.string(bytes))
    case .number:
      if let label = RecordLabel(number: try scanner.number(bytes)) { return label }
    default: break
    }
    throw .wrongType(key: key, expected: "a string or a whole number")
  }

  private static func sentences(
    _ bytes: Span<UInt8>, _ scanner: inout RecordScanner
  ) throws(ProseError) -> [String]? {
    if scanner.takeNull(bytes) { return nil }
    let wrong = ProseError.wrongType(key: "sentences", expected: "an array of strings")
    guard try scanner.peek(bytes) == .array else { throw wrong }
    try scanner.expect(UInt8(ascii: "["), bytes)
    var sentences: [String] = []
    if scanner.take(UInt8(ascii: "]"), bytes) { return sentences }
    repeat {
      guard try scanner.peek(bytes) == .string else { throw wrong }
      sentences.append(try scanner.string(bytes))
    } while scanner.take(UInt8(ascii: ","), bytes)
    guard scanner.take(UInt8(ascii: "]"), bytes) else { throw scanner.fault(.commaOrBracket) }
    return sentences
  }

  /// `source` is no key of an article, so that another type than a string is passed over.
  private static func source(
    _ bytes: Span<UInt8>, _ scanner: inout RecordScanner
  ) throws(ProseError) -> String? {
    if try scanner.peek(bytes) == .string { return try scanner.string(bytes) }
    try scanner.skipValue(bytes)
    return nil
  }

  /// `para` likewise: nil where it is no array of whole numbers.
  private static func paragraphs(
    _ bytes: Span<UInt8>, _ scanner: inout RecordScanner
  ) throws(ProseError) -> [Int]? {
    guard try scanner.peek(bytes) == .array else {
      try scanner.skipValue(bytes)
      return nil
    }
    try scanner.expect(UInt8(ascii: "["), bytes)
    var numbers: [Int]? = []
    if scanner.take(UInt8(ascii: "]"), bytes) { return numbers }
    repeat {
      if try scanner.peek(bytes) == .number {
        let number = try scanner.integer(bytes)
        if let number { numbers?.append(number) } else { numbers = nil }
      } else {
        try scanner.skipValue(bytes)
        numbers = nil
      }
    } while scanner.take(UInt8(ascii: ","), bytes)
    guard scanner.take(UInt8(ascii: "]"), bytes) else { throw scanner.fault(.commaOrBracket) }
    return numbers
  }
}
