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
    return units
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
