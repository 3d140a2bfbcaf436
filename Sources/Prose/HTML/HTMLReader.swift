/// Reads the prose of a page of HTML: its main text, headings and paragraphs.
///
/// The main text is what stands in `main`, else in `article`, else all that is no menu, header,
/// footer, form, comment or the like by its element, role or name. Left out as in Markdown are code,
/// tables, images with their captions, and the targets of links. A page whose text stands in tables
/// alone is read from these.
enum HTMLReader {
  /// Whether a text begins as pages do.
  static func matches(_ text: Span<UInt8>) -> Bool {
    var index = 0
    while index < text.count, text[index].isASCIISpace { index += 1 }
    let start = text.string(index..<min(text.count, index + 14)).lowercased()
    return start.hasPrefix("<!doctype html") || start.hasPrefix("<html")
  }

  static func read(_ text: Span<UInt8>) -> Reading {
    var page = HTMLBlocks(text, readsTables: false)
    var blocks = mainText(page.blocks)
    if blocks.isEmpty {
      page = HTMLBlocks(text, readsTables: true)
      blocks = mainText(page.blocks)
    }
    let first = blocks.filter { $0.level == 1 }
    var units: [Unit] = []
    var places = PlaceFinder()
    var number = 0
    for block in blocks {
      let sentences = sentences(of: block)
      if sentences.isEmpty { continue }
      let isHeading = block.level != nil
      for sentence in sentences {
        units.append(
          Unit(
            text: sentence.text, index: units.count, paragraph: number,
            isHeadline: block.level == 1 && first.count == 1, isHeading: isHeading,
            isSentence: !isHeading, place: places.place(of: sentence.source, in: text)))
      }
      number += 1
    }
    // The title of the page often goes on with the name of the site.
    let title = first.count == 1 ? nil : page.title
    return Reading(article: Article(title: title, units: units), format: .html)
  }

  /// The blocks that are the text of a page.
  private static func mainText(_ blocks: [HTMLBlock]) -> [HTMLBlock] {
    let text = blocks.filter { !$0.isFurniture }
    let main = text.filter(\.isInMain)
    if !main.isEmpty { return inArticles(main) ?? main.filter { !$0.isMenu } }
    if let articles = inArticles(text) { return articles }
    return text.filter { !$0.isMenu }
  }

  /// The blocks of the articles, where most of the text stands in them, and the headline above.
  private static func inArticles(_ blocks: [HTMLBlock]) -> [HTMLBlock]? {
    var sizes: [Int: Int] = [:]
    for block in blocks {
      if let article = block.article { sizes[article, default: 0] += block.text.count }
    }
    let whole = blocks.reduce(0) { $0 + ($1.isMenu ? 0 : $1.text.count) }
    guard let largest = sizes.values.max(), 10 * sizes.values.reduce(0, +) >= 6 * whole else {
      return nil
    }
    // Teasers of other articles are much shorter.
    return blocks.filter { block in
      block.article.map { 4 * (sizes[$0] ?? 0) >= largest } ?? (block.level == 1)
    }
  }

  /// The sentences of a block, each with where it starts in the page; a heading is one.
  private static func sentences(of block: HTMLBlock) -> [(text: String, source: Int)] {
    let text = block.text.span
    let ranges =
      block.level == nil
      ? SentenceSplitter(newlines: .part).sentences(in: text) : [text.trimmed(0..<text.count)]
    var sentences: [(text: String, source: Int)] = []
    for range in ranges where !range.isEmpty {
      guard let closed = MarkdownGap.closed(text, range) else { continue }
      sentences.append((closed.text, block.origins[closed.start]))
    }
    return sentences
  }
}
