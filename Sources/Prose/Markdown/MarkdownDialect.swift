/// Recognises the marks that the dialects of Markdown put on lines of their own: none is prose.
///
/// They are GitHub's and Obsidian's alerts, the containers of pandoc, MyST and Docusaurus, the
/// admonitions of Python-Markdown, kramdown's attributes, the tags of Liquid, Jinja and Hugo,
/// formulas of TeX, and the modules of MDX.
enum MarkdownDialect {
  /// What a line is.
  enum Mark {
    /// A line that only marks something; the paragraph before it ends.
    case mark
    /// A line that opens a block whose content is indented by four columns.
    case container
    /// A block of something else begins, or is all on the line where that has been met.
    case block(MarkdownHTML.Ending)
    /// A formula begins, which the paragraph before it goes on behind.
    case formula
  }

  /// The mark that a line is; nil where it is text.
  ///
  /// - Parameters:
  ///   - line: The content of the line.
  ///   - isFirst: Whether it begins a paragraph.
  ///   - isQuoted: Whether it stands in a quotation.
  ///   - text: The file.
  /// - Returns: The mark.
  static func mark(
    _ line: Range<Int>, isFirst: Bool, isQuoted: Bool, in text: Span<UInt8>
  ) -> Mark? {
    guard let first = line.first, let last = line.last else { return nil }
    switch text[first] {
    case UInt8(ascii: ":"):
      return text.matches(":::", at: first) ? .mark : nil
    case UInt8(ascii: "["):
      if isFirst, isQuoted, isAlert(line, in: text) { return .mark }
      return isContents(line, in: text) ? .mark : nil
    case UInt8(ascii: "!"), UInt8(ascii: "?"):
      return isFirst && isAdmonition(line, in: text) ? .container : nil
    case UInt8(ascii: "{"):
      return brace(line, last: last, in: text)
    case UInt8(ascii: "$"):
      guard text.matches("$$", at: first) else { return nil }
      for index in first + 2..<max(first + 2, line.upperBound) where text.matches("$$", at: index) {
        return isFirst && index == last - 1 ? .mark : nil
      }
      return .formula
    case UInt8(ascii: "\\"):
      return text.matches("\\begin{", at: first) ? .block(.environment) : nil
    case UInt8(ascii: "i"), UInt8(ascii: "e"):
      return isFirst && isModule(line, in: text) ? .block(.blankLine) : nil
    default: return nil
    }
  }

  /// `[!NOTE]`, in Obsidian with a sign and a title behind it.
  private static func isAlert(_ line: Range<Int>, in text: Span<UInt8>) -> Bool {
    guard text.matches("[!", at: line.lowerBound) else { return false }
    var end = line.lowerBound + 2
    while end < line.upperBound, text[end].isASCIILetter || text[end] == 0x2d { end += 1 }
    return end > line.lowerBound + 2 && end < line.upperBound && text[end] == UInt8(ascii: "]")
  }

  /// The place for a table of contents: `[TOC]`, `[[toc]]`, `[[_TOC_]]`.
  private static func isContents(_ line: Range<Int>, in text: Span<UInt8>) -> Bool {
    var letters: [UInt8] = []
    for index in line where text[index] != 0x5b && text[index] != 0x5d && text[index] != 0x5f {
      letters.append(text[index].asciiLowered)
    }
    return text[line.upperBound - 1] == UInt8(ascii: "]") && letters == Array("toc".utf8)
  }

  /// `!!! note "Title"`, `??? tip`, `???+ tip`.
  private static func isAdmonition(_ line: Range<Int>, in text: Span<UInt8>) -> Bool {
    guard text.matches("!!!", at: line.lowerBound) || text.matches("???", at: line.lowerBound)
    else { return false }
    var index = line.lowerBound + 3
    if index < line.upperBound, text[index] == UInt8(ascii: "+") { index += 1 }
    guard index < line.upperBound, text[index] == 0x20 else { return false }
    while index < line.upperBound, text[index] == 0x20 { index += 1 }
    return index < line.upperBound && text[index].isASCIILower
  }

  private static func brace(_ line: Range<Int>, last: Int, in text: Span<UInt8>) -> Mark? {
    let first = line.lowerBound
    guard line.count > 2 else { return nil }
    switch text[first + 1] {
    case UInt8(ascii: ":"), UInt8(ascii: "#"), UInt8(ascii: "."):
      return text[last] == UInt8(ascii: "}") ? .mark : nil
    case UInt8(ascii: "%"), UInt8(ascii: "{"):
      if isLiteral(first, in: text) { return .block(.templateBlock) }
      let isTag =
        text[first + 1] == UInt8(ascii: "%") || text.matches("{{<", at: first)
        || text.matches("{{%", at: first)
      return isTag && text[last] == UInt8(ascii: "}") ? .mark : nil
    case UInt8(ascii: "/"):
      return text.matches("{/*", at: first) ? .block(.bracedComment) : nil
    default: return nil
    }
  }

  /// Whether a tag opens code or a comment.
  private static func isLiteral(_ start: Int, in text: Span<UInt8>) -> Bool {
    var index = start
    while index < text.count, index - start < 5, !text[index].isASCIILetter { index += 1 }
    for name in ["highlight", "comment", "mermaid", "katex", "math "] as [StaticString]
    where text.matches(name, at: index) {
      return true
    }
    return false
  }

  /// `import A from 'a'`, `import 'a'`, `export const a = 1`, `export default …`.
  private static func isModule(_ line: Range<Int>, in text: Span<UInt8>) -> Bool {
    let content = text.string(line)
    if content.hasPrefix("import ") {
      let rest = content.dropFirst(7)
      let isNamed = rest.contains(" from '") || rest.contains(" from \"")
      return isNamed || rest.hasPrefix("'") || rest.hasPrefix("\"")
    }
    guard content.hasPrefix("export ") else { return false }
    let word = content.dropFirst(7).prefix { $0.isLetter || $0 == "{" || $0 == "*" }
    switch word {
    case "const", "let", "var": return content.contains("=")
    case "function", "class", "default", "async":
      return content.contains("(") || content.contains("{") || content.contains(";")
        || word == "default" && content.split(separator: " ").count == 3
    default: return word.hasPrefix("{") || word.hasPrefix("*")
    }
  }
}
