/// Whether a space was forgotten after a stop: "left.Then", not "U.S.A", "a.com" or "Dr.Lee".
struct MissingSpace {
  /// The first mark of the stop.
  var index: Int
  var run: StopRun
  /// From the start of the sentence to the end of its block.
  var sentence: Range<Int>

  /// The words of addresses that start with a capital.
  private static let domains: [StaticString] = ["Com", "Net", "Org", "Edu", "Gov"]

  /// Whether the space is missing.
  func isFound(in text: Span<UInt8>) -> Bool {
    guard index > sentence.lowerBound, text[index - 1].isASCIILower, opensWord(in: text),
      let start = wordStart(in: text), index - start > 1
    else { return false }
    if !run.isEmphatic {
      // The stop of an abbreviation or a title is no sentence's end.
      guard Abbreviations.kind(of: start..<index, in: text) == .none else { return false }
      // Two capitals around a stop are the parts of a name in a program, unless the second opens
      // sentences: "System.Text", but "in Paris.Then".
      if text[start].isASCIIUpper,
        !NextWord(at: run.end, in: text, limit: sentence.upperBound).isStarter(in: text)
      {
        return false
      }
    }
    return !goesOnAsAddress(in: text)
  }

  /// Whether a capital follows with a small letter, or the words "A" and "I" alone.
  private func opensWord(in text: Span<UInt8>) -> Bool {
    let next = text.scalar(at: run.end)
    let end = run.end + next.length
    guard ScalarClass.isUpper(next.value), end < sentence.upperBound else { return false }
    let second = text.scalar(at: end)
    return ScalarClass.isLower(second.value)
      || ScalarClass.of(second.value) == .space && (next.value == 0x41 || next.value == 0x49)
  }

  /// Where the word before the stop starts, or nil where it has marks inside as an address or the
  /// name of a file has.
  private func wordStart(in text: Span<UInt8>) -> Int? {
    var start = index
    while start > sentence.lowerBound, index - start < 64 {
      let byte = text[start - 1]
      if byte.isASCIISpace || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "\"") { break }
      guard byte.isASCIILetter || byte == UInt8(ascii: "'") || byte >= 0x80 else { return nil }
      start -= 1
    }
    return start
  }

  /// Whether what follows is the rest of an address, or a name with a capital inside or a bracket
  /// behind, as programs have them.
  private func goesOnAsAddress(in text: Span<UInt8>) -> Bool {
    if Self.domains.contains(where: { text.matches($0, at: run.end) }) { return true }
    var end = run.end
    var isWord = true
    while end < sentence.upperBound, end - run.end < 64 {
      let byte = text[end]
      if byte.isASCIISpace { break }
      if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "@") { return true }
      if byte == UInt8(ascii: "."), end + 1 < sentence.upperBound,
        text[end + 1].isASCIIAlphanumeric
      {
        return true
      }
      if isWord, end > run.end {
        if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "_") { return true }
        if byte.isASCIIUpper, text[end - 1].isASCIILower, !run.isEmphatic,
          !isMac(upTo: end, in: text)
        {
          return true
        }
        isWord = byte.isASCIILetter
      }
      end += 1
    }
    return false
  }

  /// Whether "Mc", "Mac" or the like stands before a capital, as in "McDonald".
  private func isMac(upTo end: Int, in text: Span<UInt8>) -> Bool {
    end - run.end == 2 || end - run.end == 3 && text.matches("Mac", at: run.end)
  }
}
