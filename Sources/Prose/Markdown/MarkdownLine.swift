/// A line of a Markdown file as its block marks are read off.
struct MarkdownLine {
  /// The columns of white space before the content; a tab reaches the next multiple of four.
  var indent: Int
  /// The content without white space at its ends.
  var content: Range<Int>

  init(_ text: Span<UInt8>, _ range: Range<Int>) {
    indent = 0
    content = text.trimmed(range)
    skip(text, to: range.lowerBound, column: 0)
  }

  /// Leaves out what stands before `start`, which is at the given column.
  private mutating func skip(_ text: Span<UInt8>, to start: Int, column: Int) {
    var index = start
    indent = column
    while index < content.upperBound, text[index] == 0x20 || text[index] == 0x09 {
      indent += text[index] == 0x20 ? 1 : 4 - indent % 4
      index += 1
    }
    content = min(index, content.upperBound)..<content.upperBound
  }

  private func byte(_ text: Span<UInt8>, _ offset: Int = 0) -> UInt8 {
    let index = content.lowerBound + offset
    return index < content.upperBound ? text[index] : 0
  }

  /// How many times a byte is repeated from the content's start.
  private func run(_ text: Span<UInt8>, of byte: UInt8) -> Int {
    var length = 0
    while length < content.count, text[content.lowerBound + length] == byte { length += 1 }
    return length
  }

  private func isAll(_ text: Span<UInt8>, from offset: Int, _ byte: UInt8) -> Bool {
    for index in content.dropFirst(offset) where text[index] != byte { return false }
    return true
  }

  /// Strips the marks of quotations and says whether there were any.
  mutating func stripQuotes(_ text: Span<UInt8>) -> Bool {
    var isQuoted = false
    while indent < 4, byte(text) == UInt8(ascii: ">") {
      isQuoted = true
      var start = content.lowerBound + 1
      if start < content.upperBound, text[start] == 0x20 { start += 1 }
      skip(text, to: start, column: 0)
    }
    return isQuoted
  }

  /// The fence of a code block that opens here.
  func fence(_ text: Span<UInt8>) -> (byte: UInt8, length: Int)? {
    let byte = byte(text)
    guard byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~") else { return nil }
    let length = run(text, of: byte)
    guard length >= 3 else { return nil }
    if byte == UInt8(ascii: "`") {
      for index in content.dropFirst(length) where text[index] == byte { return nil }
    }
    return (byte, length)
  }

  /// Whether the line is a fence that closes one of the given kind.
  func isFence(_ text: Span<UInt8>, byte: UInt8, atLeast length: Int) -> Bool {
    content.count >= length && isAll(text, from: 0, byte)
  }

  /// The level of a heading with number signs and its text, without them.
  func heading(_ text: Span<UInt8>) -> (level: Int, content: Range<Int>)? {
    let level = run(text, of: UInt8(ascii: "#"))
    guard (1...6).contains(level) else { return nil }
    guard level == content.count || text[content.lowerBound + level].isASCIISpace else {
      return nil
    }
    var range = text.trimmed(content.lowerBound + level..<content.upperBound)
    var closing = range.upperBound
    while closing > range.lowerBound, text[closing - 1] == UInt8(ascii: "#") { closing -= 1 }
    if closing == range.lowerBound || text[closing - 1].isASCIISpace {
      range = text.trimmed(range.lowerBound..<closing)
    }
    return (level, range)
  }

  /// Whether the line underlines a heading: all `=` or all `-`.
  func isUnderline(_ text: Span<UInt8>) -> Bool {
    let byte = byte(text)
    guard byte == UInt8(ascii: "=") || byte == UInt8(ascii: "-") else { return false }
    return indent < 4 && isAll(text, from: 0, byte)
  }

