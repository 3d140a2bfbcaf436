/// Reads an article from the bytes of a file.
///
///     let reading = try ArticleReader.read(
///       bytes, format: .auto, name: "story.md", purpose: .prose)
public enum ArticleReader {
  /// Reads one article.
  ///
  /// - Parameters:
  ///   - bytes: The whole file: UTF-8 with or without a byte order mark; lines end with LF, CRLF
  ///     or CR.
  ///   - format: The format, or `auto` to tell it from the content and the name.
  ///   - name: The file's name, whose extension helps to tell the format.
  ///   - purpose: What the article is read for; it decides how plain text is taken.
  ///   - prefersText: Whether `text` counts where a JSON record has `sentences`, too; else such
  ///     a record is ambiguous.
  /// - Returns: The article, the format that it was read as, and what was noticed.
  /// - Throws: `ProseError` where the bytes are not UTF-8, hold no unit, or are broken JSON.
  /// - Complexity: O(*n*) in the bytes of the file.
  public static func read(
    _ bytes: [UInt8], format: ArticleFormat, name: String, purpose: ReadingPurpose,
    prefersText: Bool = false
  ) throws(ProseError) -> Reading {
    let whole = bytes.span
    try validate(whole)
    let mark = byteOrderMarkLength(whole)
    let text = whole.extracting(mark..<whole.count)
    let reading: Reading =
      switch format == .auto ? detect(text, name: name, purpose: purpose) : format {
      case .dossier: DossierReader.read(text)
      case .markdown: readMarked(text) { MarkdownReader.read($0, purpose: purpose) }
      case .html: readMarked(text) { HTMLReader.read($0) }
      case .jsonl: try RecordReader.file(text, prefersText: prefersText)
      case .text: TextReader.read(text)
      case .lines, .auto: LinesReader.read(text)
      }
    guard !reading.article.units.isEmpty else { throw .noUnits }
    var marked = reading
    marked.layout?.hasByteOrderMark = mark > 0
    return marked
  }

  /// The format of a file, told from its content and its name.
  ///
  /// A dossier has a date and a URL on lines 2 and 3; JSON starts with a brace or is named
  /// `.jsonl`, `.ndjson` or `.json`; Markdown is named `.md` or `.markdown`; HTML is named `.html`,
  /// `.htm` or `.xhtml`, or begins as pages do. Anything else is what the purpose says.
  ///
  /// - Parameters:
  ///   - bytes: The file, or its beginning up to the third line at least.
  ///   - name: The file's name.
  ///   - purpose: What the article is read for.
  /// - Returns: A format, never `auto`.
  public static func format(
    of bytes: [UInt8], name: String, purpose: ReadingPurpose
  ) -> ArticleFormat {
    let whole = bytes.span
    let mark = byteOrderMarkLength(whole)
    return detect(whole.extracting(mark..<whole.count), name: name, purpose: purpose)
  }

  private static func detect(
    _ text: Span<UInt8>, name: String, purpose: ReadingPurpose
  ) -> ArticleFormat {
    if DossierReader.matches(text) { return .dossier }
    if let dot = name.lastIndex(of: ".") {
      let ending = name[name.index(after: dot)...].lowercased()
      // A file of text may hold a unit a line.
      let named = ArticleFormat.allCases.first { $0 != .text && $0.endings.contains(ending) }
      if let named { return named }
    }
    var index = 0
    while index < text.count, text[index].isASCIISpace { index += 1 }
    if index < text.count, text[index] == UInt8(ascii: "{") { return .jsonl }
    if HTMLReader.matches(text) { return .html }
    return purpose == .restoring ? .lines : .text
  }

  /// Reads what the author does not leave out.
  private static func readMarked(
    _ text: Span<UInt8>, _ read: (Span<UInt8>) -> Reading
  ) -> Reading {
    guard let blanked = SwitchedOff.blanked(text) else { return read(text) }
    return read(blanked.span)
  }

  /// Throws the offset of the first byte that is not UTF-8, and refuses what is full of NULs.
  static func validate(_ bytes: Span<UInt8>) throws(ProseError) {
    do {
      _ = try UTF8Span(validating: bytes)
    } catch {
      throw .invalidUTF8(byteOffset: error.byteOffsets.lowerBound)
    }
    try checkText(bytes)
  }

  /// Throws where the bytes, which are UTF-8, are none of a text: those of English in UTF-16 are
  /// valid, too, with a NUL beside each letter.
  ///
  /// - Parameter bytes: The file.
  /// - Throws: `ProseError.notText`.
  public static func checkText(_ bytes: Span<UInt8>) throws(ProseError) {
    var zeros = 0
    var first = 0
    let count = min(bytes.count, 4_096)
    for place in 0..<count where bytes[place] == 0 {
      if zeros == 0 { first = place }
      zeros += 1
    }
    if zeros >= 4, zeros * 20 >= count { throw .notText(byteOffset: first) }
  }

  /// The length of the byte order mark at the start: 3 or 0.
  static func byteOrderMarkLength(_ bytes: Span<UInt8>) -> Int {
    bytes.matches("\u{feff}", at: 0) ? 3 : 0
  }
}
