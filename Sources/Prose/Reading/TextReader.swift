/// Reads prose: units are sentences, with the number of their paragraph.
enum TextReader {
  static func read(_ text: Span<UInt8>) -> Reading {
    Reading(article: Article(units: units(of: text, splitter: SentenceSplitter())), format: .text)
  }

  /// The sentences of a text as units; newlines inside one become spaces.
  static func units(of text: Span<UInt8>, splitter: SentenceSplitter) -> [Unit] {
    var units: [Unit] = []
    splitter.forEachSentence(in: text) { range, paragraph in
      units.append(
        Unit(text: unwrapped(range, of: text), index: units.count, paragraph: paragraph))
    }
    if startsWithHeadline(units) { units[0].isHeadline = true }
    return units
  }

  /// Whether the first unit stands alone like a headline: a short line without an end, over a
  /// paragraph of sentences that end.
  private static func startsWithHeadline(_ units: [Unit]) -> Bool {
    guard units.count > 1, units[0].paragraph != units[1].paragraph else { return false }
    return units[0].text.utf8.count <= headlineLength && !ends(units[0].text) && ends(units[1].text)
  }

  /// The most bytes of a headline; those of newspapers have some 60 letters.
  private static let headlineLength = 160

  /// Whether a text ends as sentences do, quotation marks and brackets after that aside.
  private static func ends(_ text: String) -> Bool {
    let last = text.unicodeScalars.last { !"\"'’”»)]*_".unicodeScalars.contains($0) }
    return last.map { ".!?…:;,".unicodeScalars.contains($0) } ?? false
  }

  /// A sentence with each line break inside it, and the white space around that, as one space.
  private static func unwrapped(_ range: Range<Int>, of text: Span<UInt8>) -> String {
    var isWrapped = false
    for index in range where text[index] == 0x0a || text[index] == 0x0d { isWrapped = true }
    guard isWrapped else { return text.string(range) }
    var joined: [UInt8] = []
    joined.reserveCapacity(range.count)
    var cursor = range.lowerBound
    while cursor < range.upperBound {
      let line = Line(in: text, from: cursor)
      for index in line.content.clamped(to: range) { joined.append(text[index]) }
      cursor = line.next
      if cursor < range.upperBound { joined.append(0x20) }
    }
    return String(decoding: joined, as: UTF8.self)
  }
}
