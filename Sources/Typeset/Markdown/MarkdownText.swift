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
    // Everything that means something is ASCII: the bytes of other characters pass as they are.
    let bytes = Array(VisibleText.line(text).utf8)
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + 16)
    var index = 0
    if startsLine {
      while index < bytes.count, bytes[index] == UInt8(ascii: " ") { index += 1 }
      index = appendLineStart(bytes, from: index, to: &out)
    }
    while index < bytes.count {
      append(bytes[index], next: index + 1 < bytes.count ? bytes[index + 1] : nil, to: &out)
      index += 1
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func append(_ byte: UInt8, next: UInt8?, to out: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "<"): out.append(contentsOf: "&lt;".utf8)
    case UInt8(ascii: ">"): out.append(contentsOf: "&gt;".utf8)
    // A lone & is not an entity; at the end of the text the next run may make it one.
    case UInt8(ascii: "&"):
      let isLoose = next.map { !isLetterOrDigit($0) && $0 != UInt8(ascii: "#") } ?? false
      out.append(contentsOf: (isLoose ? "&" : "&amp;").utf8)
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "|"), UInt8(ascii: "~"),
      UInt8(ascii: "$"), UInt8(ascii: "#"):
      appendEscaped(byte, to: &out)
    // Before a link's bracket it would make the link an image.
    case UInt8(ascii: "!") where next == nil: appendEscaped(byte, to: &out)
    // Bare addresses become links: "http://", "www.", and others of these kinds.
    case UInt8(ascii: ":") where next == UInt8(ascii: "/") || next == nil || endsWithScheme(out),
      UInt8(ascii: ".") where endsWithLetters(out, "www"):
      appendEscaped(byte, to: &out)
    // GitHub looks for addresses and names after unescaping, so that an escape is of no use; a word
    // joiner, which nobody sees, parts the sign from what follows.
    case UInt8(ascii: "@"):
      out.append(byte)
      out.append(contentsOf: "\u{2060}".utf8)
    default: out.append(byte)
    }
  }

  private static func appendEscaped(_ byte: UInt8, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "\\"))
    out.append(byte)
  }

  /// Escapes what is markup only at the start of a line: list markers, headings, rules, tables.
  ///
  /// - Returns: Where the rest begins.
  private static func appendLineStart(
    _ bytes: [UInt8], from start: Int, to out: inout [UInt8]
  ) -> Int {
    guard start < bytes.count else { return start }
    if "-+=:".utf8.contains(bytes[start]) {
      appendEscaped(bytes[start], to: &out)
      return start + 1
    }
    var index = start
    while index < bytes.count, isDigit(bytes[index]) { index += 1 }
    out.append(contentsOf: bytes[start..<index])
    // A space has to follow the marker of an item; at the end of the text the next run may bring it.
    guard index > start, index < bytes.count, ".)".utf8.contains(bytes[index]),
      index + 1 == bytes.count || bytes[index + 1] == UInt8(ascii: " ")
    else { return index }
    appendEscaped(bytes[index], to: &out)
    return index + 1
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

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x61...0x7a).contains(byte | 0x20)
  }

  /// Whether what was written ends with some letters, in either case.
  private static func endsWithLetters(_ out: [UInt8], _ letters: StaticString) -> Bool {
    let count = letters.utf8CodeUnitCount
    guard out.count >= count else { return false }
    return letters.withUTF8Buffer { letters in
      (0..<count).allSatisfy { out[out.count - count + $0] | 0x20 == letters[$0] }
    }
  }

  private static func endsWithScheme(_ out: [UInt8]) -> Bool {
    endsWithLetters(out, "http") || endsWithLetters(out, "https") || endsWithLetters(out, "ftp")
      || endsWithLetters(out, "mailto") || endsWithLetters(out, "xmpp")
  }
}
