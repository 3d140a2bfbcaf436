/// Writes tables with their columns lined up, so that they can be read unrendered too.
enum MarkdownTableWriter {
  /// Cells longer than this do not widen their column: one long cell would fill the rest with spaces.
  private static let widest = 40

  static func lines(of table: MarkdownTable) -> [String] {
    guard !table.columns.isEmpty else { return [] }
    let header = table.columns.map { cell([.text($0.name)]) }
    let body = table.rows.map { row in
      table.columns.indices.map { $0 < row.count ? cell(row[$0]) : "" }
    }
    let widths = table.columns.indices.map { column in
      let lengths = ([header] + body).map { length($0[column]) }
      return max(3, lengths.filter { $0 <= widest }.max() ?? 3)
    }
    let rule = zip(table.columns, widths).map { column, width in
      let dashes = String(repeating: "-", count: width - 2)
      return switch column.alignment {
      case .left: "-" + dashes + "-"
      case .center: ":" + dashes + ":"
      case .right: "-" + dashes + ":"
      }
    }
    func line(_ cells: [String]) -> String {
      let padded = table.columns.indices.map {
        pad(cells[$0], to: widths[$0], table.columns[$0].alignment)
      }
      return "| " + padded.joined(separator: " | ") + " |"
    }
    return [line(header), "| " + rule.joined(separator: " | ") + " |"] + body.map(line)
  }

  private static func cell(_ inlines: [MarkdownInline]) -> String {
    MarkdownInlineWriter.string(inlines, place: .cell)
  }

  private static func length(_ text: String) -> Int { text.unicodeScalars.count }

  private static func pad(
    _ text: String, to width: Int, _ alignment: MarkdownTable.Alignment
  ) -> String {
    let missing = max(0, width - length(text))
    let left =
      switch alignment {
      case .left: 0
      case .center: missing / 2
      case .right: missing
      }
    return String(repeating: " ", count: left) + text
      + String(repeating: " ", count: missing - left)
  }
}
