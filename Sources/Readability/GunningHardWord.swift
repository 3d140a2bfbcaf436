import Lexicon

/// Gunning's hard words (1952): three syllables and more, but for names and for what he leaves
/// out.
///
/// He leaves out combinations of short easy words, with a hyphen (*by-product*) or without
/// (*bookkeeper*, *butterfly*), and words whose third syllable is only *-es*, *-ed* or *-ing*.
enum GunningHardWord {
  /// Whether a word of three syllables or more is hard, unless it is a name.
  static func isHard(
    _ word: UnsafeBufferPointer<UInt8>, syllables count: Int, lexicon: ReadabilityLexicon
  ) -> Bool {
    if word.contains(UInt8(ascii: "-")) {
      let parts = word.split(separator: UInt8(ascii: "-"))
      if parts.count > 1 {
        return parts.contains {
          lexicon.syllables.count(of: UnsafeBufferPointer(rebasing: $0)) >= 3
        }
      }
    }
    if isSolidCompound(word, syllables: count, lexicon: lexicon) { return false }
    guard count == 3 else { return true }
    if word.ends(with: "ing") { return word.ends(with: "thing") }
    if word.ends(with: "ed") {
      return !(word.ends(with: "ted") || word.ends(with: "ded"))
    }
    guard word.ends(with: "es") else { return true }
    return !hisses.contains { word.ends(with: $0) }
  }

  /// Whether a word is two everyday words of one or two syllables, written together.
  private static func isSolidCompound(
    _ word: UnsafeBufferPointer<UInt8>, syllables count: Int, lexicon: ReadabilityLexicon
  ) -> Bool {
    guard count <= 4, word.count >= 6, let packed = PackedWord(word) else { return false }
    for cut in 3...word.count - 3 {
      let first = packed.prefix(cut)
      let second = packed.dropFirst(cut)
      guard isPart(first, lexicon), isPart(second, lexicon) else { continue }
      let (head, tail) = (String(first), String(second))
      guard !prefixes.contains(head), !suffixes.contains(tail) else { continue }
      let counts = [head, tail].map { lexicon.syllables.count(of: $0) }
      if counts.allSatisfy({ $0 <= 2 }), counts.reduce(0, +) == count { return true }
    }
    return false
  }

  private static func isPart(_ word: PackedWord, _ lexicon: ReadabilityLexicon) -> Bool {
    if let familiar = lexicon.familiar, familiar.contains(word) { return true }
    return lexicon.everyday.level(forUses: lexicon.everyday.uses(of: word)) != nil
  }

  /// Heads that are mostly prefixes or chance: *for-gotten*, *pen-ultimate*.
  private static let prefixes: Set<String> = [
    "for", "per", "con", "pro", "dis", "mis", "pre", "non", "her", "his", "imp", "inn", "ant",
    "pen", "par", "mini", "anti", "rep", "leg", "don", "but", "can", "are", "per", "did", "and",
  ]

  /// Tails that are mostly suffixes: *account-able*, *car-nation*.
  private static let suffixes: Set<String> = [
    "able", "age", "aged", "ages", "ant", "ants", "ate", "ment", "ness", "less", "ship", "ships",
    "nation", "nations", "ration", "rations", "mission", "missions", "portion", "tent", "tents",
    "dent", "rise", "rises", "ally", "allies", "ion", "ions", "ice", "ape", "red", "ring", "rings",
    "ted", "ling", "ten", "pet", "her", "his", "hers", "rate", "rates", "mine", "mined", "cent",
    "cents", "less", "full", "ward", "wards", "like", "end", "ending", "ear", "ears", "sing",
  ]

  private static let hisses: [StaticString] = ["ces", "ges", "ses", "xes", "zes", "ches", "shes"]
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func ends(with ending: StaticString) -> Bool {
    ending.withUTF8Buffer { suffix($0.count).elementsEqual($0) }
  }
}
