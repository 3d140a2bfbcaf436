import Typeset

/// Sets texts at the ends of columns.
enum Padding {
  /// The text at the right of a column.
  static func left(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - DisplayWidth.columns(text))) + text
  }

  /// The text at the left of a column.
  static func right(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - DisplayWidth.columns(text)))
  }
}
