/// The marks of a stop with the closing quotes and brackets after them.
struct StopRun {
  /// Where the marks and what closes them end.
  var end: Int
  /// How many full stops there are; an ellipsis sign counts as three.
  var dots = 0
  /// Whether there is a question or an exclamation mark.
  var isEmphatic = false
  /// Whether a closing quotation mark follows the marks.
  var hasQuote = false
  /// Whether a closing bracket follows the marks.
  var hasBracket = false
  /// Where an ellipsis of spaced stops starts that follows the sentence's own stop.
  var omission: Int?

  /// Reads the marks that start at `index`, such as `.`, `?!`, `...` and `. . .`.
  init(at index: Int, in text: Span<UInt8>, limit: Int) {
    end = index
    readMarks(in: text, limit: limit)
    let isAttached = index > 0 && text.spaceLength(before: index) == 0
    var spaced = 0
    while end < limit {
      // The stops are set apart by a space or, so that no line ends there, a no-break space.
      let space = text[end] == 0x20 ? 1 : text.matches("\u{a0}", at: end) ? 2 : 0
      let mark = end + space
      guard space > 0, mark < limit else { break }
      let isDot = text[mark] == UInt8(ascii: ".") && !isEmphatic
      let isMark =
        isEmphatic && (text[mark] == UInt8(ascii: "!") || text[mark] == UInt8(ascii: "?"))
      guard isDot || isMark, StopRun.isDetached(mark, in: text, limit: limit) else { break }
      if spaced == 0, isAttached, dots == 1 { omission = mark }
      let before = dots
      end = mark
      readMarks(in: text, limit: limit)
      spaced += max(1, dots - before)
    }
    // Three spaced stops after the sentence's own are an omission; fewer are loose marks.
    if spaced != 3 { omission = nil }
  }

  /// Takes in the closing quotes and brackets, note marks and emoji, and marks among them.
  mutating func close(in text: Span<UInt8>, limit: Int) {
    while end < limit {
      let scalar = text.scalar(at: end)
      switch scalar.value {
      case 0x22, 0x201d, 0xbb, 0x203a:
        hasQuote = true
      case 0x27, 0x2019:
        // Before a letter it is an apostrophe: "Jr.'s".
        let after = end + scalar.length
        if after < limit, text[after].isASCIILetter { return }
        hasQuote = true
      case 0x29, 0x5d, 0x7d:
        hasBracket = true
      case 0x2e, 0x21, 0x3f:
        readMarks(in: text, limit: limit)
        continue
      default:
        let note = NoteMark.end(at: end, in: text, limit: limit)
        if note > end {
          end = note
          continue
        }
        // Emoji without a space before them belong to what they follow.
        guard let length = Pictograph.length(at: end, in: text, limit: limit) else { return }
        end += length
        continue
      }
      omission = nil
      end += scalar.length
    }
  }

  private mutating func readMarks(in text: Span<UInt8>, limit: Int) {
    while end < limit {
      switch text[end] {
      case UInt8(ascii: "."):
        dots += 1
        end += 1
      case UInt8(ascii: "!"), UInt8(ascii: "?"):
        isEmphatic = true
        end += 1
      case 0xe2, 0xe3, 0xef:
        guard let mark = WideMark(at: end, in: text) else { return }
        if mark == .emphatic { isEmphatic = true } else { dots += mark == .ellipsis ? 3 : 1 }
        end += 3
      default:
        return
      }
    }
  }

  /// Whether the mark at `index` belongs to no word that follows, as in ".com" or ".5".
  private static func isDetached(_ index: Int, in text: Span<UInt8>, limit: Int) -> Bool {
    var after = index
    while after < limit, after - index < 8,
      text[after] == UInt8(ascii: ".") || text[after] == UInt8(ascii: "!")
        || text[after] == UInt8(ascii: "?")
    {
      after += 1
    }
    return after >= limit || !text[after].isASCIIAlphanumeric
  }
}
