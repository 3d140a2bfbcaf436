/// A word in the making of its stem: its letters and the regions that the rules look at.
struct StemBuffer {
  /// The longest word that is stemmed, in bytes; a rule may add one letter.
  static let longest = 62

  private(set) var count: Int
  private var letters = InlineArray<64, UInt8>(repeating: 0)
  /// Where the regions R1 and R2 start: behind the first consonant after a vowel, and again.
  private var r1 = 0
  private var r2 = 0
  private var hasConsonantY = false

  /// Takes a word of at most `longest` bytes.
  init(_ word: Span<UInt8>) {
    count = word.count
    for index in 0..<word.count { letters[index] = word[index] }
  }

  /// The letters as a string.
  var text: String {
    letters.span.string(0..<count)
  }

  /// How many letters there are, each counted once however many bytes it takes.
  var scalarCount: Int {
    var total = 0
    for index in 0..<count where letters[index] & 0xc0 != 0x80 { total += 1 }
    return total
  }

  /// The letters packed into a number, the first highest; nil for words of more than eight.
  var key: UInt64? {
    guard count <= 8 else { return nil }
    var key: UInt64 = 0
    for index in 0..<count { key = key << 8 | UInt64(letters[index]) }
    return key
  }

  /// Whether the letters are those of `word`.
  func isSame(as word: Span<UInt8>) -> Bool {
    guard word.count == count else { return false }
    for index in 0..<count where letters[index] != word[index] { return false }
    return true
  }

  /// Applies the rules in their order.
  mutating func run() {
    prepare()
    markRegions()
    removeApostrophe()
    removePlural()
    if !isInvariant {
      removeTense()
      replaceFinalY()
      replaceDoubleSuffix()
      replaceLongSuffix()
      removeSuffix()
      removeFinal()
    }
    if hasConsonantY {
      for index in 0..<count where letters[index] == UInt8(ascii: "Y") {
        letters[index] = UInt8(ascii: "y")
      }
    }
  }

  // MARK: Letters and regions

  private func isVowel(_ index: Int) -> Bool {
    switch letters[index] {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      true
    default: false
    }
  }

  private func hasVowel(before end: Int) -> Bool {
    var index = 0
    while index < end {
      if isVowel(index) { return true }
      index += 1
    }
    return false
  }

  /// Drops a leading apostrophe and marks each `y` that is a consonant as `Y`.
  private mutating func prepare() {
    if letters[0] == UInt8(ascii: "'") {
      for index in 1..<count { letters[index - 1] = letters[index] }
      count -= 1
    }
    for index in 0..<count where letters[index] == UInt8(ascii: "y") {
      if index == 0 || isVowel(index - 1) {
        letters[index] = UInt8(ascii: "Y")
        hasConsonantY = true
      }
    }
  }

  private mutating func markRegions() {
    r1 = starts("gener") || starts("arsen") ? 5 : starts("commun") ? 6 : region(from: 0)
    r2 = region(from: r1)
  }

  private func region(from start: Int) -> Int {
    var index = start
    while index < count, !isVowel(index) { index += 1 }
    while index < count, isVowel(index) { index += 1 }
    return min(index + 1, count)
  }

  private func starts(_ prefix: StaticString) -> Bool {
    let length = prefix.utf8CodeUnitCount
    guard length <= count else { return false }
    for offset in 0..<length where letters[offset] != prefix.utf8Start[offset] { return false }
    return true
  }

  @inline(__always)
  private func ends(_ suffix: StaticString) -> Bool {
    let length = suffix.utf8CodeUnitCount
    guard length <= count else { return false }
    var offset = length - 1
    while offset >= 0 {
      if letters[count - length + offset] != suffix.utf8Start[offset] { return false }
      offset -= 1
    }
    return true
  }

  /// Puts `replacement` in the place of the last `length` bytes.
  private mutating func replace(_ length: Int, by replacement: StaticString) {
    count -= length
    for offset in 0..<replacement.utf8CodeUnitCount {
      letters[count] = replacement.utf8Start[offset]
      count += 1
    }
  }

  /// Whether a vowel and a consonant stand at the end of `end` bytes as in "hop" or "at".
  private func endsShort(_ end: Int) -> Bool {
    // The consonant may take several bytes.
    var last = end - 1
    while last > 0, letters[last] & 0xc0 == 0x80 { last -= 1 }
    if last == 1 { return isVowel(0) && !isVowel(1) }
    guard last > 1, !isVowel(last), isVowel(last - 1), !isVowel(last - 2) else { return false }
    switch letters[last] {
    case UInt8(ascii: "w"), UInt8(ascii: "x"), UInt8(ascii: "Y"): return false
    default: return true
    }
  }

  // MARK: Steps

  /// Step 0: `'`, `'s` and `'s'` at the end.
  private mutating func removeApostrophe() {
    if ends("'s'") { count -= 3 } else if ends("'s") { count -= 2 } else if ends("'") { count -= 1 }
  }

