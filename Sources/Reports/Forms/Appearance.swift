import Typeset

/// How results are to look, apart from their format.
package struct Appearance: Sendable {
  /// The form.
  package var format: OutputFormat
  /// Whether control characters must not reach the output.
  package var isTerminal: Bool
  /// Whether headings may be coloured.
  package var isColored: Bool

  /// Creates an appearance.
  package init(format: OutputFormat, isTerminal: Bool, isColored: Bool) {
    self.format = format
    self.isTerminal = isTerminal
    self.isColored = isColored
  }

  /// Article text as it may be shown: word for word, except on a terminal.
  package func shown(_ text: String) -> String {
    isTerminal ? VisibleText.line(text) : text
  }

  /// A heading.
  package func heading(_ text: String) -> String {
    isColored ? "\u{1b}[1m\(text)\u{1b}[0m" : text
  }
}
