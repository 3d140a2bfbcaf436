/// Spanish syllables: two strong vowels part, a weak one joins its neighbour unless it has the
/// accent (Real Academia Española, Ortografía de la lengua española 2010, II.2.2).
enum SpanishSyllables {
  private static let strong = Set("aeoáéóà".unicodeScalars.map(\.value))
  private static let weak = Set("iuü".unicodeScalars.map(\.value))
  private static let accented = Set("íú".unicodeScalars.map(\.value))

  /// The syllables of a word in lower case.
  static func count(_ word: [UInt32]) -> Int {
    var count = 0
    var before: UInt32?
    for place in word.indices {
      var letter = word[place]
      if isSilent(word, place) { continue }
      // A y at the end sounds as i; elsewhere it is a consonant.
      if letter == 0x79, place == word.count - 1 { letter = 0x69 }
      guard strong.contains(letter) || weak.contains(letter) || accented.contains(letter) else {
        before = nil
        continue
      }
      if before.map({ isParted($0, letter) }) ?? true { count += 1 }
      before = letter
    }
    return count
  }

  /// The u of *que* and *guerra*.
  private static func isSilent(_ word: [UInt32], _ place: Int) -> Bool {
    guard word.has("u", at: place) else { return false }
    return word.has("q", at: place - 1)
      || word.has("g", at: place - 1) && word.has("eiéí", at: place + 1)
  }

  private static func isParted(_ first: UInt32, _ second: UInt32) -> Bool {
    if first == second { return true }
    if strong.contains(first), strong.contains(second) { return true }
    return accented.contains(first) && strong.contains(second)
      || strong.contains(first) && accented.contains(second)
  }
}
