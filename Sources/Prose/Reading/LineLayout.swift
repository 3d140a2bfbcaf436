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
