/// How many columns of a terminal text takes.
///
/// Wide letters of East Asia and emoji take two columns; marks that stand on a letter, joiners and
/// other signs without a width take none (Unicode Standard Annex 11). Letters whose width is
/// ambiguous there take one, as in all terminals that are not set up for East Asia.
public enum DisplayWidth {
  /// The columns of a line of text, at least 0.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public static func columns(_ text: some StringProtocol) -> Int {
    let bytes = text.utf8
    if bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7f }) { return bytes.count }
    return text.reduce(0) { $0 + columns($1) }
  }

  /// The columns of a character.
  public static func columns(_ character: Character) -> Int {
    if character.isASCII { return 1 }
    // Whatever an emoji is joined from, it is one picture.
    if isEmoji(character) { return 2 }
    return character.unicodeScalars.reduce(0) { $0 + columns($1) }
  }

  /// The columns of the widest of some texts; 0 without any.
  public static func widest(of texts: some Sequence<String>) -> Int {
    texts.reduce(0) { max($0, columns($1)) }
  }

  /// The beginning of a text that takes at most so many columns.
  public static func prefix(_ text: String, columns room: Int) -> Substring {
    var taken = 0
    var end = text.startIndex
    while end < text.endIndex {
      taken += columns(text[end])
      if taken > room { break }
      end = text.index(after: end)
    }
    return text[..<end]
  }

  /// The end of a text that takes at most so many columns.
  public static func suffix(_ text: String, columns room: Int) -> Substring {
    var taken = 0
    var start = text.endIndex
    while start > text.startIndex {
      let before = text.index(before: start)
      taken += columns(text[before])
      if taken > room { break }
      start = before
    }
    return text[start...]
  }

  private static func isEmoji(_ character: Character) -> Bool {
    guard let first = character.unicodeScalars.first else { return false }
    return first.properties.isEmojiPresentation
      || (first.properties.isEmoji && character.unicodeScalars.contains { $0.value == 0xfe0f })
  }

  private static func columns(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case ..<0x300: return 1
    // Vowels and final consonants stand in the square of the first consonant.
    case 0x1160...0x11ff, 0xd7b0...0xd7ff: return 0
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return isWide(scalar.value) ? 2 : 1
    }
  }

  /// Whether Unicode's table of East Asian widths has the scalar as wide or full-width, emoji apart.
  private static func isWide(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x1100...0x115f, 0x2329...0x232a, 0x2e80...0x303e, 0x3041...0x3247, 0x3250...0xa4cf,
      0xa960...0xa97c, 0xac00...0xd7a3, 0xf900...0xfaff, 0xfe10...0xfe19, 0xfe30...0xfe6b,
      0xff01...0xff60, 0xffe0...0xffe6, 0x16fe0...0x18d08, 0x1aff0...0x1b2fb, 0x1f200...0x1f265,
      0x20000...0x3fffd:
      true
    default: false
    }
  }
}
