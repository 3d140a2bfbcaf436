/// Dutch syllables: the vowels that stand for one sound (Woordenlijst Nederlandse Taal, rules for
/// dividing words); a diaeresis parts, as in *geërfd*.
enum DutchSyllables {
  private static let vowels = VowelRuns(
    "aeiouyäëïöüéèêáàâôóúíĳ",
    groups: "aa ee oo uu ie oe eu ui ei ij au ou aai ooi oei eeu ieu éé áá óó ïe eau")

  /// The syllables of a word in lower case.
  static func count(_ word: [UInt32]) -> Int {
    var word = word
    for place in word.indices.dropLast()
    where word.has("q", at: place) && word.has("u", at: place + 1) {
      word[place + 1] = 0x71
    }
    if word.has("y", at: 0), word.has("aeiou", at: 1) { word[0] = 0x6a }
    // Mu-se-um.
    let more = word.ends("eum") || word.ends("eums") ? 1 : 0
    return vowels.count(word) + more
  }
}
