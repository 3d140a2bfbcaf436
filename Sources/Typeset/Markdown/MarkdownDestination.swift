/// Where links and images may lead, and how that is written.
enum MarkdownDestination {
  /// The destination in ASCII, percent-encoded; nil where it may not be followed.
  ///
  /// Relative paths and `http`, `https` and `mailto` addresses pass. Other schemes, `javascript:`
  /// before all, do not, nor does `//host`, which looks like a path and is none.
  static func encoded(_ destination: String) -> String? {
    let text = VisibleText.line(destination)
    guard !text.isEmpty, isAllowed(text) else { return nil }
    var out = ""
    let bytes = Array(text.utf8)
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "&") {
        out += "&amp;"
      } else if byte == UInt8(ascii: "%") {
        let isEncoded = bytes.dropFirst(index + 1).prefix(2).count { isHexadecimal($0) } == 2
        out += isEncoded ? "%" : "%25"
      } else if isPlain(byte) {
        out.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        out += "%"
        for nibble in [byte >> 4, byte & 15] { out += String(nibble, radix: 16, uppercase: true) }
      }
    }
    return out
  }

  private static func isAllowed(_ text: String) -> Bool {
    // Browsers read a backslash in an address as a slash.
    let slashes = text.prefix(2).map { $0 == "\\" ? "/" : $0 }
    if slashes == ["/", "/"] { return false }
    guard let colon = text.firstIndex(of: ":") else { return true }
    let before = text[..<colon]
    if before.contains(where: { "/?#".contains($0) }) { return true }
    return ["http", "https", "mailto"].contains(before.lowercased())
  }

  /// RFC 3986's unreserved and reserved characters, without those that Markdown reads as its own.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-._/:?#@!$+,;=".utf8.contains(byte)
    }
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default: false
    }
  }
}
