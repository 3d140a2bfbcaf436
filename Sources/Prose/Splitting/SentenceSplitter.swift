/// Splits English text into sentences, over UTF-8 bytes and in linear time.
///
///     let text = "Dr. Smith left. He ran."
///     SentenceSplitter().sentences(in: text)  // 0..<15, 16..<23
///
/// A sentence ends at a full stop, a question or an exclamation mark, or an ellipsis, together
/// with the closing quotes and brackets after it, where what stands before (an abbreviation, an
/// initial, a list marker) and what follows (case, digits, sentence openers) allow it. Blank
/// lines part paragraphs, which no sentence crosses; what a single newline does is `newlines`.
public struct SentenceSplitter: Sendable {
  /// What a single newline does.
  public enum Newlines: Sendable, Hashable {
    /// It is a space in text that was wrapped to a width and parts any other text.
    case detect
    /// It is a space.
    case join
    /// It parts sentences.
    case part
  }

  /// What a single newline does.
  public var newlines: Newlines

  /// Creates a splitter; unless told otherwise it finds out whether the text is hard-wrapped.
  public init(newlines: Newlines = .detect) {
    self.newlines = newlines
  }

  /// The sentences of a text, in order.
  ///
  /// - Parameter text: The text; it may hold several paragraphs.
  /// - Returns: Ranges of UTF-8 bytes, ordered and disjoint, without white space at their ends;
  ///   together they hold every byte that is not white space.
  /// - Complexity: O(*n*) in the bytes of the text.
  public func sentences(in text: String) -> [Range<Int>] {
    sentences(in: text.utf8.span)
  }

  /// The sentences of a text given as UTF-8 bytes, in order.
  ///
  /// Ill-formed bytes are kept and never end a sentence.
  ///
  /// - Parameter text: The bytes; `UnsafeBufferPointer` and `Array` hand them out as `span`.
  /// - Returns: Ranges as `sentences(in:)` of a string gives them.
  /// - Complexity: O(*n*) in the bytes of the text.
  public func sentences(in text: Span<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    forEachSentence(in: text) { range, _ in found.append(range) }
    return found
  }

  /// Calls a closure with each sentence of a text and the number of its paragraph, from 0.
  ///
  /// - Parameters:
  ///   - text: The UTF-8 bytes of the text.
  ///   - body: Called in order with the bytes of a sentence and its paragraph.
  /// - Complexity: O(*n*) in the bytes of the text, and no memory that grows with it.
  public func forEachSentence(
    in text: Span<UInt8>, _ body: (_ bytes: Range<Int>, _ paragraph: Int) -> Void
  ) {
    let layout: LineLayout =
      switch newlines {
      case .detect: LineLayout.of(text)
      case .join: .wrapped
      case .part: .free
      }
    var blocks = TextBlocks(layout: layout)
    while let block = blocks.next(in: text) {
      split(block.bytes, of: text) { body($0, block.paragraph) }
    }
  }

  /// Splits a stretch that has no paragraph break inside and no white space at its ends.
  private func split(
    _ block: Range<Int>, of text: Span<UInt8>, _ body: (Range<Int>) -> Void
  ) {
    var start = block.lowerBound
    var marker = ListMarker(at: start, in: text)
    // Items of a list may follow each other on one line: "1. Salt 2. Pepper".
    let isList = marker != nil
    var index = marker?.bytes.upperBound ?? start
    while index < block.upperBound {
      if !isList {
        index = text.possibleStop(from: index, limit: block.upperBound)
        guard index < block.upperBound else { break }
      }
      let byte = text[index]
      if isList, byte > 0x20, text[index - 1].isASCIISpace,
        let item = nextItem(after: marker, at: index, in: text)
      {
        let end = text.trimmed(start..<index).upperBound
        if end > start {
          body(start..<end)
          start = index
        }
        marker = item
        index = item.bytes.upperBound
        continue
      }
      guard isStop(byte, at: index, in: text) else {
        index += 1
        continue
      }
      let stop = Stop(at: index, in: text, sentence: start..<block.upperBound)
      index = stop.resume
      guard let boundary = stop.boundary else { continue }
      body(start..<boundary.end)
      start = boundary.next
      index = max(index, start)
      if let opening = ListMarker(at: start, in: text) {
        if isList, opening.counter != .none { marker = opening }
        index = max(index, opening.bytes.upperBound)
      }
    }
    if start < block.upperBound { body(start..<block.upperBound) }
  }

  private func nextItem(
    after marker: ListMarker?, at index: Int, in text: Span<UInt8>
  ) -> ListMarker? {
    guard let marker, let item = ListMarker(at: index, in: text) else { return nil }
    let isBullet = ListMarker.bulletLength(at: index, in: text) > 0
    return isBullet || marker.isFollowed(by: item) ? item : nil
  }

  @inline(__always)
  private func isStop(_ byte: UInt8, at index: Int, in text: Span<UInt8>) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): true
    case 0xe2, 0xe3, 0xef: WideMark(at: index, in: text) != nil
    default: false
    }
  }
}
