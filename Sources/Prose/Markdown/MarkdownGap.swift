/// What is left in a sentence where a code span or an address stood.
///
/// While a paragraph is parted into sentences a stand-in keeps the place: a sentence may start or
/// end with it. Then it goes, and with it a space too many, so that a sentence reads on:
///
///     Run `make test` first.  →  Run first.
///     Call `a`, then wait.    →  Call, then wait.
enum MarkdownGap {
  /// The stand-in, U+FFFC OBJECT REPLACEMENT CHARACTER.
  static let standIn: [UInt8] = [0xef, 0xbf, 0xbc]

  /// A sentence without its stand-ins, and where what is left starts; nil where that is no letter
  /// and no digit.
  ///
  /// Words on both sides are not joined, and the ending of a plural or possessive (`Array`s) goes
  /// along. A sentence without a stand-in stays as it is.
  ///
  /// - Complexity: O(*n*) in the bytes of the sentence.
  static func closed(
    _ text: Span<UInt8>, _ sentence: Range<Int>
  ) -> (text: String, start: Int)? {
    var index = sentence.lowerBound
    while index < sentence.upperBound, !isStandIn(text, index) { index += 1 }
    guard index < sentence.upperBound else { return (text.string(sentence), sentence.lowerBound) }
    var output: [UInt8] = []
    output.reserveCapacity(sentence.count)
    for place in sentence.lowerBound..<index { output.append(text[place]) }
    var start = sentence.lowerBound
    while index < sentence.upperBound {
      if isStandIn(text, index) {
        index = skipEnding(text, index + standIn.count, sentence.upperBound)
        close(text, &index, sentence.upperBound, &output)
      } else {
        if output.isEmpty { start = index }
        output.append(text[index])
        index += 1
      }
    }
    let rest = output.span.trimmed(0..<output.count)
    return hasWord(output.span, rest) ? (output.span.string(rest), start) : nil
  }

  private static func isStandIn(_ text: Span<UInt8>, _ index: Int) -> Bool {
    text[index] == 0xef && text.matches("\u{fffc}", at: index)
  }

  /// The end of the *-s*, *-es* or *-'s* that starts at `index`, else `index`.
  private static func skipEnding(_ text: Span<UInt8>, _ index: Int, _ limit: Int) -> Int {
    var end = index
    if text.matches("\u{2019}", at: end) {
      end += 3
    } else if text.matches("'", at: end) || text.matches("es", at: end) {
      end += 1
    }
    guard end < limit, text[end] == UInt8(ascii: "s") else { return index }
    end += 1
    return end < limit && joins(text[end]) ? index : end
  }

  /// Sees to what stands on both sides of a gap.
  private static func close(
    _ text: Span<UInt8>, _ index: inout Int, _ limit: Int, _ output: inout [UInt8]
  ) {
    guard index < limit else { return }
    guard let before = output.last else {
      // At the start the marks that parted it from the rest go along.
      while index < limit, text[index].isASCIISpace || isSeparator(text[index]) { index += 1 }
      return
    }
    if before == 0x20 {
      // One of two spaces is enough, and none stands before a mark.
      if text[index] == 0x20 || closes(text[index]) { output.removeLast() }
    } else if joins(before), joins(text[index]) {
      output.append(0x20)
    }
  }

  private static func joins(_ byte: UInt8) -> Bool { byte.isASCIIAlphanumeric || byte >= 0x80 }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "-"): true
    default: false
    }
  }

  private static func closes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
      UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ")"), UInt8(ascii: "]"):
      true
    default: false
    }
  }

  private static func hasWord(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      let scalar = text.scalar(at: index)
      switch ScalarClass.of(scalar.value) {
      case .letter, .digit: return true
      default: index += scalar.length
      }
    }
    return false
  }
}
