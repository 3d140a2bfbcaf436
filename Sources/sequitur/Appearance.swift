import Typeset

/// How results are to look, apart from their format.
struct Appearance: Sendable {
  /// The form.
  var format: OutputFormat
  /// Whether control characters must not reach the output.
  var isTerminal: Bool
  /// Whether headings may be coloured.
  var isColored: Bool

  /// Article text as it may be shown: word for word, except on a terminal.
  func shown(_ text: String) -> String {
    isTerminal ? VisibleText.line(text) : text
  }

  /// A heading.
  func heading(_ text: String) -> String {
    isColored ? "\u{1b}[1m\(text)\u{1b}[0m" : text
  }
}
