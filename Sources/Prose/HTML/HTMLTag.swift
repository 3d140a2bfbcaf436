/// A tag of HTML: its name, and what of its attributes tells what it is for.
struct HTMLTag {
  /// The name in small letters.
  var name: String
  /// Whether it ends an element.
  var isClosing: Bool
  /// The attributes that are looked at, their values in small letters.
  private(set) var attributes: [String: String] = [:]
  /// Where the tag ends.
  var end: Int

  /// The attributes that tell what an element is for.
  private static let known = ["class", "id", "role", "hidden", "aria-hidden"]

  /// Reads the tag at `index`, which holds `<`; nil where none starts there.
  ///
  /// - Complexity: O(*n*) in the bytes of the tag.
  init?(_ text: Span<UInt8>, _ index: Int) {
    var cursor = index + 1
    isClosing = cursor < text.count && text[cursor] == UInt8(ascii: "/")
    if isClosing { cursor += 1 }
    guard cursor < text.count, text[cursor].isASCIILetter else { return nil }
    let start = cursor
    while cursor < text.count, !text[cursor].isASCIISpace, text[cursor] != 0x3e,
      text[cursor] != 0x2f
    {
      cursor += 1
    }
    name = text.string(start..<cursor).lowercased()
    while cursor < text.count, text[cursor] != 0x3e {
      if text[cursor].isASCIISpace || text[cursor] == 0x2f {
        cursor += 1
      } else {
        let attribute = HTMLTag.attribute(text, &cursor)
        if HTMLTag.known.contains(attribute.name), attributes[attribute.name] == nil {
          attributes[attribute.name] = attribute.value
        }
      }
    }
    end = min(cursor + 1, text.count)
  }

  private static func attribute(
    _ text: Span<UInt8>, _ cursor: inout Int
  ) -> (name: String, value: String) {
    let start = cursor
    cursor += 1
    while cursor < text.count, !text[cursor].isASCIISpace, text[cursor] != 0x3d,
      text[cursor] != 0x3e, text[cursor] != 0x2f
    {
      cursor += 1
    }
    let name = text.string(start..<cursor).lowercased()
    var next = cursor
    while next < text.count, text[next].isASCIISpace { next += 1 }
    guard next < text.count, text[next] == 0x3d else { return (name, "") }
    next += 1
    while next < text.count, text[next].isASCIISpace { next += 1 }
    cursor = next
    guard next < text.count else { return (name, "") }
    let quote = text[next]
    if quote == 0x22 || quote == 0x27 {
      cursor += 1
      while cursor < text.count, text[cursor] != quote { cursor += 1 }
      let value = text.string(next + 1..<cursor)
      cursor = min(cursor + 1, text.count)
      return (name, value.lowercased())
    }
    while cursor < text.count, !text[cursor].isASCIISpace, text[cursor] != 0x3e { cursor += 1 }
    return (name, text.string(next..<cursor).lowercased())
  }

  /// Whether the page hides the element.
  var isHidden: Bool { attributes["hidden"] != nil || attributes["aria-hidden"] == "true" }

  /// What the author says that the element is for.
  var role: String? { attributes["role"] }

  /// Whether a word of its class or identifier is one of some.
  ///
  /// A name is compared by its beginning and its end (`sidebar-left`, `post_comments`), unless it
  /// says that something has or lacks a part.
  func isNamed(_ words: Set<String>) -> Bool {
    for key in ["class", "id"] {
      for name in (attributes[key] ?? "").split(separator: " ") {
        let parts = name.split { $0 == "-" || $0 == "_" }.map(String.init)
        guard let first = parts.first, let last = parts.last else { continue }
        if ["has", "with", "no", "is", "js", "without"].contains(first) { continue }
        if words.contains(first) || words.contains(last) { return true }
      }
    }
    return false
  }
}
