import Base

/// Reads articles from JSON records, one at a time.
///
/// Keys: `id`, `title`, `date`, `url`, `source` (strings, optional; `id` and `date` may be whole
/// numbers), and either `sentences` (an
/// array of strings, the units) or `text` (a string, read as prose). `para`, beside `sentences`,
/// numbers the paragraph of each. Other keys are ignored; of a key that comes twice the last
/// counts; `null` stands for an absent key.
public enum RecordReader {
  /// Reads the article of one line of a stream.
  ///
  /// - Parameters:
  ///   - line: The line without its end; the stream's first may begin with a byte order mark.
  ///   - lineNumber: The number of the line, from 1, for the warnings.
  ///   - prefersText: Whether `text` counts where the record has `sentences`, too; else such a
  ///     record is ambiguous.
  /// - Returns: The article; blank units are dropped with a warning, the others keep the index
  ///   that they have in `sentences`.
  /// - Throws: `ProseError` where the record cannot be used; offsets count from the line's start.
  /// - Complexity: O(*n*) in the bytes of the line.
  public static func article(
    from line: [UInt8], lineNumber: Int, prefersText: Bool = false
  ) throws(ProseError) -> Reading {
    let bytes = line.span
    try ArticleReader.validate(bytes)
    var scanner = RecordScanner()
    scanner.move(to: ArticleReader.byteOrderMarkLength(bytes))
    let fields = try RecordFields(bytes, &scanner, prefersText: prefersText)
    guard scanner.isAtEnd(bytes) else { throw scanner.fault(.end) }
    return try reading(of: fields, lineNumber: lineNumber)
  }

  /// The `id` of a record that may be broken, as far as it can be made out.
  ///
  /// - Parameter line: The line without its end.
  /// - Returns: The first `id` of the record's top level if it is a string or a whole number.
  /// - Complexity: O(*n*) in the bytes of the line.
  public static func identifier(in line: [UInt8]) -> RecordLabel? {
    let bytes = line.span
    var scanner = RecordScanner()
    scanner.move(to: ArticleReader.byteOrderMarkLength(bytes))
    do throws(ProseError) {
      try scanner.expect(UInt8(ascii: "{"), bytes)
      while true {
        _ = scanner.isAtEnd(bytes)
        let key = try scanner.string(bytes)
        try scanner.expect(UInt8(ascii: ":"), bytes)
        if key == "id" {
          return switch try scanner.peek(bytes) {
          case .string: RecordLabel(try scanner.string(bytes))
          case .number: RecordLabel(number: try scanner.number(bytes))
          default: nil
          }
        }
        try scanner.skipValue(bytes)
        try scanner.expect(UInt8(ascii: ","), bytes)
      }
    } catch {
      return nil
    }
  }

  /// Reads a file that holds one record, on one line or on several.
  static func file(
    _ text: Span<UInt8>, prefersText: Bool = false
  ) throws(ProseError) -> Reading {
    var scanner = RecordScanner()
    if scanner.isAtEnd(text) { throw .noUnits }
    let fields = try RecordFields(text, &scanner, prefersText: prefersText)
    if !scanner.isAtEnd(text) {
      guard text[scanner.offset] == UInt8(ascii: "{") else {
        throw scanner.fault(.end)
      }
      throw .severalRecords(byteOffset: scanner.offset)
    }
    return try reading(of: fields, lineNumber: 1)
  }

  private static func reading(
    of fields: RecordFields, lineNumber: Int
  ) throws(ProseError) -> Reading {
    if fields.sentences != nil, fields.text != nil { throw .ambiguousUnits }
    var units: [Unit] = []
    var warnings: [ReadingWarning] = []
    var blanks = 0
    let body: RecordBody
    if let sentences = fields.sentences {
      body = .sentences(sentences)
      let numbers = fields.paragraphs.flatMap { $0.count == sentences.count ? $0 : nil }
      if fields.hasParagraphs, numbers == nil {
        warnings.append(
          ReadingWarning(
            code: "paragraphs_ignored",
            message: "\"para\" is no array of one whole number a sentence and was ignored",
            line: lineNumber))
      }
      for (index, sentence) in sentences.enumerated() {
        guard let text = trimmed(sentence) else {
          blanks += 1
          continue
        }
        units.append(
          Unit(
            text: text, index: index, paragraph: numbers?[index],
            untrimmed: text.utf8.count == sentence.utf8.count ? nil : sentence))
      }
    } else if let text = fields.text {
      body = .text(text)
      units = TextReader.units(of: text.utf8.span, splitter: SentenceSplitter())
    } else {
      throw .missingUnits
    }
    guard !units.isEmpty else { throw .noUnits }
    var article = Article(
      id: fields.id?.text, title: fields.title.flatMap(trimmed), date: fields.date?.text,
      url: fields.url, units: units, source: fields.source)
    if fields.id?.isNumber == true { article.numbers.insert(.id) }
    if fields.date?.isNumber == true { article.numbers.insert(.date) }
    if let warning = ReadingWarning.blankUnits(blanks, firstLine: lineNumber) {
      warnings.append(warning)
    }
    return Reading(article: article, format: .jsonl, warnings: warnings, body: body)
  }

  /// A text without white space at its ends; nil where nothing is left.
  private static func trimmed(_ text: String) -> String? {
    let bytes = text.utf8.span
    let range = bytes.trimmed(0..<bytes.count)
    if range.isEmpty { return nil }
    return range.count == bytes.count ? text : bytes.string(range)
  }
}
