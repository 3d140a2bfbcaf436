import Prose
import Testing

@testable import Typeset

/// The house's reader of Markdown beside the field's, cmark-gfm: both find the same words in what
/// people write, and where they do not, the reason is known.
///
/// The house's own is kept: it runs in linear time on hostile text, where the packaged cmark-gfm
/// has slow cases, knows where in the file each word stands to the column, and leaves out what
/// dialects mark. On CommonMark the two differ by what ``MarkdownDocument`` lists.
@Suite struct MarkdownReadersTests {
  @Test(arguments: MarkdownDocument.plain + MarkdownDocument.dialects)
  func bothFindTheSameWords(_ document: MarkdownDocument) throws {
    let reading = try ArticleReader.read(
      Array(document.text.utf8), format: .markdown, name: "a.md", purpose: .prose)
    let ours = words(reading.article.units.map(\.text).joined(separator: "\n"))
    let tree = try CommonMarkReader.read(document.text)
    let theirs = words(text(of: tree))
    #expect(difference(ours, theirs) == document.ours)
    #expect(difference(theirs, ours) == document.theirs)
    #expect((document.ours + document.theirs).isEmpty == document.reason.isEmpty)
  }

  @Test func bothFindTheSameHeadings() throws {
    for document in MarkdownDocument.plain {
      let reading = try ArticleReader.read(
        Array(document.text.utf8), format: .markdown, name: "a.md", purpose: .prose)
      let ours = reading.article.units.filter(\.isHeading).map { words($0.text) }
      let tree = try CommonMarkReader.read(document.text)
      let theirs = tree.all.filter { $0.kind == "heading" }.map { words(text(of: $0)) }
      #expect(ours == theirs.filter { !$0.isEmpty })
    }
  }

  private func words(_ text: String) -> [String] {
    Tokenizer().tokens(in: text).filter { $0.kind == .word || $0.kind == .number }.map(\.text)
  }

  /// The words that stand more often in one list than in another.
  private func difference(_ words: [String], _ others: [String]) -> [String] {
    var counts: [String: Int] = [:]
    for word in words { counts[word, default: 0] += 1 }
    for word in others { counts[word, default: 0] -= 1 }
    return counts.filter { $0.value > 0 }.map(\.key).sorted()
  }

  /// The prose under a node as readability takes it: without code, HTML, pictures and tables.
  private func text(of node: CommonMarkNode) -> String {
    switch node.kind {
    case "code", "code_block", "html_block", "image", "table": return "\n"
    case "html_inline": return ""
    case "softbreak", "linebreak": return " "
    case "text": return node.literal
    // An address that stands for itself is a target.
    case "link" where [node.plainText, "mailto:" + node.plainText].contains(node.destination):
      return " "
    case "paragraph", "heading", "item": return node.children.map(text).joined() + "\n"
    default: return node.children.map(text).joined()
    }
  }
}
