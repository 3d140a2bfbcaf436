/// The word that follows a stop, behind any opening quotes, brackets and dashes.
struct NextWord {
  /// How the word starts.
  enum Opening {
    case lower
    case upper
    case digit
    case other
  }

  var opening: Opening
  /// The ASCII letters and apostrophes of the word.
  var word: Range<Int>
  /// Whether nothing but marks follows.
  var isMarkOnly: Bool
  /// Whether a dash stands before the word.
  var hasDash: Bool
  private var limit: Int

  init(at start: Int, in text: Span<UInt8>, limit: Int) {
    self.limit = limit
    var index = start
    opening = .other
    isMarkOnly = false
    hasDash = false
    scan: while index < limit, index - start < 16 {
      let scalar = text.scalar(at: index)
      // The stand-in of an object is as good as a word that has no case.
      if scalar.value == 0xfffc { break scan }
      switch ScalarClass.of(scalar.value) {
      case .letter:
        if ScalarClass.isLower(scalar.value) {
          opening = .lower
        } else if ScalarClass.isUpper(scalar.value) {
          opening = .upper
        }
        break scan
      case .digit:
        opening = .digit
        break scan
      case .punctuation, .space, .symbol, .mark:
        if scalar.value == 0x2d || scalar.value == 0x2013 || scalar.value == 0x2014 {
          hasDash = true
        }
        index += scalar.length
      }
    }
    if index >= limit { isMarkOnly = true }
    var end = index
    while end < limit, end - index < 32,
      text[end].isASCIILetter || text[end] == UInt8(ascii: "'")
        || text.matches("\u{2019}", at: end)
    {
      end += text[end] == 0xe2 ? 3 : 1
    }
    word = index..<max(index, min(end, limit))
  }

  /// Whether the word opens sentences far more often than it goes on with a name.
  func isStarter(in text: Span<UInt8>) -> Bool {
    opening == .upper && isIn(Abbreviations.starters, in: text)
  }

  /// Whether the word is of a set, up to its apostrophe.
  func isIn(_ set: WordSet, in text: Span<UInt8>) -> Bool {
    if set.contains(word, in: text) { return true }
    guard let mark = word.first(where: { text[$0] == 0x27 || text[$0] == 0xe2 }) else {
      return false
    }
    return set.contains(word.lowerBound..<mark, in: text)
  }

  /// Whether the word names whose time it is, as in "Cairo time".
  func isPlaceOfTime(in text: Span<UInt8>) -> Bool {
    text.matches(" time", at: word.upperBound)
  }

  /// Whether the word is the pronoun "I", alone or with its verb ("I'm").
  func isPronounI(in text: Span<UInt8>) -> Bool {
    guard let first = word.first, text[first] == UInt8(ascii: "I") else { return false }
    return word.count == 1 || !text[first + 1].isASCIILetter
  }

  /// Whether a quotation's speaker and a verb of saying follow: "he asked", "Smith said".
  func isReported(in text: Span<UInt8>) -> Bool {
    guard opening == .upper, !word.isEmpty else { return false }
    if isStarter(in: text) { return false }
    var start = word.upperBound
    guard start < limit, text[start] == 0x20 else { return false }
    start += 1
    var end = start
    while end < limit, end - start < 16, text[end].isASCIILower { end += 1 }
    // "Smith replied: …" opens a sentence of its own.
    if end < limit, text[end] == UInt8(ascii: ":") { return false }
    return Abbreviations.reporting.contains(start..<end, in: text)
  }
}
