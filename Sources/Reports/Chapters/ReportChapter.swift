import Typeset

/// Blocks of a report and the pictures that they show.
struct ReportChapter: Sendable {
  /// The blocks.
  var blocks: [MarkdownBlock] = []

  /// The pictures, in the order in which they are shown.
  var charts: [ReportChart] = []

  /// Adds a heading; the title of the report has level 1.
  mutating func heading(_ level: Int, _ text: String) { blocks.append(.heading(level, text)) }

  /// Adds a paragraph of plain text, unless it is empty.
  mutating func say(_ text: String) {
    if !text.isEmpty { blocks.append(.paragraph(text)) }
  }

  /// Adds a picture.
  mutating func draw(_ chart: some Chart) {
    let drawn = ReportChart(chart)
    charts.append(drawn)
    blocks.append(.image(alternative: drawn.alternative, destination: drawn.path))
  }

  /// Adds a table.
  mutating func table(_ columns: [MarkdownTable.Column], _ rows: [[String]]) {
    blocks.append(.table(MarkdownTable(columns: columns, textRows: rows)))
  }

  /// Adds another chapter's blocks and pictures.
  mutating func append(_ other: ReportChapter) {
    blocks += other.blocks
    charts += other.charts
  }
}
