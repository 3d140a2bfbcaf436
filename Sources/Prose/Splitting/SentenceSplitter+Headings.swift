extension SentenceSplitter {
  /// Calls a closure with each sentence and each heading of a plain text.
  ///
  /// A heading is a short line between blank lines that does not end like a sentence, over a
  /// paragraph of sentences, or a line that is underlined; what is not clear is a sentence.
  ///
  /// - Parameters:
  ///   - text: The UTF-8 bytes of the text.
  ///   - body: Called in order with the bytes of a sentence or of a heading's title, the number of
  ///     its paragraph, from 0, and whether it is a heading.
  /// - Complexity: O(*n*) in the bytes of the text; memory for its headings.
  public func forEachSentenceAndHeading(
    in text: Span<UInt8>,
    _ body: (_ bytes: Range<Int>, _ paragraph: Int, _ isHeading: Bool) -> Void
  ) {
    TextHeadings.forEachSentence(in: text, splitter: self, body)
  }
}
