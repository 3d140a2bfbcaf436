/// Counts the syllables of English words: by dictionary where it can, by rule or model elsewhere.
///
/// The rules, in their order:
/// - Compounds in hyphens that the dictionary does not hold are the sum of their parts.
/// - Numbers are read aloud (`SyllableNumerals`); letters behind them are a unit (`bn` is read
///   "billion") or a word. A currency sign before, a per cent sign behind add their own word.
/// - `U.S.`, `p.m.`: the dictionary, else the names of the letters.
/// - Capitals: the reading of the dotted form where the dictionary holds one (`UN`), then the
///   dictionary's (`NATO`), then, without a vowel or with at most three letters, the names of the
///   letters (*w* has three syllables), else a word.
/// - A possessive or a contraction that the dictionary does not hold is the word before the
///   apostrophe, with a syllable more for *'s* after a hiss.
/// - Names are words.
/// - Letters with accents are read as their plain ones; a letter of another script is half a
///   syllable, a Han character, kana or Hangul syllable a whole one.
public struct SyllableCounter: Sendable {
  private let pronunciations: Pronunciations?
  private let model: SyllableModel?

  /// Creates a counter.
  ///
  /// - Parameters:
  ///   - pronunciations: The dictionary, or nil to count by the fallback alone.
  ///   - fallback: The model for words outside the dictionary, or nil for spelling rules.
  public init(pronunciations: Pronunciations?, fallback: SyllableModel? = nil) {
    self.pronunciations = pronunciations
    self.model = fallback
  }

  /// The syllables of a word: one or more where it holds a letter or a digit, else 0.
  ///
  /// - Parameter word: A word, number or compound without white space.
  /// - Returns: The count, with the syllables of currency and per cent signs.
  /// - Complexity: O(*n*) in the bytes of the word.
  public func count(of word: String) -> Int {
    let plain = word.utf8.withContiguousStorageIfAvailable { plainCount(of: $0) }
    if let plain, let plain { return plain }
    return count(of: SpokenWord(word))
  }

  /// The syllables of a word given as UTF-8 bytes.
  package func count(of word: UnsafeBufferPointer<UInt8>) -> Int {
    plainCount(of: word) ?? count(of: SpokenWord(String(decoding: word, as: UTF8.self)))
  }

  /// The syllables of several words given as UTF-8 bytes, as `count(of:)` gives them.
  ///
  /// The dictionary is asked for all of them together, which takes less time.
  package func counts(of words: [UnsafeBufferPointer<UInt8>]) -> [Int] {
    let plain = words.map {
      UnsafeRawBufferPointer(Self.isPlain($0) ? $0 : UnsafeBufferPointer(rebasing: $0[..<0]))
    }
    let listed = pronunciations?.syllables(plain)
    return words.indices.map { place in
      if (2...6).contains(plain[place].count),
        let read = Self.titles[String(decoding: plain[place], as: UTF8.self)]
      {
        return read
      }
      if let count = listed?[place] { return count }
      if !plain[place].isEmpty { return max(1, guess(Array(plain[place]))) }
      return count(of: SpokenWord(String(decoding: words[place], as: UTF8.self)))
    }
  }

