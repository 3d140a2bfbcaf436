/// Tells metadata from prose by its first line of content.
enum MarkdownMetadata {
  /// Whether the lines from `start` open with a key, as YAML's and TOML's mappings do.
  ///
  /// The first line must not be blank (pandoc's manual). Comments before the first key are passed
  /// over; the closing rule at once is empty metadata.
  static func opens(at start: Int, isYAML: Bool, in text: Span<UInt8>) -> Bool {
    var cursor = start
    while cursor < text.count {
      let line = Line(in: text, from: cursor)
      let content = line.content
      guard let first = content.first else { return false }
      if text[first] != UInt8(ascii: "#") {
        if isYAML, text.matches("---", at: first), content.count == 3 { return true }
        if !isYAML, text.matches("+++", at: first), content.count == 3 { return true }
        return isKey(content, isYAML: isYAML, in: text)
      }
      cursor = line.next
    }
    return false
  }

  /// Whether a line is `key: value`, `key:` or, in TOML, `key = value` or `[table]`.
  private static func isKey(_ line: Range<Int>, isYAML: Bool, in text: Span<UInt8>) -> Bool {
    guard let first = line.first else { return false }
    if text[first] == UInt8(ascii: "{") || text[first] == UInt8(ascii: "[") { return true }
    var index = first
    let quote = text[first]
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    if isQuoted { index += 1 }
    var words = 1
    while index < line.upperBound {
      let byte = text[index]
      if isQuoted, byte == quote {
        index += 1
        break
      }
      if byte == UInt8(ascii: ":") || byte == UInt8(ascii: "=") { break }
      if byte == 0x20 {
        words += 1
      } else if !(byte.isASCIIAlphanumeric || byte >= 0x80 || byte == UInt8(ascii: "_")
        || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/"))
      {
        return isQuoted
      }
      index += 1
    }
    // Three words and a colon are prose rather than a key.
    guard index > first, index < line.upperBound, words <= 3 else { return false }
    while index < line.upperBound, text[index] == 0x20 { index += 1 }
    guard index < line.upperBound else { return false }
    if !isYAML { return text[index] == UInt8(ascii: "=") }
    guard text[index] == UInt8(ascii: ":") else { return false }
    return index + 1 >= line.upperBound || text[index + 1].isASCIISpace
  }
}
