/// A guess at a word's syllables from its spelling alone: vowel groups, less silent endings.
///
/// It serves where no model file is at hand and for words longer than any model has seen. Against
/// CMUdict it is right for about six words in seven.
enum SyllableRules {
  /// Whether a lower-case letter is a vowel letter, *y* among them.
  @inline(__always)
  static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      true
    default: false
    }
  }

  /// The syllables of a word in lower-case ASCII letters, at least one.
  ///
  /// - Complexity: O(*n*) in the letters.
  static func count(_ letters: [UInt8]) -> Int {
    var groups = 0
    var wasVowel = false
    for letter in letters {
      let vowel = isVowel(letter)
      if vowel, !wasVowel { groups += 1 }
      wasVowel = vowel
    }
    return max(1, groups - silentEndings(letters))
  }

  /// A silent final *e*, the *e* of *-ed* after other letters than *d* and *t*, and the *e* of
  /// *-es* where no hiss goes before.
  private static func silentEndings(_ letters: [UInt8]) -> Int {
    guard letters.count > 2, let last = letters.last else { return 0 }
    let before = letters[letters.count - 2]
    let third = letters[letters.count - 3]
    let isE = UInt8(ascii: "e")
    if last == isE {
      // "Table" and "acre" keep a syllable; "whale" does not.
      let isSyllabic =
        before == UInt8(ascii: "l") && !isVowel(third) && third != UInt8(ascii: "l")
      return isVowel(before) || isSyllabic ? 0 : 1
    }
    guard before == isE, !isVowel(third) else { return 0 }
    if last == UInt8(ascii: "d") {
      return third == UInt8(ascii: "d") || third == UInt8(ascii: "t") ? 0 : 1
    }
    if last == UInt8(ascii: "s") {
      return "cgsxzh".utf8.contains(third) ? 0 : 1
    }
    return 0
  }
}
