/// Breaks prose into lines at spaces.
public enum TextWrapper {
  /// The lines of a text, each at most `width` characters, except where one word is longer.
  ///
  /// Blank lines part paragraphs and are kept, one between each two; other line breaks count as
  /// spaces.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public static func lines(_ text: String, width: Int) -> [String] {
    var result: [String] = []
    var current = ""
    var isBlank = true
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let words = line.split(separator: " ")
      if words.isEmpty {
        if !isBlank {
          result.append(current)
          result.append("")
          current = ""
        }
        isBlank = true
        continue
      }
      for word in words {
        if isBlank {
          current = String(word)
          isBlank = false
        } else if current.count + 1 + word.count <= width {
          current += " \(word)"
        } else {
          result.append(current)
          current = String(word)
        }
      }
    }
    if !isBlank { result.append(current) }
    if result.last == "" { result.removeLast() }
    return result
  }

  /// The lines of a text, wrapped within `width` and indented by `indent`.
  static func indented(_ text: String, by indent: Int, width: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    return lines(text, width: width - indent).map { $0.isEmpty ? "" : margin + $0 }
  }
}
