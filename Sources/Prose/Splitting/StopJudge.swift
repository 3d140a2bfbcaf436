/// Weighs the word before a stop against what follows it.
struct StopJudge {
  /// The first mark of the stop.
  var index: Int
  var run: Stop.Run
  var gap: Stop.Gap
  /// From the start of the sentence to the end of its block.
  var sentence: Range<Int>

  /// Whether a sentence ends at the stop.
  func ends(in text: Span<UInt8>) -> Bool {
    let next = NextWord(at: gap.next, in: text, limit: sentence.upperBound)
    if gap.end != run.end { return next.opening != .lower }
    if next.isMarkOnly { return false }
    if run.isEmphatic { return endsEmphatic(before: next, in: text) }
    if run.dots > 1 { return endsEllipsis(before: next, in: text) }
    return endsFullStop(before: next, in: text)
  }

  private func endsEmphatic(before next: NextWord, in text: Span<UInt8>) -> Bool {
    if run.hasQuote, next.isReported(in: text) { return false }
    guard next.opening == .lower else { return true }
    if run.hasQuote || run.hasBracket { return false }
    // A name may end in a mark, as a firm's or a show's does: "Yahoo! in the accounts".
    let word = wordBefore(in: text)
    return
      !(word.lowerBound > sentence.lowerBound && word.count > 1
      && text[word.lowerBound].isASCIIUpper)
  }

  private func endsEllipsis(before next: NextWord, in text: Span<UInt8>) -> Bool {
    switch next.opening {
    case .lower: return false
    // The pronoun is a capital anywhere and says nothing about a new sentence.
    case .upper: return run.dots > 3 || !next.isPronounI(in: text)
    default: return true
    }
  }

  private func endsFullStop(before next: NextWord, in text: Span<UInt8>) -> Bool {
    let word = wordBefore(in: text)
    let kind = Abbreviations.kind(of: word, in: text)
    switch next.opening {
    case .lower:
      if run.hasQuote || run.hasBracket { return false }
      return kind == .none && isPlainWord(word, in: text)
    case .digit:
      return kind == .none || kind == .closing
    case .upper, .other:
      break
    }
    switch kind {
    case .none, .closing: return true
    case .leading: return false
    case .numbered:
      // "No." is an answer where no number follows.
      return !text[word.lowerBound].isASCIIUpper || next.isStarter(in: text)
        || word.count == 2 && text.matches("No", at: word.lowerBound)
    case .either:
      // Before a dash it closes a dateline: "COLUMBIA, S.C. — …".
      return !next.hasDash && (next.isStarter(in: text) || next.opening == .other)
    case .hour:
      return !next.isIn(Abbreviations.afterHours, in: text) && !next.isPlaceOfTime(in: text)
        && !isTimePhrase(word, in: text)
    case .initial: return endsInitial(word, before: next, in: text)
    }
  }

  /// Whether the sentence so far is a bare time phrase such as "At 5 a.m.", which is none.
  private func isTimePhrase(_ word: Range<Int>, in text: Span<UInt8>) -> Bool {
    var index = sentence.lowerBound
    while index < word.lowerBound, text[index].isASCIILetter { index += 1 }
    let preposition = sentence.lowerBound..<index
    guard Abbreviations.beforeHours.contains(preposition, in: text) else { return false }
    while index < word.lowerBound,
      text[index].isASCIIDigit || text[index] == 0x20 || text[index] == UInt8(ascii: ":")
    {
      index += 1
    }
    return index == word.lowerBound
  }

  /// A single capital ("plan B", "you and I") ends a sentence where a sentence opener follows.
  private func endsInitial(
    _ word: Range<Int>, before next: NextWord, in text: Span<UInt8>
  ) -> Bool {
    guard word.lowerBound > sentence.lowerBound, next.opening == .upper else { return false }
    return next.isStarter(in: text)
  }

  /// The bytes before the stop back to white space or an opening mark, 40 at most.
  private func wordBefore(in text: Span<UInt8>) -> Range<Int> {
    var start = index
    while start > sentence.lowerBound, index - start < 40 {
      let byte = text[start - 1]
      if byte.isASCIIAlphanumeric || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "'") {
        start -= 1
        continue
      }
      guard byte >= 0x80 else { break }
      let scalar = text.scalar(before: start)
      let kind = ScalarClass.of(scalar.value)
      // The degree sign is part of the old abbreviation of "number".
      guard kind == .letter || kind == .mark || scalar.value == 0xb0 else { break }
      start -= scalar.length
    }
    return start..<index
  }

  /// Whether a word is lower-case letters with a vowel: no abbreviation that we do not know.
  private func isPlainWord(_ word: Range<Int>, in text: Span<UInt8>) -> Bool {
    var hasVowel = false
    for index in word {
      let byte = text[index]
      guard byte.isASCIILower || byte == UInt8(ascii: "'") else { return false }
      switch byte {
      case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
        UInt8(ascii: "u"), UInt8(ascii: "y"):
        hasVowel = true
      default: break
      }
    }
    return hasVowel && word.count > 1
  }
}
