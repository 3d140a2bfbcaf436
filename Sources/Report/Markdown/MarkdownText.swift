/// Plain text in the words of Markdown: the only place that escapes.
///
/// Checked against cmark-gfm 0.29.0.gfm.6 with GitHub's extensions: whatever the text, it comes back
/// as text, with no element, link or entity made of it.
enum MarkdownText {
  /// Escapes text for a paragraph, a heading or a cell.
  ///
  /// - Parameters:
  ///   - text: Any text.
  ///   - startsLine: Whether the text begins a line, where more characters have a meaning.
  /// - Returns: Markdown that shows the text.
  static func escaped(_ text: String, startsLine: Bool) -> String {
    let scalars = Array(VisibleText.line(text).unicodeScalars)
    var out = String.UnicodeScalarView()
    var index = 0
    if startsLine {
      while index < scalars.count, scalars[index] == " " { index += 1 }
      index = appendLineStart(scalars, from: index, to: &out)
    }
    while index < scalars.count {
      let scalar = scalars[index]
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      switch scalar {
      case "<": out.append(contentsOf: "&lt;".unicodeScalars)
      case ">": out.append(contentsOf: "&gt;".unicodeScalars)
      // A lone & is not an entity; at the end of the text the next run may make it one.
      case "&":
        let isLoose = next.map { !isLetterOrDigit($0) && $0 != "#" } ?? false
        out.append(contentsOf: (isLoose ? "&" : "&amp;").unicodeScalars)
      case "\\", "`", "*", "_", "[", "]", "|", "~", "$", "#":
        out.append("\\")
        out.append(scalar)
      // Before a link's bracket it would make the link an image.
      case "!" where next == nil:
        out.append("\\")
        out.append(scalar)
      // Bare addresses become links: "http://", "www.", and others of these kinds.
      case ":" where next == "/" || next == nil || endsWithScheme(out),
        "." where endsWithLetters(out, "www"):
        out.append("\\")
        out.append(scalar)
      // GitHub looks for addresses and names after unescaping, so that an escape is of no use; a
      // word joiner, which nobody sees, parts the sign from what follows.
      case "@":
        out.append(scalar)
        out.append("\u{2060}")
      default: out.append(scalar)
      }
      index += 1
    }
    return String(out)
  }

  /// Escapes what is markup only at the start of a line: list markers, headings, rules, tables.
  ///
  /// - Returns: Where the rest begins.
  private static func appendLineStart(
    _ scalars: [Unicode.Scalar], from start: Int, to out: inout String.UnicodeScalarView
  ) -> Int {
    guard start < scalars.count else { return start }
    switch scalars[start] {
    case "-", "+", "=", ":":
      out.append("\\")
      out.append(scalars[start])
      return start + 1
    case "0"..."9":
      var index = start
      while index < scalars.count, isDigit(scalars[index]) { index += 1 }
      out.append(contentsOf: scalars[start..<index])
      guard index < scalars.count, scalars[index] == "." || scalars[index] == ")" else {
        return index
      }
      // A space has to follow the marker of an item; at the end of the text the next run may bring it.
      guard index + 1 == scalars.count || scalars[index + 1] == " " else { return index }
      out.append("\\")
      out.append(scalars[index])
      return index + 1
    default: return start
    }
  }

  /// Text as code, in a fence of backticks longer than any run inside.
  static func code(_ text: String, inTable: Bool) -> String {
    let line = VisibleText.line(text)
    guard !line.isEmpty else { return "" }
    // A bar ends the cell even inside code, and the escape for it would show its backslash.
    if inTable, line.utf8.contains(UInt8(ascii: "|")) { return escaped(line, startsLine: false) }
    let fence = String(repeating: "`", count: longestRun(of: "`", in: line) + 1)
    let ends = [line.utf8.first, line.utf8.last]
    let touches = ends.contains(UInt8(ascii: "`"))
    let isPadded = ends.allSatisfy { $0 == UInt8(ascii: " ") } && line != " "
    let pad = touches || isPadded ? " " : ""
    return fence + pad + line + pad + fence
  }

  /// The fence for a block of code: at least three backticks, and more than any run inside.
  static func fence(for text: String) -> String {
    String(repeating: "`", count: max(3, longestRun(of: "`", in: text) + 1))
  }

  private static func longestRun(of scalar: Unicode.Scalar, in text: String) -> Int {
    var longest = 0
    var run = 0
    for other in text.unicodeScalars {
      run = other == scalar ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value)
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    isDigit(scalar) || (0x41...0x5a).contains(scalar.value) || (0x61...0x7a).contains(scalar.value)
  }

  /// Whether what was written ends with some letters, in either case.
  private static func endsWithLetters(
    _ out: String.UnicodeScalarView, _ letters: String
  ) -> Bool {
    var end = out.endIndex
    for letter in letters.unicodeScalars.reversed() {
      guard end > out.startIndex else { return false }
      end = out.index(before: end)
      guard out[end].value | 0x20 == letter.value else { return false }
    }
    return true
  }

  private static func endsWithScheme(_ out: String.UnicodeScalarView) -> Bool {
    ["http", "https", "ftp", "mailto", "xmpp"].contains { endsWithLetters(out, $0) }
  }
}
