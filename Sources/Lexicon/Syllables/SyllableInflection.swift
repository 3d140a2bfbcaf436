/// The syllables of regular forms, by those of the words they are made from.
///
/// A plural never has fewer syllables than its singular, and an ending adds what it adds to any
/// word: *-s* a syllable after a hiss, *-ed* one after *t* and *d*, *-ing*, *-er*, *-est*, *-ness*,
/// *-less*, *-ful*, *-ment* and *-ly* one each.
enum SyllableInflection {
  /// The syllables of a form, or nil where it is the form of no known word.
  ///
  /// - Parameters:
  ///   - word: Lower-case letters.
  ///   - guess: Counts a word by its letters, for forms that spelling does not settle.
  ///   - known: The syllables of a base that is known, else nil.
  /// - Returns: The count.
  static func count(
    _ word: [UInt8], guess: ([UInt8]) -> Int, known: ([UInt8]) -> Int?
  ) -> Int? {
    guard word.count > 3 else { return nil }
    if ends(word, "s"), !ends(word, "ss") { return plural(word, guess: guess, known: known) }
    if ends(word, "ed") {
      return verb(word, ending: 2, known: known) { base in
        base.last == UInt8(ascii: "t") || base.last == UInt8(ascii: "d") || ends(base, "te")
          || ends(base, "de") ? 1 : 0
      }
    }
    if ends(word, "ing") { return verb(word, ending: 3, known: known) { _ in 1 } }
    if ends(word, "est") { return verb(word, ending: 3, known: known) { _ in 1 } }
    if ends(word, "er") { return verb(word, ending: 2, known: known) { _ in 1 } }
    if ends(word, "ly") { return adverb(word, known: known) }
    for ending in ["ness", "less", "ment", "ful"] as [StaticString] where ends(word, ending) {
      let stem = Array(word.dropLast(ending.utf8CodeUnitCount))
      if let count = stem.count > 2 ? known(stem) : nil { return count + 1 }
      // "happiness"
      guard stem.last == UInt8(ascii: "i") else { return nil }
      return known(stem.dropLast() + [UInt8(ascii: "y")]).map { $0 + 1 }
    }
    return nil
  }

  private static func plural(
    _ word: [UInt8], guess: ([UInt8]) -> Int, known: ([UInt8]) -> Int?
  ) -> Int? {
    let base = Array(word.dropLast())
    if let count = known(base) {
      // After "che" and "she" the ending is a syllable where the e is silent: "quiches" has one
      // more than "quiche", "psyches" none.
      if ends(base, "che") || ends(base, "she") {
        return min(max(guess(word), count), count + 1)
      }
      // A spoken e before the s takes no further syllable.
      let isSpoken = base.last == UInt8(ascii: "e") && SoundedEndings.count(base) != nil
      return count + (SyllableCounter.endsInHiss(base) && !isSpoken ? 1 : 0)
    }
    if ends(word, "ies") { return known(word.dropLast(3) + [UInt8(ascii: "y")]) }
    if ends(word, "es"), let count = known(Array(word.dropLast(2))) {
      return count + (SyllableCounter.endsInHiss(Array(word.dropLast(2))) ? 1 : 0)
    }
    return nil
  }

  private static func verb(
    _ word: [UInt8], ending: Int, known: ([UInt8]) -> Int?, adds: ([UInt8]) -> Int
  ) -> Int? {
    let stem = Array(word.dropLast(ending))
    guard stem.count > 2 else { return nil }
    // "hope" before "hop": a silent e is taken to have been there.
    let withE = stem + [UInt8(ascii: "e")]
    if let count = known(withE), SoundedEndings.count(withE) == nil { return count + adds(withE) }
    if let count = known(stem) { return count + adds(stem) }
    if stem.last == UInt8(ascii: "i") {
      let base = stem.dropLast() + [UInt8(ascii: "y")]
      if let count = known(Array(base)) { return count + (ending == 2 && adds([0]) == 0 ? 0 : 1) }
    }
    let shorter = Array(stem.dropLast())
    guard shorter.count > 2, shorter.last == stem.last else { return nil }
    return known(shorter).map { $0 + adds(shorter) }
  }

  private static func adverb(_ word: [UInt8], known: ([UInt8]) -> Int?) -> Int? {
    let stem = Array(word.dropLast(2))
    guard stem.count > 2 else { return nil }
    if let count = known(stem) { return count + 1 }
    // "gently" from "gentle" has as many; "happily" from "happy" one more.
    if let count = known(word.dropLast() + [UInt8(ascii: "e")]) { return count }
    guard stem.last == UInt8(ascii: "i") else { return nil }
    return known(stem.dropLast() + [UInt8(ascii: "y")]).map { $0 + 1 }
  }

  private static func ends(_ word: [UInt8], _ ending: StaticString) -> Bool {
    ending.withUTF8Buffer { word.suffix($0.count).elementsEqual($0) }
  }
}
