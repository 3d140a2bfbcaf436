import Files
import Prose
import Reports

/// A file or a line of a stream, read but not yet understood.
enum ArticleSource: Sendable {
  /// The bytes of a file.
  case file(Input, [UInt8])
  /// A line of a stream.
  case record(Input, RecordStream.Line)
  /// An input that could not even be read.
  case failed(Failure)

  /// What it was read from; nil where that is not known.
  var input: Input? {
    switch self {
    case .file(let input, _), .record(let input, _): input
    case .failed: nil
    }
  }

  /// The file, or the line of a stream; nil where it could not be read.
  var bytes: [UInt8]? {
    switch self {
    case .file(_, let bytes): bytes
    case .record(_, let line): line.bytes
    case .failed: nil
    }
  }

  /// Whether it stands in a stream, where a failure is answered in its place.
  var line: RecordStream.Line? {
    if case .record(_, let line) = self { line } else { nil }
  }
}

/// Turns bytes into articles as a command wants them.
struct ArticleLoader: Sendable {
  /// The value of `--from`.
  let format: ArticleFormat
  /// What the articles are for.
  let purpose: ReadingPurpose
  /// Whether prose is wanted whole rather than in units; of a record that has both, `text` counts.
  let wantsText: Bool
  /// Whether prose is kept whole beside the units made of it.
  var keepsText = false
  /// Whether the headline that the text itself has is taken out of the units, and of prose all
  /// headings.
  var partsHeadline = false
  /// The most units; nil for no limit.
  var limit: Int?

  /// Whether an input is read line by line rather than as a whole.
  func isStream(_ input: Input) -> Bool {
    switch format {
    case .jsonl: input.encoding == nil
    case .auto:
      [".jsonl", ".ndjson"].contains {
        input.encoding == nil && input.name.lowercased().hasSuffix($0)
      }
    default: false
    }
  }

  /// Whether a file that was read as a whole turns out to hold one record a line.
  func holdsRecords(_ bytes: [UInt8], of input: Input) -> Bool {
    // A stream in another encoding is read as a whole.
    if format == .jsonl { return true }
    guard format == .auto,
      ArticleReader.format(of: bytes, name: input.formatName, purpose: purpose) == .jsonl
    else { return false }
    do throws(ProseError) {
      _ = try ArticleReader.read(bytes, format: .jsonl, name: input.formatName, purpose: purpose)
      return false
    } catch {
      if case .severalRecords = error { return true }
      return false
    }
  }

  /// The article of a source.
  func item(_ source: ArticleSource) throws(Failure) -> ArticleItem {
    var item: ArticleItem
    switch source {
    case .failed(let failure): throw failure
    case .file(let input, let bytes): item = try self.item(input, bytes)
    case .record(let input, let line):
      let place = "\(input.place):\(line.number)"
      do throws(ProseError) {
        let reading = try RecordReader.article(
          from: line.bytes, lineNumber: line.number, prefersText: wantsText)
        item = ArticleItem(place: place, identifier: reading.article.id, reading: reading)
      } catch {
        throw .unreadable(place: place, error)
      }
    }
    if let limit {
      let count =
        wantsText ? item.text.map { SentenceSplitter().sentences(in: $0.span).count } : nil
      let units = count ?? item.reading.article.units.count
      if units > limit { throw .tooManyUnits(place: item.place, count: units, limit: limit) }
    }
    if wantsText || keepsText, case .text(let text) = item.reading.body {
      item.text = Array(text.utf8)
    }
    // What a text's order tells, such as its headings, must not reach a restored order; the headline
    // of Markdown is told by its marks.
    if partsHeadline {
      if purpose == .prose {
        item.reading.article = item.reading.article.asProse
      } else if item.reading.format == .markdown {
        item.reading.article = item.reading.article.withHeadlineApart
      }
    }
    return item
  }

  private func item(_ input: Input, _ bytes: [UInt8]) throws(Failure) -> ArticleItem {
    do throws(ProseError) {
      let isText =
        format == .text
        || format == .auto
          && ArticleReader.format(of: bytes, name: input.formatName, purpose: purpose) == .text
      if wantsText, isText, input.foreignFormat == nil {
        let empty = Reading(article: Article(units: []), format: .text)
        return ArticleItem(
          place: input.place, identifier: input.identifier, reading: empty,
          text: try Self.prose(bytes))
      }
      var reading = try ArticleReader.read(
        bytes, format: format, name: input.formatName, purpose: purpose, prefersText: wantsText)
      if input.foreignFormat != nil {
        // Its lines are not those of the file.
        for index in reading.article.units.indices { reading.article.units[index].place = nil }
      }
      return ArticleItem(
        place: input.place, identifier: reading.article.id ?? input.identifier, reading: reading,
        text: keepsText && reading.format == .text && input.foreignFormat == nil
          ? try Self.prose(bytes) : nil)
    } catch {
      if case .invalidUTF8 = error {
        let guess = TextEncoding.guess(bytes)
        throw .unsuitable(
          place: input.place, code: error.code,
          "\(error.message), or say --encoding \(guess) if it is that")
      }
      throw .unreadable(place: input.place, error)
    }
  }

  /// Bytes that are valid and not all white space, without a byte order mark.
  private static func prose(_ bytes: [UInt8]) throws(ProseError) -> [UInt8] {
    var isBlank = true
    do {
      var scalars = try UTF8Span(validating: bytes.span).makeUnicodeScalarIterator()
      while isBlank, let scalar = scalars.next() {
        isBlank = scalar.properties.isWhitespace || scalar == "\u{feff}"
      }
    } catch {
      throw .invalidUTF8(byteOffset: error.byteOffsets.lowerBound)
    }
    try ArticleReader.checkText(bytes.span)
    let hasMark = bytes.starts(with: [0xef, 0xbb, 0xbf])
    let prose = hasMark ? Array(bytes.dropFirst(3)) : bytes
    if isBlank { throw .noUnits }
    return prose
  }
}
