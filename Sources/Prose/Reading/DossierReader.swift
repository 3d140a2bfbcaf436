/// Reads a dossier: title, date and URL on a line each, then one unit a line.
enum DossierReader {
  /// Whether lines 2 and 3 are a date and a URL.
  static func matches(_ text: Span<UInt8>) -> Bool {
    let title = Line(in: text, from: 0)
    let date = Line(in: text, from: title.next)
    let url = Line(in: text, from: date.next)
    return isDate(date.content, in: text) && isURL(url.content, in: text)
  }

  static func read(_ text: Span<UInt8>) -> Reading {
    var header: [String] = []
    var fields: [String?] = []
    var cursor = 0
    while header.count < 3, cursor < text.count {
      let line = Line(in: text, from: cursor)
      var end = line.next
      while end > cursor, text[end - 1] == 0x0a || text[end - 1] == 0x0d { end -= 1 }
      header.append(text.string(cursor..<end))
      fields.append(line.content.isEmpty ? nil : text.string(line.content))
      cursor = line.next
    }
    var reading = LinesReader.read(
      text, header: header, from: cursor, line: header.count + 1, format: .dossier)
    fields += [nil, nil, nil]
    reading.article.title = fields[0]
    reading.article.date = fields[1]
    reading.article.url = fields[2]
    if !matches(text) {
      let warning = ReadingWarning(
        code: "dossier_header",
        message: "lines 2 and 3 are not a date (YYYYMMDD) and a URL; they were taken as such",
        line: 2)
      reading.warnings.insert(warning, at: 0)
    }
    return reading
  }

  /// Eight digits that are a year, a month and a day.
  private static func isDate(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    guard range.count == 8 else { return false }
    var value = 0
    for index in range {
      guard text[index].isASCIIDigit else { return false }
      value = value * 10 + Int(text[index] - 0x30)
    }
    return (1...12).contains(value / 100 % 100) && (1...31).contains(value % 100)
  }

  /// A scheme, `://`, and no white space.
  private static func isURL(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound, text[index].isASCIIAlphanumeric { index += 1 }
    guard index > range.lowerBound, text[range.lowerBound].isASCIILetter,
      text.matches("://", at: index), index + 3 < range.upperBound
    else { return false }
    for place in index..<range.upperBound where text.spaceLength(at: place) > 0 { return false }
    return true
  }
}