  /// Step 1a: plurals.
  private mutating func removePlural() {
    guard count > 1,
      letters[count - 1] == UInt8(ascii: "s") || letters[count - 1] == UInt8(ascii: "d")
    else { return }
    if ends("sses") {
      count -= 2
    } else if ends("ied") || ends("ies") {
      count -= count > 4 ? 2 : 1
    } else if ends("s"), !ends("us"), !ends("ss"), hasVowel(before: count - 2) {
      count -= 1
    }
  }

  /// Words that end here (Snowball's second list).
  private var isInvariant: Bool {
    switch count {
    case 6: starts("inning") || starts("outing") || starts("exceed")
    case 7:
      starts("canning") || starts("herring") || starts("earring") || starts("proceed")
        || starts("succeed")
    default: false
    }
  }

  /// Step 1b: past tense and participle.
  private mutating func removeTense() {
    switch letters[count - 1] {
    case UInt8(ascii: "d"), UInt8(ascii: "g"), UInt8(ascii: "y"): break
    default: return
    }
    let eed = ends("eedly") ? 5 : ends("eed") ? 3 : 0
    if eed > 0 {
      if count - eed >= r1 { replace(eed, by: "ee") }
      return
    }
    let length = ends("ingly") ? 5 : ends("edly") ? 4 : ends("ing") ? 3 : ends("ed") ? 2 : 0
    guard length > 0, hasVowel(before: count - length) else { return }
    count -= length
    if ends("at") || ends("bl") || ends("iz") {
      replace(0, by: "e")
    } else if endsDouble {
      count -= 1
    } else if count <= r1, endsShort(count) {
      replace(0, by: "e")
    }
  }

  private var endsDouble: Bool {
    guard count > 1, letters[count - 1] == letters[count - 2] else { return false }
    switch letters[count - 1] {
    case UInt8(ascii: "b"), UInt8(ascii: "d"), UInt8(ascii: "f"), UInt8(ascii: "g"),
      UInt8(ascii: "m"), UInt8(ascii: "n"), UInt8(ascii: "p"), UInt8(ascii: "r"),
      UInt8(ascii: "t"):
      return true
    default: return false
    }
  }

  /// Step 1c: `y` after a consonant that is not the first letter.
  private mutating func replaceFinalY() {
    guard count > 2, ends("y") || ends("Y"), !isVowel(count - 2) else { return }
    letters[count - 1] = UInt8(ascii: "i")
  }

  /// Steps 2: the suffix is replaced if it lies in R1.
  private mutating func replaceDoubleSuffix() {
    guard r1 < count else { return }
    switch letters[count - 1] {
    case UInt8(ascii: "l"), UInt8(ascii: "i"), UInt8(ascii: "r"), UInt8(ascii: "n"),
      UInt8(ascii: "m"), UInt8(ascii: "s"):
      break
    default: return
    }
    for (suffix, replacement) in StemSuffixes.second where ends(suffix) {
      if count - suffix.utf8CodeUnitCount >= r1 {
        replace(suffix.utf8CodeUnitCount, by: replacement)
      }
      return
    }
    if ends("ogi") {
      if count - 3 >= r1, count > 3, letters[count - 4] == UInt8(ascii: "l") { count -= 1 }
    } else if ends("li"), count - 2 >= r1, count > 2 {
      switch letters[count - 3] {
      case UInt8(ascii: "c"), UInt8(ascii: "d"), UInt8(ascii: "e"), UInt8(ascii: "g"),
        UInt8(ascii: "h"), UInt8(ascii: "k"), UInt8(ascii: "m"), UInt8(ascii: "n"),
        UInt8(ascii: "r"), UInt8(ascii: "t"):
        count -= 2
      default: break
      }
    }
  }

  /// Step 3: the suffix is replaced if it lies in R1, `ative` if it lies in R2.
  private mutating func replaceLongSuffix() {
    guard r1 < count else { return }
    if ends("ative") {
      if count - 5 >= r2 { count -= 5 }
      return
    }
    for (suffix, replacement) in StemSuffixes.third where ends(suffix) {
      if count - suffix.utf8CodeUnitCount >= r1 {
        replace(suffix.utf8CodeUnitCount, by: replacement)
      }
      return
    }
  }

  /// Step 4: the suffix is removed if it lies in R2.
  private mutating func removeSuffix() {
    guard r2 < count else { return }
    for suffix in StemSuffixes.fourth where ends(suffix) {
      if count - suffix.utf8CodeUnitCount >= r2 { count -= suffix.utf8CodeUnitCount }
      return
    }
    if ends("ion"), count - 3 >= r2, count > 3,
      letters[count - 4] == UInt8(ascii: "s") || letters[count - 4] == UInt8(ascii: "t")
    {
      count -= 3
    }
  }

  /// Step 5: a final `e` or a second `l`.
  private mutating func removeFinal() {
    if ends("e") {
      if count - 1 >= r2 || count - 1 >= r1 && !endsShort(count - 1) { count -= 1 }
    } else if ends("ll"), count - 1 >= r2 {
      count -= 1
    }
  }
}
