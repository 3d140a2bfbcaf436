/// Weighs the word before a stop against what follows it.
struct StopJudge {
  /// The first mark of the stop.
  var index: Int
  var run: StopRun
  var gap: StopGap
  /// From the start of the sentence to the end of its block.
  var sentence: Range<Int>

  /// Whether a sentence ends at the stop.
  func ends(in text: Span<UInt8>) -> Bool {
    let next = NextWord(at: gap.next, in: text, limit: sentence.upperBound)
    if gap.end != run.end { return next.opening != .lower }
    if next.isMarkOnly { return false }
    // An ampersand joins what stands on its two sides.
    if text[gap.next] == UInt8(ascii: "&") { return false }
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
        && !isShortened(word, before: next, in: text)
    case .digit:
      return endsBeforeDigit(word, kind, next, in: text)
    case .upper, .other:
      break
    }
    // In brackets that opened inside the sentence the stop is the abbreviation's own.
    if run.hasBracket, kind != .none, !opensWithBracket(in: text) { return false }
    switch kind {
    case .none, .closing: return true
    case .citation: return !isBeforeReference(in: text)
    case .leading: return false
    case .dated: return !isAfterBracket(word, in: text)
    case .numbered:
      // "No." is an answer where no number follows.
      return !text[word.lowerBound].isASCIIUpper || next.isStarter(in: text)
        || word.count == 2 && text.matches("No", at: word.lowerBound)
    case .either:
      // Before a dash it closes a dateline: "COLUMBIA, S.C. — …".
      if next.hasDash { return false }
      return next.isStarter(in: text) || next.opening == .other
        || next.opening == .upper && Quantity.endsSentence(with: word, in: text)
    case .hour:
      return !next.isIn(Abbreviations.afterHours, in: text) && !next.isPlaceOfTime(in: text)
        && !isTimePhrase(word, in: text)
    case .initial: return endsInitial(word, before: next, in: text)
    }
  }

  private func endsBeforeDigit(
    _ word: Range<Int>, _ kind: AbbreviationKind, _ next: NextWord, in text: Span<UInt8>
  ) -> Bool {
    switch kind {
    case .none: return !Quantity.goesOn(from: word, to: gap.next, in: text)
    case .closing: return true
    case .dated: return !isAfterBracket(word, in: text) && !isYear(at: gap.next, in: text)
    default: return false
    }
  }

  /// Whether a word before a lower-case word is one of the abbreviations that look like words,
  /// or a unit behind its number.
  private func isShortened(_ word: Range<Int>, before next: NextWord, in text: Span<UInt8>) -> Bool
  {
    if Abbreviations.wordlike.contains(word, in: text) { return true }
    if Quantity.isUnit(word, in: text) { return true }
    guard Abbreviations.counted.contains(word, in: text) else { return false }
    // "app. b", "ill. by", "cap. iv".
    let end = next.word.upperBound
    if next.word.count > 1, next.isIn(Abbreviations.countedBy, in: text) { return true }
    return next.word.count == 1 && text[next.word.lowerBound] != UInt8(ascii: "a")
      && text[next.word.lowerBound] != UInt8(ascii: "i") && end <= sentence.upperBound
  }

  /// Whether a bracket stands right before the word.
  private func isAfterBracket(_ word: Range<Int>, in text: Span<UInt8>) -> Bool {
    guard word.lowerBound > sentence.lowerBound else { return false }
    let byte = text[word.lowerBound - 1]
    return byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[")
  }

  /// Whether the sentence opens with a bracket, so that the bracket closes all of it.
  private func opensWithBracket(in text: Span<UInt8>) -> Bool {
    let byte = text[sentence.lowerBound]
    return byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[")
  }

  /// Whether three or four digits follow and no more.
  private func isYear(at index: Int, in text: Span<UInt8>) -> Bool {
    var end = index
    while end < sentence.upperBound, end - index < 5, text[end].isASCIIDigit { end += 1 }
    return end - index == 3 || end - index == 4
  }

  /// Whether a reference in brackets follows, and no sentence in brackets.
  private func isBeforeReference(in text: Span<UInt8>) -> Bool {
    let open = text[gap.next]
    guard open == UInt8(ascii: "(") || open == UInt8(ascii: "[") else { return false }
    let close = open == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "]")
    var end = gap.next + 1
    while end < sentence.upperBound, end - gap.next < 200, text[end] != close { end += 1 }
    guard end < sentence.upperBound, text[end] == close else { return false }
    return text[end - 1] != UInt8(ascii: ".") && text[end - 1] != UInt8(ascii: "?")
      && text[end - 1] != UInt8(ascii: "!")
  }

  /// Whether a whole word of letters stands before the stop, no abbreviation and no number.
  func followsWholeWord(in text: Span<UInt8>) -> Bool {
    let word = wordBefore(in: text)
    guard word.count > 1, Abbreviations.kind(of: word, in: text) == .none,
      !Abbreviations.wordlike.contains(word, in: text),
      !Abbreviations.counted.contains(word, in: text)
    else { return false }
    var hasVowel = false
    for index in word {
      let byte = text[index]
      if byte >= 0x80 {
        hasVowel = true
        continue
      }
      guard byte.isASCIILetter || byte == UInt8(ascii: "'"),
        !byte.isASCIIUpper || index == word.lowerBound
      else { return false }
      hasVowel = hasVowel || Self.isVowel(byte.asciiLowered)
    }
    return hasVowel
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
      hasVowel = hasVowel || Self.isVowel(byte)
    }
    return hasVowel && word.count > 1
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      true
    default: false
    }
  }
}
