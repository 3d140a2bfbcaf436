/// Reads one unit a line.
enum LinesReader {
  static func read(_ text: Span<UInt8>) -> Reading {
    read(text, header: [], from: 0, line: 1, format: .lines)
  }

  /// Reads the units from `start` on, which is the start of the given line.
  static func read(
    _ text: Span<UInt8>, header: [String], from start: Int, line first: Int,
    format: ArticleFormat
  ) -> Reading {
    var units: [Unit] = []
    var blanks = 0
    var firstBlank: Int?
    var index = 0
    var cursor = start
    while cursor < text.count {
      let line = Line(in: text, from: cursor)
      let start = cursor
      cursor = line.next
      if line.content.isEmpty {
        blanks += 1
        if firstBlank == nil { firstBlank = first + index }
      } else {
        units.append(
          Unit(
            text: text.string(line.content), index: index,
            place: SourcePlace(
              line: first + index,
              column: column(of: line.content.lowerBound, from: start, in: text)
            )))
      }
      index += 1
    }
    let warning = ReadingWarning.blankUnits(blanks, firstLine: firstBlank)
    return Reading(
      article: Article(units: units), format: format, warnings: warning.map { [$0] } ?? [],
      layout: layout(of: text, header: header))
  }

  /// The column of a byte of the line that starts at `start`.
  private static func column(of offset: Int, from start: Int, in text: Span<UInt8>) -> Int {
    var column = 1
    for index in start..<offset where text[index] & 0xc0 != 0x80 { column += 1 }
    return column
  }

  private static func layout(of text: Span<UInt8>, header: [String]) -> SourceLayout {
    var index = 0
    while index < text.count, text[index] != 0x0a, text[index] != 0x0d { index += 1 }
    var ending = "\n"
    if index < text.count, text[index] == 0x0d {
      ending = index + 1 < text.count && text[index + 1] == 0x0a ? "\r\n" : "\r"
    }
    let last = text.count - 1
    return SourceLayout(
      header: header, lineEnding: ending,
      endsWithNewline: last < 0 || text[last] == 0x0a || text[last] == 0x0d)
  }
}
