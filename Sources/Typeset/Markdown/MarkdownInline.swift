/// A run of Markdown inside a paragraph, a heading or a table's cell.
///
/// Strings hold plain text from anywhere. What would be markup in them is escaped when they are
/// written; nobody escapes by hand.
public enum MarkdownInline: Sendable, Equatable {
  /// Plain text, in which nothing is markup.
  case text(String)
  /// Emphasised text.
  case emphasis([MarkdownInline])
  /// Strongly emphasised text.
  case strong([MarkdownInline])
  /// Text in the letters of a machine.
  case code(String)
  /// A link. A destination that is neither relative nor `http`, `https` or `mailto` leaves its text.
  case link([MarkdownInline], destination: String)
  /// An image with the words that stand for it; refused destinations leave these words.
  case image(alternative: String, destination: String)
  /// A line's end inside a paragraph; a space where lines cannot be broken.
  case lineBreak
}

extension MarkdownInline: ExpressibleByStringLiteral {
  /// Reads a literal as plain text.
  public init(stringLiteral value: String) { self = .text(value) }
}
