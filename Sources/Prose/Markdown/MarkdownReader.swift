/// Reads the prose of a Markdown file: paragraphs, headings, list items and quotations.
///
/// Left out are front matter (its `title` is kept), code in blocks and in running text, tables,
/// images, HTML, the targets of links, and the marks of emphasis; the text of links stays. A
/// sentence goes on over the code in it. Line breaks inside a paragraph are spaces, as in
/// CommonMark, save hard ones, which part.
enum MarkdownReader {
  static func read(_ text: Span<UInt8>, purpose: ReadingPurpose) -> Reading {
    var blocks = MarkdownBlocks()
    blocks.read(text)
    let splitter = SentenceSplitter(newlines: .part)
    let texts = blocks.paragraphs.map { block in
      var inline = MarkdownInlineParser(labels: blocks.labels)
      let plain = inline.plain(block.span)
      return splitter.sentences(in: plain.span).compactMap { MarkdownGap.closed(plain.span, $0) }
    }
    let headline = blocks.headline(for: purpose) { !texts[$0].isEmpty }
    var units: [Unit] = []
    var paragraph = 0
    for (number, texts) in texts.enumerated() where !texts.isEmpty {
      for text in texts {
        units.append(
          Unit(
            text: text, index: units.count, paragraph: paragraph,
            isHeadline: number == headline))
      }
      paragraph += 1
    }
    return Reading(
      article: Article(title: blocks.title, units: units), format: .markdown)
  }
}