  /// Whether the line is three or more `*`, `-` or `_`, with or without spaces.
  func isThematicBreak(_ text: Span<UInt8>) -> Bool {
    let mark = byte(text)
    guard mark == 0x2a || mark == 0x2d || mark == 0x5f else { return false }
    var count = 0
    for index in content {
      if text[index] == mark { count += 1 } else if !text[index].isASCIISpace { return false }
    }
    return count >= 3
  }

  /// The rest of the line behind a list marker, and a task's box; its indent is the item's.
  func listItem(_ text: Span<UInt8>, interrupts: Bool) -> MarkdownLine? {
    var width = 0
    switch byte(text) {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      width = 1
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      while byte(text, width).isASCIIDigit, width < 10 { width += 1 }
      let delimiter = byte(text, width)
      guard delimiter == UInt8(ascii: ".") || delimiter == UInt8(ascii: ")") else { return nil }
      // Only a list that starts with 1 interrupts a paragraph: a year may start a line.
      if interrupts, width != 1 || byte(text) != UInt8(ascii: "1") { return nil }
      width += 1
    default:
      return nil
    }
    let start = content.lowerBound + width
    guard start >= content.upperBound || text[start].isASCIISpace else { return nil }
    if interrupts, start >= content.upperBound { return nil }
    var item = self
    item.skip(text, to: start, column: indent + width)
    // Deeper content is code in the item; an empty item's content starts one column on.
    if item.content.isEmpty || item.indent - indent - width > 4 { item.indent = indent + width + 1 }
    if item.content.count > 3, text[item.content.lowerBound] == UInt8(ascii: "["),
      text[item.content.lowerBound + 2] == UInt8(ascii: "]"),
      text[item.content.lowerBound + 3].isASCIISpace
    {
      switch text[item.content.lowerBound + 1] {
      case 0x20, UInt8(ascii: "x"), UInt8(ascii: "X"):
        item.content = text.trimmed(item.content.lowerBound + 4..<item.content.upperBound)
      default: break
      }
    }
    return item
  }

  /// Whether the line parts a table's head from its body: `| --- | :-: |`.
  func isTableDelimiter(_ text: Span<UInt8>) -> Bool {
    var hasPipe = false
    var hasDash = false
    for index in content {
      switch text[index] {
      case UInt8(ascii: "|"): hasPipe = true
      case UInt8(ascii: "-"): hasDash = true
      case UInt8(ascii: ":"), 0x20, 0x09: break
      default: return false
      }
    }
    return hasPipe && hasDash
  }

  /// The cells of a table's row; escaped bars do not part them.
  static func columns(_ text: Span<UInt8>, _ row: Range<Int>) -> Int {
    var bars = 0
    var isEscaped = false
    for index in row {
      if text[index] == UInt8(ascii: "|"), !isEscaped { bars += 1 }
      isEscaped = text[index] == UInt8(ascii: "\\") && !isEscaped
    }
    guard let first = row.first, let last = row.last, bars > 0 else { return 1 }
    if text[first] == UInt8(ascii: "|") { bars -= 1 }
    if last > first, text[last] == UInt8(ascii: "|") { bars -= 1 }
    return bars + 1
  }

  /// A link reference's label, or for a note's definition the text after it.
  func definition(_ text: Span<UInt8>) -> (label: String?, rest: Range<Int>)? {
    guard byte(text) == UInt8(ascii: "[") else { return nil }
    var index = content.lowerBound + 1
    while index < content.upperBound, text[index] != UInt8(ascii: "]"),
      text[index] != UInt8(ascii: "[")
    {
      index += text[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard index + 1 < content.upperBound, text[index] == UInt8(ascii: "]"),
      text[index + 1] == UInt8(ascii: ":"), index > content.lowerBound + 1
    else { return nil }
    let rest = text.trimmed(index + 2..<content.upperBound)
    if byte(text, 1) == UInt8(ascii: "^") { return (nil, rest) }
    return (MarkdownInlineParser.fold(text, content.lowerBound + 1..<index), rest)
  }
}
