import Typeset

/// A page of tables for people, as text for a terminal or as Markdown.
struct Sheet {
  /// A part of the page.
  enum Block {
    case heading(String)
    case paragraph(String)
    case table(SheetTable)
  }

  var title: String
  /// What has to be known before anything else; in text it stands above the title.
  var notices: [String] = []
  var blocks: [Block] = []

  /// The page as Markdown.
  var markdown: [MarkdownBlock] {
    [.heading(1, title)] + notices.map { .paragraph($0) }
      + blocks.map { block in
        switch block {
        case .heading(let text): .heading(2, text)
        case .paragraph(let text): .paragraph(text)
        case .table(let table):
          .table(
            MarkdownTable(
              columns: table.columns.map { .init($0.name, $0.side == .right ? .right : .left) },
              textRows: table.rows))
        }
      }
  }

  /// The page as text.
  func text(_ appearance: Appearance) -> String {
    var lines = notices.flatMap { Wrapping.lines(VisibleText.line($0)) + [""] }
    lines.append(appearance.heading(VisibleText.line(title)))
    for block in blocks {
      lines.append("")
      switch block {
      case .heading(let text): lines.append(appearance.heading(text))
      case .paragraph(let text): lines += Wrapping.lines(VisibleText.line(text))
      case .table(let table): lines += table.lines(appearance)
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
