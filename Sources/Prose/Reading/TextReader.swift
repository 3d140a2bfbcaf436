/// Reads prose: units are sentences and headings, with the number of their paragraph.
enum TextReader {
  static func read(_ text: Span<UInt8>) -> Reading {
    Reading(article: Article(units: units(of: text, splitter: SentenceSplitter())), format: .text)
  }

  /// The sentences of a text as units, and its headings; newlines inside one become spaces.
  static func units(of text: Span<UInt8>, splitter: SentenceSplitter) -> [Unit] {
    var units: [Unit] = []
    var places = PlaceFinder()
    splitter.forEachSentenceAndHeading(in: text) { range, paragraph, isHeading in
      units.append(
        Unit(
          text: unwrapped(range, of: text), index: units.count, paragraph: paragraph,
          isHeadline: isHeading && units.isEmpty, isHeading: isHeading, isSentence: !isHeading,
          place: places.place(of: range.lowerBound, in: text)))
    }
    return units
  }

  /// A sentence with each line break inside it, and the white space around that, as one space; a
  /// word that the end of a line divides is whole again.
  private static func unwrapped(_ range: Range<Int>, of text: Span<UInt8>) -> String {
    var isWrapped = false
    for index in range where text[index] == 0x0a || text[index] == 0x0d { isWrapped = true }
    guard isWrapped else { return text.string(range) }
    var joined: [UInt8] = []
    joined.reserveCapacity(range.count)
    var cursor = range.lowerBound
    while cursor < range.upperBound {
      let line = Line(in: text, from: cursor)
      let content = line.content.clamped(to: range)
      for index in content { joined.append(text[index]) }
      cursor = line.next
      guard cursor < range.upperBound else { break }
      let hyphen = DividedWord.hyphenLength(
        before: content.upperBound, limit: range.upperBound, in: text)
      if hyphen > 0 { joined.removeLast(hyphen) } else { joined.append(0x20) }
    }
    return String(decoding: joined, as: UTF8.self)
  }
}
