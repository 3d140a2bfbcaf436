/// Reads the prose of a Markdown file: paragraphs, headings, list items and quotations.
///
/// Left out are front matter (its `title` is kept), code in blocks and in running text, tables,
/// images, HTML, the targets of links, formulas, the tags of templates and components, and the
/// marks of emphasis; the text of links stays. A sentence goes on over the code in it. Line breaks
/// inside a paragraph are spaces, as in CommonMark, hard ones, too, which part lines and not
/// sentences; two of HTML's in a row part paragraphs.
enum MarkdownReader {
  static func read(_ text: Span<UInt8>, purpose: ReadingPurpose) -> Reading {
    var blocks = MarkdownBlocks()
    blocks.read(text)
    let paragraphs = blocks.paragraphs.map { sentences(of: $0, labels: blocks.labels) }
    let headline = blocks.headline(for: purpose) { !paragraphs[$0].isEmpty }
    var units: [Unit] = []
    var places = PlaceFinder()
    var number = 0
    for (index, sentences) in paragraphs.enumerated() where !sentences.isEmpty {
      let isHeading = blocks.paragraphs[index].level != nil
      for sentence in sentences {
        units.append(
          Unit(
            text: sentence.text, index: units.count, paragraph: number,
            isHeadline: index == headline, isHeading: isHeading, isSentence: true,
            place: places.place(of: sentence.source, in: text)))
      }
      number += 1
    }
    return Reading(
      article: Article(title: blocks.title, units: units), format: .markdown)
  }

  /// The sentences of a paragraph, each with where it starts in the file.
  private static func sentences(
    of paragraph: MarkdownParagraph, labels: Set<String>
  ) -> [(text: String, source: Int)] {
    var inline = MarkdownInlineParser(labels: labels)
    let (plain, origins) = inline.plain(paragraph.text.span)
    let isHeading = paragraph.level != nil
    let bytes = isHeading ? plain.map { $0 == 0x0a ? 0x20 : $0 } : plain
    let text = bytes.span
    let ranges = SentenceSplitter(newlines: .part).sentences(in: text)
    var sentences: [(text: String, source: Int)] = []
    for range in ranges {
      guard let closed = MarkdownGap.closed(text, range) else { continue }
      sentences.append((closed.text, paragraph.source(of: origins[closed.start])))
    }
    return sentences
  }
}
