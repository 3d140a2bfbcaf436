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
  var blocks: [Block] = []

  /// The page as Markdown.
  var markdown: [MarkdownBlock] {
    [.heading(1, title)]
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
    var lines = [appearance.heading(VisibleText.line(title))]
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

/// A table of short texts.
struct SheetTable {
  /// The side at which a column's cells stand.
  enum Side {
    case left
    case right
  }

  /// A column.
  struct Column {
    var name: String
    var side: Side

    init(_ name: String, _ side: Side = .left) {
      self.name = name
      self.side = side
    }
  }

  var columns: [Column]
  var rows: [[String]] = []

  /// The table with its columns under one another.
  func lines(_ appearance: Appearance) -> [String] {
    let cells = rows.map { $0.map(VisibleText.line) }
    let widths = columns.indices.map { column in
      DisplayWidth.widest(of: [columns[column].name] + cells.map { $0[column] })
    }
    func line(_ row: [String]) -> String {
      var text = " "
      for (index, cell) in row.enumerated() {
        let isRight = columns[index].side == .right
        text += " "
        text += isRight ? Padding.left(cell, widths[index]) : Padding.right(cell, widths[index])
        text += " "
      }
      while text.last == " " { text.removeLast() }
      return text
    }
    return [appearance.heading(line(columns.map(\.name)))] + cells.map(line)
  }
}
