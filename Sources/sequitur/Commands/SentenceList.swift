import Prose
import Reports

/// The sentences of a text as the splitter finds them, and which of them readability counts.
struct SentenceList {
  /// A sentence, or a part of a heading.
  struct Entry {
    /// The text as it stands.
    var text: String
    /// Where it starts in the source; nil where that is not known.
    var place: SourcePlace?
    /// Its number among the sentences that are counted, from 0; nil for a heading and for what
    /// holds no word.
    var number: Int?
    /// Whether it belongs to a heading.
    var isHeading: Bool
  }

  /// The sentences in their order.
  private(set) var entries: [Entry] = []
  /// How many headings there are.
  private(set) var headings = 0
  private var count = 0

  private let splitter = SentenceSplitter()

  /// Splits an article's text, or its units.
  init(_ item: ArticleItem) {
    if let text = item.text {
      split(text.span)
    } else {
      split(item.reading.article)
    }
  }

  private mutating func split(_ text: Span<UInt8>) {
    var titles: [Range<Int>] = []
    splitter.forEachSentenceAndHeading(in: text) { range, _, isHeading in
      if isHeading { titles.append(range) }
    }
    headings = titles.count
    var next = 0
    var places = PlaceFinder()
    for range in splitter.sentences(in: text) {
      while next < titles.count, titles[next].upperBound <= range.lowerBound { next += 1 }
      add(
        text, range, isHeading: next < titles.count && titles[next].contains(range.lowerBound),
        at: places.place(of: range.lowerBound, in: text))
    }
  }

  private mutating func split(_ article: Article) {
    let hasProse = article.units.contains { !$0.isHeading }
    headings = hasProse ? Set(article.units.filter(\.isHeading).map(\.paragraph)).count : 0
    for unit in article.units {
      let bytes = Array(unit.text.utf8)
      let isHeading = unit.isHeading && hasProse
      let ranges = unit.isSentence ? [bytes.indices] : splitter.sentences(in: bytes.span)
      for range in ranges {
        add(bytes.span, range, isHeading: isHeading, at: unit.place(ofByte: range.lowerBound))
      }
    }
  }

  private mutating func add(
    _ text: Span<UInt8>, _ range: Range<Int>, isHeading: Bool, at place: SourcePlace?
  ) {
    var scanner = TokenScanner(range, findsLinks: false)
    let isCounted = !isHeading && scanner.nextWord(in: text) != nil
    let words = text.extracting(range).withUnsafeBufferPointer {
      String(decoding: $0, as: UTF8.self)
    }
    entries.append(
      Entry(
        text: words, place: place, number: isCounted ? count : nil, isHeading: isHeading))
    if isCounted { count += 1 }
  }
}
