import Typeset

/// The beginning of a text, for one line on a terminal.
enum Excerpt {
  /// The text in one line of at most `width` columns; a cut is marked by an ellipsis.
  static func of(_ text: String, width: Int) -> String {
    // What lies beyond is never shown, however long the text.
    let line = VisibleText.line(String(text.prefix(4 * width)))
    guard DisplayWidth.columns(line) > width else { return line }
    let cut = DisplayWidth.prefix(line, columns: max(1, width - 1))
    let words = cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut
    return (DisplayWidth.columns(words) > width / 2 ? words : cut) + "…"
  }
}
