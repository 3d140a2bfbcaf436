/// A paragraph, a heading or an item of a list in a page, and where its text stands in the source.
struct HTMLBlock {
  /// The text, with single spaces.
  var text: [UInt8] = []
  /// For each byte of the text where it stands in the page.
  var origins: [Int] = []
  /// The level of a heading, 1 to 6; nil for what is none.
  var level: Int?
  /// Whether it stands in the element that its author calls the main one.
  var isInMain = false
  /// The number of the article that it stands in; nil outside of all.
  var article: Int?
  /// Whether it stands in what goes round a text: a header, a menu, a list of other pages.
  var isFurniture = false
  /// How many bytes of the text are links.
  var linked = 0

  /// Whether it is little but links, and no sentence.
  var isMenu: Bool {
    guard level == nil, linked * 10 >= text.count * 7 else { return false }
    let last = text.last { ![0x20, 0x22, 0x27, 0x29].contains($0) }
    return ![UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(last ?? 0)
  }

  /// Adds text, of which white space in a row is one space.
  mutating func append(_ bytes: [UInt8], at origin: Int, isLinked: Bool) {
    for byte in bytes {
      let isSpace = byte == 0x20 || (0x09...0x0d).contains(byte)
      if isSpace, text.isEmpty || text.last == 0x20 { continue }
      text.append(isSpace ? 0x20 : byte)
      origins.append(origin)
      if isLinked { linked += 1 }
    }
  }
}
