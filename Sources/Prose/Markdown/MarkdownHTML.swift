/// Recognises HTML blocks in Markdown (CommonMark 0.31, section 4.6).
enum MarkdownHTML {
  /// What ends an HTML block.
  enum Ending: Equatable {
    case blankLine
    case comment
    case instruction
    case declaration
    case characterData
    case verbatim
    /// The line that opens it is all of it.
    case line
    /// A tag of a component that goes on over several lines.
    case component
    /// `{/* … */}`.
    case bracedComment
    /// A block of a template that holds code or a comment.
    case templateBlock
    /// TeX between `$$` and `$$`.
    case formula
    /// TeX between `\\begin` and `\\end`.
    case environment

    /// Whether a line ends the block.
    func isMet(by line: Range<Int>, in text: Span<UInt8>) -> Bool {
      switch self {
      case .blankLine: return line.isEmpty
      case .line: return true
      case .component: return line.last.map { text[$0] == UInt8(ascii: ">") } ?? true
      case .bracedComment: return MarkdownHTML.contains("*/}", in: text, line)
      case .templateBlock: return MarkdownHTML.endsTemplate(line, in: text)
      case .formula: return MarkdownHTML.contains("$$", in: text, line)
      case .environment: return MarkdownHTML.contains("\\end{", in: text, line)
      case .comment: return MarkdownHTML.contains("-->", in: text, line)
      case .instruction: return MarkdownHTML.contains("?>", in: text, line)
      case .declaration: return MarkdownHTML.contains(">", in: text, line)
      case .characterData: return MarkdownHTML.contains("]]>", in: text, line)
      case .verbatim:
        for index in line where text.matches("</", at: index) {
          let name = MarkdownHTML.name(from: index + 2, in: text, line)
          if MarkdownHTML.verbatimNames.contains(name, in: text) {
            return true
          }
        }
        return false
      }
    }
  }

  /// What ends the HTML block that a line opens; nil where it opens none.
  static func opening(
    _ line: Range<Int>, in text: Span<UInt8>, interrupts: Bool
  ) -> Ending? {
    guard let first = line.first, text[first] == UInt8(ascii: "<"), line.count > 1 else {
      return nil
    }
    if text.matches("<!--", at: first) { return .comment }
    if text.matches("<?", at: first) { return .instruction }
    if text.matches("<![CDATA[", at: first) { return .characterData }
    if text.matches("<!", at: first), line.count > 2, text[first + 2].isASCIILetter {
      return .declaration
    }
    let isClosing = text[first + 1] == UInt8(ascii: "/")
    let name = name(from: first + (isClosing ? 2 : 1), in: text, line)
    guard !name.isEmpty else { return nil }
    if text[name.lowerBound].isASCIIUpper { return component(line, in: text) }
    let isNameEnd =
      name.upperBound >= line.upperBound || text[name.upperBound].isASCIISpace
      || text[name.upperBound] == UInt8(ascii: ">") || text[name.upperBound] == UInt8(ascii: "/")
    guard isNameEnd else { return nil }
    if !isClosing, verbatimNames.contains(name, in: text) { return .verbatim }
    if blocks.contains(name, in: text) { return .blankLine }
    // Any other tag opens a block only where it stands alone, and interrupts no paragraph.
    guard !interrupts, let last = line.last, text[last] == UInt8(ascii: ">") else { return nil }
    for index in first + 1..<last where text[index] == 0x3c || text[index] == 0x3e { return nil }
    return .blankLine
  }

  /// The tag of a component of MDX, which stands between paragraphs; its content is Markdown.
  private static func component(_ line: Range<Int>, in text: Span<UInt8>) -> Ending? {
    var opened = 0
    var hasEnd = false
    for index in line {
      if text[index] == UInt8(ascii: "<") { opened += 1 }
      if text[index] == UInt8(ascii: ">") { hasEnd = true }
    }
    guard hasEnd else { return .component }
    return opened == 1 && text[line.upperBound - 1] == UInt8(ascii: ">") ? .line : nil
  }

  /// Whether a line has the tag that ends a block of a template: `{% endcomment %}`, `{{< /math >}}`.
  fileprivate static func endsTemplate(_ line: Range<Int>, in text: Span<UInt8>) -> Bool {
    for index in line where text[index] == UInt8(ascii: "{") {
      var next = index + 1
      while next < line.upperBound, next - index < 6, !text[next].isASCIILetter, text[next] != 0x2f
      {
        next += 1
      }
      if text.matches("end", at: next) || next < line.upperBound && text[next] == 0x2f {
        return true
      }
    }
    return false
  }

  fileprivate static func name(
    from start: Int, in text: Span<UInt8>, _ line: Range<Int>
  ) -> Range<Int> {
    var end = start
    while end < line.upperBound, text[end].isASCIIAlphanumeric { end += 1 }
    return start < end && text[start].isASCIILetter ? start..<end : start..<start
  }

  fileprivate static func contains(
    _ needle: StaticString, in text: Span<UInt8>, _ line: Range<Int>
  ) -> Bool {
    for index in line where text.matches(needle, at: index) { return true }
    return false
  }

  fileprivate static let verbatimNames = WordSet("pre script style textarea")

  private static let blocks = WordSet(
    """
    address article aside base basefont blockquote body caption center col colgroup dd details
    dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6
    head header hr html iframe legend li link main menu menuitem nav noframes ol optgroup option
    p param search section summary table tbody td tfoot th thead title tr track ul
    """)
}
