/// A run of full stops, question and exclamation marks, and whether a sentence ends there.
struct Stop {
  /// Where a sentence ends and the next one starts.
  struct Boundary {
    var end: Int
    var next: Int
  }

  /// Where the search for the next run goes on.
  var resume: Int
  /// The boundary, where there is one.
  var boundary: Boundary?

  /// Judges the run that starts at `index`.
  ///
  /// - Parameters:
  ///   - index: The first mark.
  ///   - text: The whole text.
  ///   - sentence: From the start of the sentence to the end of its block.
  init(at index: Int, in text: Span<UInt8>, sentence: Range<Int>) {
    let limit = sentence.upperBound
    var run = Run(at: index, in: text, limit: limit)
    // A bracketed ellipsis stands for what was left out.
    if run.dots > 1, !run.isEmphatic, index > sentence.lowerBound, run.end < limit,
      text[index - 1] == UInt8(ascii: "["), text[run.end] == UInt8(ascii: "]")
    {
      resume = run.end
      return
    }
    run.close(in: text, limit: limit)
    resume = run.end
    guard run.end < limit else { return }
    guard text.spaceLength(at: run.end) > 0 else {
      if Stop.isMissingSpace(run, from: index, in: text, sentence: sentence) {
        boundary = Boundary(end: run.end, next: run.end)
      }
      return
    }
    let gap = Gap(after: run.end, in: text, limit: limit)
    resume = gap.end
    guard gap.next < limit else { return }
    let judge = StopJudge(index: index, run: run, gap: gap, sentence: sentence)
    guard judge.ends(in: text) else { return }
    if let omission = run.omission {
      // "They lost. . . . The second half": the sentence ends at its own stop, and the ellipsis
      // opens the next one (The Chicago Manual of Style, 13.53).
      boundary = Boundary(end: index + 1, next: omission)
    } else {
      boundary = Boundary(end: gap.end, next: gap.next)
    }
  }

  /// Whether a space was forgotten after the marks: "left.Then", not "U.S.A" or "a.com".
  private static func isMissingSpace(
    _ run: Run, from index: Int, in text: Span<UInt8>, sentence: Range<Int>
  ) -> Bool {
    guard index > sentence.lowerBound else { return false }
    let next = text.scalar(at: run.end)
    guard ScalarClass.isUpper(next.value), text[index - 1].isASCIILower,
      run.end + next.length < sentence.upperBound
    else { return false }
    let second = text.scalar(at: run.end + next.length)
    let isWord =
      ScalarClass.isLower(second.value)
      || ScalarClass.of(second.value) == .space && (next.value == 0x41 || next.value == 0x49)
    guard isWord else { return false }
    // An address or a file name is one word with marks inside.
    var start = index
    while start > sentence.lowerBound, index - start < 64 {
      let byte = text[start - 1]
      if byte.isASCIISpace { break }
      if !(byte.isASCIILetter || byte == UInt8(ascii: "'") || byte >= 0x80) { return false }
      start -= 1
    }
    guard index - start > 1 else { return false }
    if ["Com", "Net", "Org", "Edu", "Gov"].contains(where: { text.matches($0, at: run.end) }) {
      return false
    }
    var end = run.end
    while end < sentence.upperBound, end - run.end < 64 {
      let byte = text[end]
      if byte.isASCIISpace { break }
      if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "@") { return false }
      if byte == UInt8(ascii: "."), end + 1 < sentence.upperBound,
        text[end + 1].isASCIIAlphanumeric
      {
        return false
      }
      end += 1
    }
    return true
  }

  /// The mark beyond ASCII that starts at `index`, where there is one.
  static func wideMark(at index: Int, in text: Span<UInt8>) -> WideMark? {
    guard index + 2 < text.count else { return nil }
    switch text.scalar(at: index).value {
    case 0x2026: return .ellipsis
    case 0x203c, 0x203d, 0x2047, 0x2048, 0x2049, 0xff01, 0xff1f: return .emphatic
    case 0x3002, 0xff0e, 0xff61: return .fullStop
    default: return nil
    }
  }

  /// What a three-byte mark stands for.
  enum WideMark {
    case ellipsis
    case emphatic
    case fullStop
  }
}
