/// A line of a text: its bytes without white space at the ends, and where the next one starts.
struct Line {
  var content: Range<Int>
  var next: Int

  /// The line that starts at `start`; LF, CRLF and CR each end one.
  init(in text: Span<UInt8>, from start: Int) {
    let end = text.endOfLine(from: start)
    let count = text.count
    content = text.trimmed(start..<end)
    if end + 1 < count, text[end] == 0x0d, text[end + 1] == 0x0a {
      next = end + 2
    } else {
      next = min(end + 1, count)
    }
  }

  /// The scalars of the line's content, as a measure of its width on a page.
  func columns(in text: Span<UInt8>) -> Int {
    var columns = 0
    for index in content where text[index] & 0xc0 != 0x80 { columns += 1 }
    return columns
  }

  /// Whether the line ends with a stop, a colon, or one of these and closing marks.
  func endsSentence(in text: Span<UInt8>) -> Bool {
    var end = content.upperBound
    while end > content.lowerBound {
      let scalar = text.scalar(before: end)
      switch scalar.value {
      case 0x2e, 0x21, 0x3f, 0x3a, 0x2026, 0x3002: return true
      case 0x22, 0x27, 0x29, 0x5d, 0x7d, 0x2019, 0x201d, 0xbb: end -= scalar.length
      default: return false
      }
    }
    return false
  }
}
