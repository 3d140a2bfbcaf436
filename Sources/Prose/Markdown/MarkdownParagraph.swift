/// The raw inline text of a paragraph, a heading or an item of a list, and where it stands.
struct MarkdownParagraph {
  /// The text, its lines parted by line feeds.
  var text: [UInt8] = []
  /// For each line, where it starts in the text and in the file.
  var lines: [(start: Int, source: Int)] = []
  /// The level of a heading, 1 to 6; nil for what is none.
  var level: Int?

  /// Where the last line starts in the text.
  var lastLine: Int { lines.last?.start ?? 0 }

  /// Adds a line of the file.
  mutating func append(_ file: Span<UInt8>, _ content: Range<Int>) {
    if !text.isEmpty { text.append(0x0a) }
    lines.append((text.count, content.lowerBound))
    for index in content { text.append(file[index]) }
  }

  /// Adds what keeps the place of a formula, on a line of its own.
  mutating func appendGap() {
    text.append(0x0a)
    text += MarkdownGap.standIn
  }

  /// Takes the last line away.
  mutating func removeLastLine() {
    text.removeSubrange(max(0, lastLine - 1)...)
    lines.removeLast()
  }

  /// The cells of the last line as a table's row.
  var lastColumns: Int {
    let own = text.span
    return MarkdownLine.columns(own, own.trimmed(lastLine..<own.count))
  }

  /// Where a byte of the text stands in the file.
  func source(of index: Int) -> Int {
    guard let line = lines.last(where: { $0.start <= index }) else { return 0 }
    return line.source + index - line.start
  }
}
