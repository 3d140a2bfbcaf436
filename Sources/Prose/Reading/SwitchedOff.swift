/// What an author leaves out by the comments `<!-- sequitur off -->` and `<!-- sequitur on -->`.
enum SwitchedOff {
  private static let mark: StaticString = "<!--"

  /// The text with spaces for all between the comments, so that everything else keeps its place; nil
  /// where there is no such comment.
  ///
  /// - Complexity: O(*n*).
  static func blanked(_ text: Span<UInt8>) -> [UInt8]? {
    var off: Int?
    var ranges: [Range<Int>] = []
    var index = 0
    while index < text.count {
      guard text[index] == 0x3c, text.matches(mark, at: index), let word = word(text, index) else {
        index += 1
        continue
      }
      if word.isOn, let start = off {
        ranges.append(start..<word.end)
        off = nil
      } else if !word.isOn, off == nil {
        off = index
      }
      index = word.end
    }
    if let off { ranges.append(off..<text.count) }
    if ranges.isEmpty { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    for index in text.indices { bytes.append(text[index]) }
    for range in ranges {
      for index in range where bytes[index] != 0x0a && bytes[index] != 0x0d { bytes[index] = 0x20 }
    }
    return bytes
  }

  /// The comment at `index`, where it is one of the two.
  private static func word(_ text: Span<UInt8>, _ index: Int) -> (isOn: Bool, end: Int)? {
    var end = index + 4
    while end < text.count, end - index < 60, !text.matches("-->", at: end) { end += 1 }
    guard text.matches("-->", at: end) else { return nil }
    let words = text.string(index + 4..<end).split(whereSeparator: \.isWhitespace)
    guard words.count == 2, words[0] == "sequitur", words[1] == "on" || words[1] == "off" else {
      return nil
    }
    return (words[1] == "on", end + 3)
  }
}
