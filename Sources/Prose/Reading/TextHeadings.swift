/// Finds the headings of plain text, where they are clear.
///
/// A heading is a paragraph of one short line that begins like a title and does not end like a
/// sentence, over a paragraph of sentences, in a text that is mostly such paragraphs; or a line
/// that is underlined. What is not clear is left to the sentences.
struct TextHeadings {
  /// The bytes of each heading's paragraph, in order.
  private(set) var paragraphs: [Range<Int>] = []
  /// The bytes of each heading's own text.
  private(set) var titles: [Range<Int>] = []

  private enum Kind {
    case prose
    case title(isItem: Bool)
    case underlined
    case ornament
    case other
  }

  private struct Paragraph {
    var bytes: Range<Int>
    var first: Range<Int>
    var last: Line
    var lines = 1
    var endsSentence: Bool
  }

  /// Titles of which it is not yet known whether prose follows.
  private var waiting: [(paragraph: Paragraph, isItem: Bool)] = []
  private var proseCount = 0
  private var otherCount = 0
  /// The headings that count only where the text is mostly prose.
  private var doubtful: Set<Int> = []

  /// Looks through a text.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  init(_ text: Span<UInt8>) {
    var open: Paragraph?
    var cursor = 0
    while cursor < text.count {
      let line = Line(in: text, from: cursor)
      cursor = line.next
      if line.content.isEmpty {
        if let paragraph = open { take(paragraph, text) }
        open = nil
        continue
      }
      guard var paragraph = open else {
        open = Paragraph(
          bytes: line.content, first: line.content, last: line,
          endsSentence: line.endsSentence(in: text))
        continue
      }
      paragraph.bytes = paragraph.bytes.lowerBound..<line.content.upperBound
      paragraph.last = line
      paragraph.lines += 1
      if !paragraph.endsSentence { paragraph.endsSentence = line.endsSentence(in: text) }
      open = paragraph
    }
    if let paragraph = open { take(paragraph, text) }
    drop()
    guard proseCount + otherCount > 0 else {
      // A text of nothing but headings is what it has to say.
      paragraphs = []
      titles = []
      return
    }
    if proseCount <= otherCount { dropDoubtful() }
  }

  /// Calls a closure with each sentence of a text, the number of its paragraph, and whether it is
  /// a heading, of which only the title is given.
  static func forEachSentence(
    in text: Span<UInt8>, splitter: SentenceSplitter,
    _ body: (_ bytes: Range<Int>, _ paragraph: Int, _ isHeading: Bool) -> Void
  ) {
    let headings = TextHeadings(text)
    var next = 0
    var entered = -1
    splitter.forEachSentence(in: text) { range, paragraph in
      while next < headings.paragraphs.count,
        headings.paragraphs[next].upperBound <= range.lowerBound
      {
        next += 1
      }
      guard next < headings.paragraphs.count,
        headings.paragraphs[next].contains(range.lowerBound)
      else { return body(range, paragraph, false) }
      if entered != next { body(headings.titles[next], paragraph, true) }
      entered = next
    }
  }

  // MARK: Paragraphs

  private mutating func take(_ paragraph: Paragraph, _ text: Span<UInt8>) {
    switch kind(of: paragraph, text) {
    case .prose:
      accept(before: paragraph, text)
      proseCount += 1
    case .title(let isItem):
      waiting.append((paragraph, isItem))
    case .underlined:
      // It needs no prose below it, and titles above it are above no prose.
      drop()
      add(paragraph)
    case .ornament: break
    case .other:
      drop()
      otherCount += 1
    }
  }

  /// Takes the titles that stand over prose for headings: a chapter's and its section's, not a list.
  private mutating func accept(before prose: Paragraph, _ text: Span<UInt8>) {
    let items = waiting.count { $0.isItem }
    guard waiting.count <= Self.deepest, items < 2,
      !ScalarClass.isLower(text.scalar(at: prose.first.lowerBound).value)
    else { return drop() }
    for title in waiting {
      // A headline needs no more than the paragraph below it.
      if !(paragraphs.isEmpty && proseCount + otherCount == 0) { doubtful.insert(paragraphs.count) }
      add(title.paragraph)
    }
    waiting = []
  }

  private mutating func add(_ paragraph: Paragraph) {
    paragraphs.append(paragraph.bytes)
    titles.append(paragraph.first)
  }

  private mutating func drop() {
    otherCount += waiting.count
    waiting = []
  }

  private mutating func dropDoubtful() {
    let kept = paragraphs.indices.filter { !doubtful.contains($0) }
    paragraphs = kept.map { paragraphs[$0] }
    titles = kept.map { titles[$0] }
  }

  // MARK: What a paragraph is

  /// The most headings that stand directly over one another.
  private static let deepest = 2
  /// The most bytes of a heading; the headlines of newspapers have some 60 letters.
  private static let longest = 160
  /// The most words of a headline, and of a heading inside a text.
  private static let mostWords = (headline: 14, heading: 10)

  private func kind(of paragraph: Paragraph, _ text: Span<UInt8>) -> Kind {
    let title = paragraph.first
    if !Self.hasWord(paragraph.bytes, in: text) { return .ornament }
    if paragraph.lines == 2, Self.isUnderline(paragraph.last.content, in: text),
      title.count <= Self.longest
    {
      return .underlined
    }
    let isHeadline = paragraphs.isEmpty && waiting.isEmpty && proseCount + otherCount == 0
    let most = isHeadline ? Self.mostWords.headline : Self.mostWords.heading
    if paragraph.lines == 1, let isItem = Self.isItem(title, most: most, in: text) {
      return .title(isItem: isItem)
    }
    if paragraph.endsSentence { return .prose }
    return Self.holdsSentences(paragraph.bytes, in: text) ? .prose : .other
  }

  /// Whether a line that looks like a heading is an item of a list, too; nil where it is none.
  private static func isItem(
    _ line: Range<Int>, most: Int, in text: Span<UInt8>
  ) -> Bool? {
    guard line.count <= longest, hasLetter(line, in: text), !ends(line, in: text) else {
      return nil
    }
    let first = text.scalar(at: line.lowerBound)
    let marker = ListMarker(at: line.lowerBound, in: text)
    if let marker, marker.counter == .none { return nil }
    switch ScalarClass.of(first.value) {
    case .letter: if ScalarClass.isLower(first.value), marker == nil { return nil }
    case .digit: break
    case .punctuation:
      guard "\"'“‘(".unicodeScalars.contains(where: { $0.value == first.value }) else { return nil }
    default: return nil
    }
    var words = 1
    for index in line where text[index] == 0x20 && text[index - 1] != 0x20 { words += 1 }
    guard words <= most else { return nil }
    let label = marker?.bytes.upperBound ?? line.lowerBound
    guard !holdsSentences(label..<line.upperBound, in: text) else { return nil }
    return marker != nil
  }

  /// Whether a line ends as sentences and their parts do, quotation marks and brackets aside.
  private static func ends(_ line: Range<Int>, in text: Span<UInt8>) -> Bool {
    var end = line.upperBound
    while end > line.lowerBound {
      let scalar = text.scalar(before: end)
      switch scalar.value {
      case 0x22, 0x27, 0x29, 0x2a, 0x5d, 0x5f, 0xbb, 0x2019, 0x201d: end -= scalar.length
      case 0x21, 0x2c, 0x2d, 0x2e, 0x3a, 0x3b, 0x3f, 0x2013, 0x2014, 0x2026, 0x3002: return true
      default: return false
      }
    }
    return true
  }

  /// Whether a stop stands inside, behind a word of small letters and before a capital.
  private static func holdsSentences(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    for index in range {
      let byte = text[index]
      guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?"),
        index > range.lowerBound + 1, text[index - 1].isASCIILower, text[index - 2].isASCIILower
      else { continue }
      var next = index + 1
      while next < range.upperBound, text[next].isASCIISpace { next += 1 }
      guard next > index + 1, next < range.upperBound else { continue }
      if !ScalarClass.isLower(text.scalar(at: next).value) { return true }
    }
    return false
  }

  private static func isUnderline(_ line: Range<Int>, in text: Span<UInt8>) -> Bool {
    guard line.count >= 3, let first = line.first else { return false }
    switch text[first] {
    case UInt8(ascii: "="), UInt8(ascii: "-"), UInt8(ascii: "~"), UInt8(ascii: "_"): break
    default: return false
    }
    for index in line where text[index] != text[first] { return false }
    return true
  }

  private static func hasWord(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    for index in range where text[index].isASCIIAlphanumeric || text[index] >= 0xc3 { return true }
    return false
  }

  private static func hasLetter(_ line: Range<Int>, in text: Span<UInt8>) -> Bool {
    for index in line where text[index].isASCIILetter || text[index] >= 0xc3 { return true }
    return false
  }
}
