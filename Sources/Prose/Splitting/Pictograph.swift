/// Emoji and emoticons: the signs that comment on the sentence before them.
enum Pictograph {
  /// The longest row of joined emoji that is looked at, in bytes.
  private static let longest = 64

  /// The length of the emoji that start at `index`, with all that is joined to them, or nil.
  static func length(at index: Int, in text: Span<UInt8>, limit: Int) -> Int? {
    var end = index
    while end < limit, end - index < longest, text[end] >= 0xe2 {
      let scalar = text.scalar(at: end)
      guard isPicture(scalar.value) || end > index && isPart(scalar.value) else { break }
      end += scalar.length
    }
    return end > index ? end - index : nil
  }

  /// The length of an emoticon such as `:)`, `;-)`, `=D`, `:'(`, `<3` or `xD` at `index`, or nil.
  static func emoticonLength(at index: Int, in text: Span<UInt8>, limit: Int) -> Int? {
    for face in faces where text.matches(face, at: index) {
      let end = index + face.utf8CodeUnitCount
      if end <= limit, end == limit || text.spaceLength(at: end) > 0 { return end - index }
    }
    guard index + 1 < limit else { return nil }
    switch text[index] {
    case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="): break
    default: return nil
    }
    var end = index + 1
    while end < limit, end - index < 4,
      text[end] == UInt8(ascii: "-") || text[end] == UInt8(ascii: "'")
    {
      end += 1
    }
    let mouth = end
    while end < limit, end - mouth < 16, isMouth(text[end]) { end += 1 }
    guard end > mouth, end >= limit || text.spaceLength(at: end) > 0 else { return nil }
    return end - index
  }

  private static let faces: [StaticString] = [
    "<3", "</3", "xD", "XD", "^^", "^_^", "-_-", "(:", "(-:", "T_T", "o_O", "O_o", "\\o/",
  ]

  private static func isMouth(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ")"), UInt8(ascii: "("), UInt8(ascii: "D"), UInt8(ascii: "P"),
      UInt8(ascii: "p"), UInt8(ascii: "]"), UInt8(ascii: "["), UInt8(ascii: "/"),
      UInt8(ascii: "\\"), UInt8(ascii: "|"), UInt8(ascii: "*"), UInt8(ascii: "O"),
      UInt8(ascii: "o"), UInt8(ascii: "3"), UInt8(ascii: "S"):
      true
    default: false
    }
  }

  /// Whether a scalar is a picture; arrows and other signs of text are none.
  private static func isPicture(_ value: UInt32) -> Bool {
    switch value {
    case 0x27a1, 0x2b05...0x2b07, 0x2934, 0x2935: false
    case 0x2600...0x27bf, 0x2b1b...0x2b55, 0x231a...0x23ff, 0x1f000...0x1faff:
      Unicode.Scalar(value)?.properties.isEmoji ?? false
    default: false
    }
  }

  /// Whether a scalar goes on with a picture: a joiner, a variation, a skin, a sign that is one
  /// when joined.
  private static func isPart(_ value: UInt32) -> Bool {
    switch value {
    case 0x200d, 0xfe0e, 0xfe0f, 0x2640, 0x2642, 0xe0020...0xe007f: true
    default: false
    }
  }
}
