/// Russian syllables: each vowel letter is one (Russkaya grammatika 1980, § 37).
enum RussianSyllables {
  private static let vowels = VowelRuns("аеёиоуыэюя", groups: "")

  /// The syllables of a word in lower case.
  static func count(_ word: [UInt32]) -> Int { vowels.count(word) }
}
