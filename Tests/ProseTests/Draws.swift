/// A small seeded generator for property tests (SplitMix64).
struct Draws: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = (state ^ state >> 30) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
    return mixed ^ mixed >> 31
  }

  /// A text made of pieces that are hard to split or to tokenise.
  mutating func text() -> String {
    let pieces = [
      "Dr. ", "U.S. ", "He left. ", "J. K. ", "3.5", "\n", "\n\n", "\r\n", " ", "\t", "\u{a0}",
      "\"", "”", "(", ")", "[...]", ". . .", "…", "!", "?", ".", "• ", "1. ", "b) ", "'", "’s",
      "http://a.b/c?d=(e).", "ann@example.org", "😀", "👩‍👩‍👧", "🇩🇪🇫🇷", "é", "e\u{301}", "日本。", "\u{0}",
      "\u{feff}", "\u{200b}", "\u{2028}", "Ph.D.", "--", "*", "_", "ﬁn", "Ǆ", "١٢", ":) ", "no",
      "left.Then", "a.m. ", "$5.3bn", "etc. ", "i", "I ", "[1]", "”)", "ß", "x-",
    ]
    return (0..<Int.random(in: 0...24, using: &self)).map { _ in
      pieces[Int.random(in: 0..<pieces.count, using: &self)]
    }.joined()
  }
}

extension String {
  /// The offsets of the UTF-8 bytes that belong to no white space.
  var inkOffsets: [Int] {
    var offsets: [Int] = []
    var offset = 0
    for scalar in unicodeScalars {
      let length = UTF8.width(scalar)
      if !scalar.properties.isWhitespace { offsets += offset..<offset + length }
      offset += length
    }
    return offsets
  }

  /// The text of a range of UTF-8 bytes.
  func bytes(_ range: Range<Int>) -> String {
    String(decoding: Array(utf8)[range], as: UTF8.self)
  }
}
