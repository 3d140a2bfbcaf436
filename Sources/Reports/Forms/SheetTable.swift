import Typeset

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
