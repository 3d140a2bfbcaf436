import Lexicon

/// What stands behind an apostrophe: a possessive or a shortened word.
enum Contraction {
  /// The word that a contraction or a possessive is made from: *can* of *can't*, *dog* of *dog's*.
  ///
  /// - Returns: Nil where what follows the apostrophe is no known ending.
  static func base(of word: PackedWord, apostrophe: Int) -> PackedWord? {
    let stem = word.prefix(apostrophe)
    guard isEnding(word.dropFirst(apostrophe + 1)), stem.count > 0 else { return nil }
    guard word.hasSuffix("n't") else { return stem }
    switch String(stem) {
    case "can": return stem
    case "won": return PackedWord("will".utf8)
    case "shan": return PackedWord("shall".utf8)
    case "ain": return PackedWord("is".utf8)
    default: return stem.dropLast(1)
    }
  }

  /// The same of a word of any length, cut at its apostrophe.
  static func base(of stem: Substring, ending: Substring) -> String? {
    guard endings.contains(String(ending)), !stem.isEmpty else { return nil }
    // "don't" is "do" with "n't".
    return String(ending == "t" && stem.hasSuffix("n") ? stem.dropLast() : stem)
  }

  private static func isEnding(_ ending: PackedWord) -> Bool {
    ending.count == 0 || ending.count <= 2 && endings.contains(String(ending))
  }

  private static let endings: Set<String> = ["s", "t", "d", "m", "ll", "re", "ve", ""]
}
