/// Numbers with units, whose stops stand inside sentences.
enum Quantity {
  /// Whether a word is a unit that stands behind a number.
  static func isUnit(_ word: Range<Int>, in text: Span<UInt8>) -> Bool {
    units.contains(word, in: text) && number(before: word, in: text) != nil
  }

  /// Whether a quantity goes on behind its first unit with a smaller one: "5 gal. 2 qt."
  static func goesOn(from word: Range<Int>, to index: Int, in text: Span<UInt8>) -> Bool {
    guard isUnit(word, in: text) else { return false }
    var end = index
    while end < text.count, end - index < 8, text[end].isASCIIDigit || text[end] == 0x2e {
      end += 1
    }
    while end < text.count, text[end] == 0x20, end - index < 12 { end += 1 }
    var stop = end
    while stop < text.count, stop - end < 8, text[stop].isASCIILetter { stop += 1 }
    return end > index && units.contains(end..<stop, in: text)
  }

  /// Whether a quantity closes its sentence before a capital.
  ///
  /// It does in "It weighs 5 lb. Visitors…", and does not in "a 5 lb. Idaho potato".
  static func endsSentence(with word: Range<Int>, in text: Span<UInt8>) -> Bool {
    guard units.contains(word, in: text), let number = number(before: word, in: text) else {
      return false
    }
    var end = number.lowerBound
    while end > 0, text[end - 1] == 0x20 { end -= 1 }
    var start = end
    while start > 0, end - start < 8, text[start - 1].isASCIILetter { start -= 1 }
    return start < end && !articles.contains(start..<end, in: text)
  }

  /// The number before a word, behind one space, a no-break space or a hyphen.
  private static func number(before word: Range<Int>, in text: Span<UInt8>) -> Range<Int>? {
    var end = word.lowerBound
    if end > 0, text[end - 1] == 0x20 || text[end - 1] == UInt8(ascii: "-") {
      end -= 1
    } else if end > 1, text.matches("\u{a0}", at: end - 2) {
      end -= 2
    } else {
      return nil
    }
    var start = end
    while start > 0, end - start < 16,
      text[start - 1].isASCIIDigit || text[start - 1] == UInt8(ascii: ".")
        || text[start - 1] == UInt8(ascii: ",")
    {
      start -= 1
    }
    return start < end && text[end - 1].isASCIIDigit ? start..<end : nil
  }

  private static let units = WordSet(
    """
    in ft yd yds mi lb lbs oz gal gals qt qts pt pts cu sq fl min mins sec secs hr hrs deg kg g mg
    km cm mm m l ml kcal cal mph rpm hp kw kwh mw hz khz mhz ghz mb gb tb ac ha bu doz
    """)

  private static let articles = WordSet("a an the this that each every per one another")
}
