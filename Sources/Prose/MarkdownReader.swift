/// Reads the prose of a Markdown file: paragraphs, headings, list items and quotations.
///
/// Left out are front matter (its `title` is kept), code blocks, tables, images, HTML, the
/// targets of links, and the marks of emphasis; the text of code spans and links stays. Line
/// breaks inside a paragraph are spaces, as in CommonMark, save hard ones, which part.
enum MarkdownReader {
  static func read(_ text: Span<UInt8>) -> Reading {
    var blocks = MarkdownBlocks()
    blocks.read(text)
    let splitter = SentenceSplitter(newlines: .part)
    var units: [Unit] = []
    var paragraph = 0
    for block in blocks.paragraphs {
      var inline = MarkdownInline(labels: blocks.labels)
      let plain = inline.plain(block.span)
      let before = units.count
      for range in splitter.sentences(in: plain.span) {
        units.append(
          Unit(text: plain.span.string(range), index: units.count, paragraph: paragraph))
      }
      if units.count > before { paragraph += 1 }
    }
    return Reading(
      article: Article(title: blocks.title, units: units), format: .markdown)
  }
}
