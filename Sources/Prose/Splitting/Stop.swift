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
    var run = StopRun(at: index, in: text, limit: limit)
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
    if text[run.end].isASCIIDigit,
      let note = Stop.bareNote(after: run, from: index, in: text, sentence: sentence)
    {
      boundary = note
      resume = note.next
      return
    }
    guard text.spaceLength(at: run.end) > 0 else {
      if MissingSpace(index: index, run: run, sentence: sentence).isFound(in: text) {
        boundary = Boundary(end: run.end, next: run.end)
      }
      return
    }
    let gap = StopGap(after: run.end, in: text, limit: limit)
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

  /// The boundary behind a note's bare number, as in "agreed.1 Later".
  ///
  /// What stands before the stop is then a word of letters that is no abbreviation, or the word
  /// is closed by a quote or a bracket, and what follows the number opens a sentence.
  private static func bareNote(
    after run: StopRun, from index: Int, in text: Span<UInt8>, sentence: Range<Int>
  ) -> Boundary? {
    guard index > sentence.lowerBound,
      let end = NoteMark.bareEnd(at: run.end, in: text, limit: sentence.upperBound)
    else { return nil }
    let gap = StopGap(after: end, in: text, limit: sentence.upperBound)
    guard gap.end == end, gap.next < sentence.upperBound,
      NextWord(at: gap.next, in: text, limit: sentence.upperBound).opening == .upper
    else { return nil }
    let last = text[index - 1]
    let isClosed =
      last == UInt8(ascii: ")") || last == UInt8(ascii: "]") || last == UInt8(ascii: "\"")
      || text.matches("\u{201d}", at: index - 3)
    let judge = StopJudge(index: index, run: run, gap: gap, sentence: sentence)
    guard isClosed || judge.followsWholeWord(in: text) else { return nil }
    return Boundary(end: end, next: gap.next)
  }
}
