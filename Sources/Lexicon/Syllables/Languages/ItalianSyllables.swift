/// Italian syllables: as in Spanish strong vowels part and weak ones join; since Italian does not
/// write the accent inside a word, words with a sounded *-ia* are listed by their endings (Serianni,
/// Grammatica italiana 1989, I.42–58).
enum ItalianSyllables {
  private static let strong = Set("aeoàèéòóáâ".unicodeScalars.map(\.value))
  private static let weak = Set("iuîï".unicodeScalars.map(\.value))
  private static let accented = Set("ìùíú".unicodeScalars.map(\.value))

  /// Endings in which the i is sounded by itself, without their last vowel.
  private static let sounded = [
    "logi", "grafi", "nomi", "crazi", "foni", "sofi", "pati", "archi", "farmaci", "energi",
    "allegri", "fantasi", "compagni", "poesi", "malatti", "bugi", "polizi", "pulizi", "amnisti",
    "garanzi", "ironi", "armoni", "agoni", "teori", "categori", "trattori", "eri",
    "mari", "luci", "addi", "rinvi", "avvi", "invi", "mormori", "pendi", "brusi", "folli",
    "gelosi", "magi", "cortesi", "valli", "ferrovi", "periferi",
  ]

  /// Words in *-eria* and the like whose i is not.
  private static let unsounded: Set<String> = [
    "materia", "materie", "miseria", "miserie", "arteria", "arterie", "feria", "ferie", "serie",
    "seria",
  ]

  /// The syllables of a word in lower case.
  static func count(_ word: [UInt32]) -> Int {
    var count = 0
    var before: UInt32?
    var runs = 0
    var startsConsonant = false
    for place in word.indices {
      let letter = word[place]
      if word.has("u", at: place), word.has("q", at: place - 1) { continue }
      guard isVowel(letter) else {
        before = nil
        startsConsonant = false
        continue
      }
      if before == nil { runs += 1 }
      // Between vowels i is a consonant: a-iu-to, no-ia.
      let isConsonant =
        word.has("i", at: place) && before != nil && !startsConsonant
        && place + 1 < word.count && isVowel(word[place + 1])
      if isConsonant || !startsConsonant && (before.map({ isParted($0, letter) }) ?? true) {
        count += 1
      }
      startsConsonant = isConsonant
      before = letter
    }
    return count + more(word, runs: runs)
  }

  private static func isVowel(_ letter: UInt32) -> Bool {
    strong.contains(letter) || weak.contains(letter) || accented.contains(letter)
  }

  private static func isParted(_ first: UInt32, _ second: UInt32) -> Bool {
    if first == second { return true }
    if strong.contains(first), strong.contains(second) { return true }
    return accented.contains(first) && strong.contains(second)
      || strong.contains(first) && accented.contains(second)
  }

  /// One more where a weak vowel before the last is stressed: *mi-o*, *e-ner-gi-a*, *pa-u-ra*.
  private static func more(_ word: [UInt32], runs: Int) -> Int {
    let text = word.text
    if text.hasPrefix("paur") || text.hasPrefix("baul") || text == "siano" { return 1 }
    let last = word.count - 1
    guard last >= 1, word.has("aeo", at: last), weak.contains(word[last - 1]) else { return 0 }
    if runs == 1, !word.has("cgq", at: last - 2), !word.has("aeiou", at: last - 2) { return 1 }
    guard !unsounded.contains(text), word[last] != 0x6f || text.count <= 7 else { return 0 }
    // Endings in -erio and -mario are not stressed, those in -eria and -maria are.
    let stem = String(text.dropLast())
    if word[last] == 0x6f, stem.hasSuffix("eri") || stem.hasSuffix("mari") { return 0 }
    return sounded.contains { stem.hasSuffix($0) } ? 1 : 0
  }
}
