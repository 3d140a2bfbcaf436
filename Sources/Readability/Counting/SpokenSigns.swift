/// Signs beside a word that are read aloud with it: `$5`, `10%`, `R&D`.
///
/// Flesch (1948) counts symbols and figures as they are read. The signs are no letters, and the
/// word is the same type without them.
enum SpokenSigns {
  /// The word with the signs that stand beside it.
  @inline(__always)
  static func included(_ word: Range<Int>, in text: Span<UInt8>, _ sentence: Range<Int>) -> Range<
    Int
  > {
    let end = word.upperBound
    var upper = end
    if end < sentence.upperBound {
      switch text[end] {
      case UInt8(ascii: "%"): upper += isDigit(text[end - 1]) ? 1 : 0
      case UInt8(ascii: "&"):
        upper += end + 1 < sentence.upperBound && isLetter(text[end + 1]) ? 1 : 0
      default: break
      }
    }
    guard isDigit(text[word.lowerBound]), word.lowerBound > sentence.lowerBound else {
      return word.lowerBound..<upper
    }
    return currency(before: word.lowerBound, in: text, from: sentence.lowerBound)..<upper
  }

  /// Where a currency sign before a number starts, or the number where there is none.
  private static func currency(before start: Int, in text: Span<UInt8>, from least: Int) -> Int {
    switch text[start - 1] {
    case UInt8(ascii: "$"): return start - 1
    // The pound and the yen.
    case 0xa3, 0xa5: return start - 2 >= least && text[start - 2] == 0xc2 ? start - 2 : start
    // The euro.
    case 0xac:
      return start - 3 >= least && text[start - 2] == 0x82 && text[start - 3] == 0xe2
        ? start - 3 : start
    default: return start
    }
  }

  @inline(__always)
  private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }
}
