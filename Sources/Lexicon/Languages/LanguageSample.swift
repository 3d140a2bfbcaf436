import Prose

/// The words of a text, or of some pieces of a long one, that its language is told from.
struct LanguageSample {
  /// A distinct word.
  struct Word {
    /// The scalars of the word in lower case with plain apostrophes.
    var letters: [UInt32]
    /// Whether it has a capital that is no sentence's, as names have.
    var isName: Bool
    /// Whether it starts with a capital, a sentence's or a name's.
    var isCapitalised: Bool
  }

  /// The bytes that are looked at: enough to be sure, few enough to cost nothing.
  private static let budget = 3_072
  /// The pieces that a longer text is looked at in.
  private static let pieces = 4
  /// A longer run of letters is no word.
  private static let longestWord = 25

  /// The distinct words in Latin letters, in the order in which they are first met.
  private(set) var words: [Word] = []
  /// The letters of those words.
  private(set) var letterCount = 0
  /// How many letters there are of each writing system, and how many words of it.
  private(set) var systems: [WritingSystem: (letters: Int, words: Int)] = [:]
  /// How often each letter outside of ASCII occurs.
  private(set) var letters: [UInt32: Int] = [:]

  private var seen: Set<UInt64> = []
  private var capitalised = 0
  private var uppercase = 0
  private var opensSentence = true
  private var run = Run()

  /// A run of letters that is being read.
  private struct Run {
    var letters: [UInt32] = []
    var system: WritingSystem?
    var isCapitalised = false
    var capitals = 0
  }

  /// Looks at a text of UTF-8 bytes.
  init(_ text: Span<UInt8>) {
    if text.count <= Self.budget {
      read(Self.string(text, 0..<text.count))
    } else {
      let length = Self.budget / Self.pieces
      for piece in 0..<Self.pieces {
        let start = (text.count - length) * piece / (Self.pieces - 1)
        read(Self.string(text, Self.whole(start..<start + length, of: text)))
      }
    }
    finish()
  }

  /// Whether a word in lower case was met.
  func has(_ word: String) -> Bool {
    seen.contains(TrigramTable.hash(word.unicodeScalars.map(\.value)))
  }

  private static func string(_ text: Span<UInt8>, _ range: Range<Int>) -> String {
    text.extracting(range).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }

  /// A piece of a text without the words that its ends cut, where it has spaces.
  private static func whole(_ piece: Range<Int>, of text: Span<UInt8>) -> Range<Int> {
    func isSpace(_ place: Int) -> Bool { text[place] <= 0x20 }
    let first = piece.lowerBound == 0 ? 0 : piece.first(where: isSpace) ?? piece.lowerBound
    let last =
      piece.upperBound == text.count
      ? text.count : piece.last(where: isSpace) ?? piece.upperBound
    return first..<max(first, last)
  }

  // MARK: Words

  private mutating func read(_ text: String) {
    // An accent that stands apart is a part of its letter.
    let isComposed = text.unicodeScalars.allSatisfy { !(0x300...0x36f).contains($0.value) }
    let scalars = Array(
      isComposed ? text.unicodeScalars : CompatibilityForm.composed(text.unicodeScalars))
    opensSentence = true
    var start = 0
    for end in 0...scalars.count where end == scalars.count || Self.isSpace(scalars[end]) {
      if end > start { read(scalars[start..<end]) }
      start = end + 1
    }
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80 ? scalar.value <= 0x20 : scalar.properties.isWhitespace
  }

  /// Reads what stands between spaces.
  private mutating func read(_ token: ArraySlice<Unicode.Scalar>) {
    guard !Self.isNoProse(token) else {
      opensSentence = false
      return
    }
    for scalar in token {
      if Self.isLetter(scalar) {
        append(scalar)
      } else if scalar == "'" || scalar == "’" {
        if !run.letters.isEmpty { run.letters.append(0x27) }
      } else if scalar.value < 0x80 || !scalar.properties.isAlphabetic {
        close()
      }
    }
    close()
    if let last = token.last, ".!?:…\"”»)。".unicodeScalars.contains(last) { opensSentence = true }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return (scalar.value | 0x20) &- 0x61 < 26 }
    return scalar.properties.isAlphabetic
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    var lower = scalar.value
    var isCapital = false
    if scalar.value < 0x80 {
      lower |= 0x20
      isCapital = lower != scalar.value
    } else if let mapped = scalar.properties.lowercaseMapping.unicodeScalars.first {
      lower = mapped.value
      isCapital = lower != scalar.value
    }
    let system = scalar.value < 0x80 ? .latin : WritingSystem(lower)
    if run.letters.isEmpty {
      run.system = system
      run.isCapitalised = isCapital
    }
    if isCapital { run.capitals += 1 }
    run.letters.append(lower)
    guard let system else { return }
    if lower > 0x7f { letters[lower, default: 0] += 1 }
    systems[system, default: (0, 0)].letters += 1
  }

  /// Whether it is an address, a name of a file or a variable, or holds a digit.
  private static func isNoProse(_ token: ArraySlice<Unicode.Scalar>) -> Bool {
    var before: Unicode.Scalar = " "
    var isAfterStop = false
    for scalar in token {
      switch scalar {
      case "@", "_", "\\", "=", "0"..."9": return true
      case "/" where before == ":": return true
      default: break
      }
      if isAfterStop, isLetter(scalar) { return true }
      isAfterStop = scalar == "." && isLetter(before)
      before = scalar
    }
    return false
  }

  private mutating func close() {
    defer { run = Run() }
    while run.letters.last == 0x27 { run.letters.removeLast() }
    guard !run.letters.isEmpty else { return }
    let isFirst = opensSentence
    opensSentence = false
    if let system = run.system { systems[system, default: (0, 0)].words += 1 }
    guard run.letters.count <= Self.longestWord,
      seen.insert(TrigramTable.hash(run.letters)).inserted, run.system == .latin
    else { return }
    letterCount += run.letters.count
    if run.isCapitalised { capitalised += 1 }
    if run.letters.count > 1, run.capitals == run.letters.count(where: { $0 != 0x27 }) {
      uppercase += 1
    }
    words.append(
      Word(
        letters: run.letters, isName: run.isCapitalised && !isFirst,
        isCapitalised: run.isCapitalised))
  }

  /// Where all words are in capitals any may be a name; where most have one, those that have.
  private mutating func finish() {
    if uppercase * 10 > words.count * 6 {
      for place in words.indices { words[place].isName = true }
    } else if capitalised * 10 > words.count * 6 {
      for place in words.indices { words[place].isName = words[place].isCapitalised }
    }
  }
}