  /// The syllables of a word of nothing but lower-case letters, else nil.
  ///
  /// Most words are so: listed, or without anything to take apart.
  private func plainCount(of bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard Self.isPlain(bytes) else { return nil }
    if bytes.count <= 6, let read = Self.titles[String(decoding: bytes, as: UTF8.self)] {
      return read
    }
    let listed = pronunciations?.syllables(UnsafeRawBufferPointer(bytes))
    return listed ?? max(1, guess(Array(bytes)))
  }

  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    !bytes.isEmpty && bytes.allSatisfy { $0 &- UInt8(ascii: "a") < 26 }
  }

  private func count(of word: SpokenWord) -> Int {
    guard word.hasLetter || word.hasDigit else { return word.signs }
    if !word.hasDigit, word.hasSpokenAccents { return accented(word) }
    if !word.hasDigit, !word.isAllCapitals,
      let read = Self.titles[String(decoding: word.bytes.droppingTrailing("."), as: UTF8.self)]
        ?? dictionary(word.bytes)
    {
      return read
    }
    var syllables = word.signs + word.foreignSyllables
    for part in word.bytes.split(separator: UInt8(ascii: "-")) {
      // The dictionary was asked for the apostrophe of "goin'"; elsewhere it is a mark.
      let isMarked = part.last == UInt8(ascii: "'")
      syllables += simple(Array(isMarked ? part.dropLast() : part), word: word)
    }
    return max(1, syllables)
  }

  /// The syllables of a word with accents that say how it is spoken.
  private func accented(_ word: SpokenWord) -> Int {
    var syllables = word.foreignSyllables + word.signs
    for part in word.accented.split(separator: UInt8(ascii: "-")) {
      syllables += accented(part: Array(part))
    }
    return max(1, syllables)
  }

  /// A final *é* is spoken as *ay*, an *è* before a final *d* by itself, and a vowel with a
  /// diaeresis apart from the one before it.
  private func accented(part: [UInt8]) -> Int {
    let bare = part.filter { $0 > SpokenWord.parted }
    let listed = allListed(bare)
    var letters = part
    // A plural or a feminine ending is silent: résumés, fiancée.
    var ending = 0
    for silent in [UInt8(ascii: "s"), UInt8(ascii: "e")]
    where letters.dropLast(ending).last == silent {
      ending += 1
    }
    let head = Array(letters.dropLast(ending))
    if head.count > 1, head.last == SpokenWord.sounded {
      letters = head.dropLast(2) + Array("ay".utf8)
    } else if head.count > 2, letters.count > 3, letters.last == UInt8(ascii: "d"),
      letters[letters.count - 2] == SpokenWord.grave
    {
      return plain(letters.dropLast(3).filter { $0 > SpokenWord.parted }) + 1
    } else if let count = listed.first {
      return count
    }
    let pieces = letters.split(separator: SpokenWord.parted)
    let heard = pieces.reduce(0) { $0 + plain($1.filter { $0 > SpokenWord.parted }) }
    // Of the readings that the dictionary has for the word without its accent, the longest.
    return max(heard, listed.max() ?? 0)
  }

  /// All counts that the dictionary lists for a word, the first pronunciation's first.
  private func allListed(_ bytes: [UInt8]) -> [Int] {
    pronunciations?.allSyllables(of: String(decoding: bytes, as: UTF8.self)) ?? []
  }

  /// Whether the dictionary holds a word of lower-case letters.
  package func isListed(_ word: [UInt8]) -> Bool { dictionary(word) != nil }

  /// The syllables of a word without hyphens.
  private func simple(_ bytes: [UInt8], word: SpokenWord) -> Int {
    guard !bytes.isEmpty else { return 0 }
    if bytes.contains(where: SyllableNumerals.isDigit) { return number(bytes) }
    if bytes.contains(UInt8(ascii: ".")) {
      return dictionary(bytes) ?? dictionary(bytes.droppingTrailing(".")) ?? abbreviation(bytes)
    }
    if word.isAllCapitals { return acronym(bytes) }
    return plain(bytes)
  }

  /// The syllables of a word of letters and apostrophes.
  private func plain(_ bytes: [UInt8]) -> Int {
    if let title = Self.titles[String(decoding: bytes, as: UTF8.self)] { return title }
    if let listed = dictionary(bytes) { return listed }
    let apostrophe = UInt8(ascii: "'")
    // No word has so many apostrophes that a long run of letters need be taken apart.
    guard bytes.count <= SyllableModel.longestWord,
      let mark = bytes.lastIndex(of: apostrophe)
    else { return guess(bytes) }
    let stem = Array(bytes[..<mark])
    let ending = bytes[(mark + 1)...]
    guard !stem.isEmpty else { return plain(Array(ending)) }
    let syllables = plain(stem)
    if ending.elementsEqual("s".utf8) {
      return syllables + (Self.endsInHiss(stem) ? 1 : 0)
    }
    // 's, 'd, 'm, n't and the like are no syllable after a vowel; 've, 're and 'll are taken so.
    return ending.count <= 2 ? syllables : syllables + plain(Array(ending))
  }

  /// Digits, and letters before or behind them.
  private func number(_ bytes: [UInt8]) -> Int {
    var syllables = 0
    var start = 0
    while start < bytes.count {
      let isNumber = SyllableNumerals.isDigit(bytes[start])
      var end = start
      while end < bytes.count {
        let isDigit = SyllableNumerals.isDigit(bytes[end])
        let isLetter = bytes[end] >= UInt8(ascii: "a")
        if isNumber ? isLetter : isDigit { break }
        end += 1
      }
      let piece = Array(bytes[start..<end])
      if isNumber {
        var behind = end
        while behind < bytes.count, bytes[behind] >= UInt8(ascii: "a") { behind += 1 }
        let ending = String(decoding: bytes[end..<behind], as: UTF8.self)
        let isOrdinal = Self.ordinalEndings.contains(ending)
        syllables += SyllableNumerals.count(run: piece, isOrdinal: isOrdinal)
        if isOrdinal || ending == "s" { end = behind }
      } else {
        syllables += unit(piece)
      }
      start = max(end, start + 1)
    }
    return max(1, syllables)
  }

  /// Letters beside digits: a unit of quantity, a word of the dictionary, or letters by name.
  private func unit(_ bytes: [UInt8]) -> Int {
    let letters = bytes.filter { $0 >= UInt8(ascii: "a") }
    let text = String(decoding: letters, as: UTF8.self)
    if let listed = Self.units[text] { return listed }
    if letters.count > 2, let listed = dictionary(letters) { return listed }
    return letters.count <= 3 ? Self.letterNames(letters) : guess(letters)
  }

  private func abbreviation(_ bytes: [UInt8]) -> Int {
    var syllables = 0
    for part in bytes.split(separator: UInt8(ascii: ".")) {
      syllables += part.count == 1 ? Self.letterNames(part) : plain(Array(part))
    }
    return syllables
  }

  private func acronym(_ bytes: [UInt8]) -> Int {
    let letters = bytes.filter { $0 >= UInt8(ascii: "a") }
    // A dictionary's "u.n." says that the bare capitals are spelled; "it" has no such form.
    if letters.count == bytes.count, (2...5).contains(letters.count) {
      var dotted: [UInt8] = []
      for letter in letters { dotted += [letter, UInt8(ascii: ".")] }
      if let listed = dictionary(dotted) { return listed }
    }
    if let listed = dictionary(bytes) { return listed }
    let hasVowel = letters.contains(where: SyllableRules.isVowel)
    if !hasVowel || letters.count <= 3, letters.count <= 6 { return Self.letterNames(letters) }
    return plain(bytes)
  }

  private func dictionary(_ bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBytes { pronunciations?.syllables($0) }
  }

  /// A count for a word that the dictionary does not hold.
  ///
  /// A word whose final *e* is spoken, and a form of a known word, are counted by what is known;
  /// the model knows letters alone.
  private func guess(_ letters: [UInt8]) -> Int {
    guard !letters.isEmpty else { return 0 }
    if pronunciations != nil, letters.count <= SyllableModel.longestWord,
      let known = SoundedEndings.count(letters) ?? inflected(letters)
    {
      return known
    }
    return modelled(letters)
  }

  /// The syllables of a regular form of a word that is known.
  private func inflected(_ letters: [UInt8]) -> Int? {
    SyllableInflection.count(letters, guess: modelled) { base in
      dictionary(base) ?? SoundedEndings.count(base)
    }
  }

  private func modelled(_ letters: [UInt8]) -> Int {
    guard let model, letters.count <= SyllableModel.longestWord else {
      return SyllableRules.count(letters)
    }
    return model.count(letters)
  }

  /// The syllables of letters read by name.
  private static func letterNames(_ letters: some Sequence<UInt8>) -> Int {
    letters.reduce(0) { $0 + ($1 == UInt8(ascii: "w") ? 3 : 1) }
  }

  /// Whether *'s* after these letters is a syllable: *boss's*, *church's*, *judge's*.
  static func endsInHiss(_ letters: [UInt8]) -> Bool {
    guard let last = letters.last else { return false }
    if "sxz".utf8.contains(last) { return true }
    guard letters.count > 1 else { return false }
    let before = letters[letters.count - 2]
    if last == UInt8(ascii: "h") { return "cs".utf8.contains(before) }
    return last == UInt8(ascii: "e") && "cgsz".utf8.contains(before)
  }

  /// Titles that are written short and read in full, and are no words themselves.
  private static let titles: [String: Int] = [
    "mr": 2, "mrs": 2, "dr": 2, "drs": 2, "prof": 3, "sgt": 2, "lt": 3, "capt": 2, "jr": 2, "sr": 2,
    "messrs": 2, "cpl": 3, "mlle": 3, "supt": 5,
  ]

  private static let ordinalEndings: Set<String> = ["st", "nd", "rd", "th"]

  /// Units behind numbers, as they are read.
  private static let units: [String: Int] = [
    "k": 2, "m": 2, "mn": 2, "b": 2, "bn": 2, "tn": 2, "am": 2, "pm": 2, "km": 4, "kg": 4,
    "cm": 4, "mm": 4, "ft": 1, "lb": 1, "oz": 1, "g": 1, "c": 1, "f": 1, "p": 1, "x": 1,
  ]
}

extension [UInt8] {
  /// The bytes without one trailing character.
  fileprivate func droppingTrailing(_ character: Character) -> [UInt8] {
    last == character.asciiValue ? Array(dropLast()) : self
  }
}
