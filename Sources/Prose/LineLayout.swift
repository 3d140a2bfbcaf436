/// How the lines of a text relate to its sentences.
public enum LineLayout: Sendable, Hashable {
  /// Lines were broken to fit a width: a single newline is a space.
  case wrapped
  /// A newline is the writer's: it parts what stands before it from what follows.
  case free

  /// The layout of a text, told from the lengths of its lines.
  ///
  /// Only lines that are followed by another line of their paragraph count. The text is wrapped
  /// when most of them end within `slack` columns of one width, not at a sentence's end, and
  /// that width is one that texts are wrapped at. Where most lines start with a capital they
  /// are headlines or verse.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  public static func of(_ text: Span<UInt8>) -> LineLayout {
    guard Line(in: text, from: 0).next < text.count else { return .free }
    // Lengths beyond the widest wrap that is met with count as one.
    var lengths = [Int](repeating: 0, count: widest + 2)
    var open = [Int](repeating: 0, count: widest + 2)
    var inner = 0
    var capitals = 0
    var previous: Line?
    var cursor = 0
    while cursor < text.count {
      let line = Line(in: text, from: cursor)
      cursor = line.next
      if let before = previous, !line.content.isEmpty {
        inner += 1
        let column = min(before.columns(in: text), widest + 1)
        lengths[column] += 1
        if !before.endsSentence(in: text) {
          open[column] += 1
          let first = text.scalar(at: line.content.lowerBound)
          if ScalarClass.isUpper(first.value) { capitals += 1 }
        }
      }
      previous = line.content.isEmpty ? nil : line
    }
    guard capitals * 2 < open.reduce(0, +) else { return .free }
    var best = 0
    for width in narrowest...widest {
      best = max(best, open[max(0, width - slack)...width].reduce(0, +))
    }
    return best * 2 > inner ? .wrapped : .free
  }

  /// The widths between which wrapped text is looked for, and how ragged its right side may be.
  private static let narrowest = 40
  private static let widest = 160
  private static let slack = 12
}

/// A line of a text: its bytes without white space at the ends, and where the next one starts.
struct Line {
  var content: Range<Int>
  var next: Int

  /// The line that starts at `start`; LF, CRLF and CR each end one.
  init(in text: Span<UInt8>, from start: Int) {
    var end = start
    let count = text.count
    while end < count {
      let byte = text[end]
      if byte == 0x0a || byte == 0x0d { break }
      end += 1
    }
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
