import Typeset

/// Breaks running text into the lines of a terminal.
enum Wrapping {
  /// The columns of the narrowest terminal that is usual.
  static let columns = 80

  /// The lines of a text, broken at its spaces; a longer word stands alone on its line.
  ///
  /// - Parameters:
  ///   - text: One line of visible text.
  ///   - first: How many columns of the first line are taken already.
  ///   - hanging: By how many columns all other lines are indented.
  /// - Returns: The lines, none for an empty text.
  static func lines(_ text: String, first: Int = 0, hanging: Int = 0) -> [String] {
    let indent = String(repeating: " ", count: hanging)
    var lines: [String] = []
    var line = ""
    var room = columns - first
    var taken = 0
    for word in text.split(separator: " ") {
      let width = DisplayWidth.columns(word)
      if !line.isEmpty, taken + 1 + width > room {
        lines.append((lines.isEmpty ? "" : indent) + line)
        line = ""
        taken = 0
        room = columns - hanging
      }
      taken += (line.isEmpty ? 0 : 1) + width
      line += (line.isEmpty ? "" : " ") + word
    }
    return line.isEmpty ? lines : lines + [(lines.isEmpty ? "" : indent) + line]
  }
}
