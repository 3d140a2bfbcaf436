/// German syllables: Duden's rules of word division (Amtliche Regelung 2006, § 107–112) name the
/// vowels that stay together; others part, as in *The-a-ter* and *Na-ti-on*.
enum GermanSyllables {
  private static let vowels = VowelRuns(
    "aeiouäöüyéèêáàâô", groups: "ie ei ai au eu äu ey ay aa ee oo ou eau")

  /// Words in *-ie* whose *e* is sounded, without it; their plurals in *-ien* follow the rule.
  private static let unstressed: Set<String> = [
    "famili", "lini", "akti", "studi", "seri", "foli", "lili", "immobili", "komödi", "tragödi",
    "ari", "prämi", "materi", "bakteri", "pini", "kastani", "gerani", "petersili", "großfamili",
    "hosti", "glori", "kurtisani", "grazi",
  ]

  /// Words in *-ien* that have one syllable there.
  private static let single: Set<String> = ["wien", "schien", "erschien", "knien", "spien", "bien"]

  /// The syllables of a word in lower case.
  static func count(_ word: [UInt32]) -> Int {
    var word = word
    // The u of qu and the y of Yacht are consonants.
    for place in word.indices.dropLast()
    where word.has("q", at: place) && word.has("u", at: place + 1) {
      word[place + 1] = 0x71
    }
    if word.has("y", at: 0), word.has("aeiou", at: 1) { word[0] = 0x6a }
    return vowels.count(word) + parted(word)
  }

  /// How many groups of a word are parted after all.
  private static func parted(_ word: [UInt32]) -> Int {
    var more = 0
    let text = word.text
    if word.ends("ien"), !single.contains(text) {
      more += 1
    } else if word.ends("ie"), unstressed.contains(String(text.dropLast())) {
      more += 1
    }
    // Museum; Ideen; materiell; Patient.
    if word.ends("eum") || word.ends("eums") { more += 1 }
    if word.ends("een") { more += 1 }
    if !word.starts("viell"),
      ["iell", "ielle", "ieller", "iellen", "ielles", "iellem"].contains(where: word.ends)
    {
      more += 1
    }
    if ["tient", "tienten", "tientin", "hygiene"].contains(where: word.ends) { more += 1 }
    // ge-ehrt, be-en-den, be-er-di-gen, ge-impft, be-in-hal-ten.
    if ["geehr", "geeb", "beend", "beerd", "beehr", "geimpf", "geirr", "beinh", "geinn"].contains(
      where: word.starts)
    {
      more += 1
    }
    return more
  }
}
