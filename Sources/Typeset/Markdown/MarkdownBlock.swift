/// A block of a Markdown document.
public enum MarkdownBlock: Sendable, Equatable {
  /// A heading of level 1 to 6.
  case heading(Int, [MarkdownInline])
  /// A paragraph.
  case paragraph([MarkdownInline])
  /// A list of items, each made of blocks.
  case list([[MarkdownBlock]])
  /// A numbered list of items, and the number of the first.
  case numberedList([[MarkdownBlock]], start: Int)
  /// A table.
  case table(MarkdownTable)
  /// Quoted blocks.
  case quote([MarkdownBlock])
  /// Lines in the letters of a machine, and the language they are in.
  case code(String, language: String?)
  /// A remark that readers of the rendered page do not see.
  case comment(String)
  /// A line across the page.
  case rule
}

extension MarkdownBlock {
  /// A paragraph of plain text.
  public static func paragraph(_ text: String) -> MarkdownBlock { .paragraph([.text(text)]) }

  /// A heading of plain text.
  public static func heading(_ level: Int, _ text: String) -> MarkdownBlock {
    .heading(level, [.text(text)])
  }

  /// An image in a paragraph of its own.
  public static func image(alternative: String, destination: String) -> MarkdownBlock {
    .paragraph([.image(alternative: alternative, destination: destination)])
  }
}

/// A table in GitHub's form.
public struct MarkdownTable: Sendable, Equatable {
  /// Where the text of a column stands.
  public enum Alignment: Sendable, Equatable {
    /// At the left, for words.
    case left
    /// In the middle.
    case center
    /// At the right, for numbers.
    case right
  }

  /// A column's name and alignment.
  public struct Column: Sendable, Equatable {
    /// The name.
    public let name: String
    /// Where its cells' text stands.
    public let alignment: Alignment

    /// Creates a column; the default alignment is left.
    public init(_ name: String, _ alignment: Alignment = .left) {
      self.name = name
      self.alignment = alignment
    }
  }

  /// The columns; a table without any is not written.
  public let columns: [Column]
  /// The cells; short rows are filled with empty cells, long ones cut.
  public var rows: [[[MarkdownInline]]]

  /// Creates a table.
  public init(columns: [Column], rows: [[[MarkdownInline]]] = []) {
    self.columns = columns
    self.rows = rows
  }

  /// Creates a table whose cells are plain text.
  public init(columns: [Column], textRows: [[String]]) {
    self.init(columns: columns, rows: textRows.map { $0.map { [.text($0)] } })
  }
}
