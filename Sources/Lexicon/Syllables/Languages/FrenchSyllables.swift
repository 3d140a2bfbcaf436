/// French syllables as they are spoken in prose: a mute *e* at the end is none, *ion*, *ieu*, *oui*
/// and the like are one but after a consonant and *l* or *r* (Grevisse, Le Bon Usage, § 8–17).
enum FrenchSyllables {
  private static let vowels = VowelRuns(
    "aeiouyàâäéèêëîïôöùûüœæ",
    groups: """
      ai aî au aoû eau ei ey eu eû eui oi oî oy ou où oû œu œi oeu oeui aou uei uy ui uî ia iai iau ie \
      iè ié iê ieu iei io iou iu iâ oui
      """)

  /// Forms of verbs in *-ent*, which is mute, where nouns have the same letters before it.
  private static let mute: Set<String> = [
    "disent", "lisent", "parlent", "doivent", "peuvent", "veulent", "vivent", "savent", "pensent",
    "trouvent", "restent", "portent", "montrent", "jouent", "aiment", "mangent", "sentent",
    "servent", "suivent", "boivent", "reçoivent", "partent", "sortent", "demandent", "semblent",
    "existent", "arrivent", "regardent", "rendent", "perdent", "entendent", "attendent", "vendent",
    "chantent", "commencent", "continuent", "forment", "posent", "cherchent", "travaillent",
    "écrivent", "prouvent", "ouvrent", "offrent", "souffrent", "entrent", "croient", "voient",
    "soient", "aient", "vivent", "produisent", "permettent", "habitent", "écoutent", "marchent",
  ]

  /// The syllables of a word in lower case.
  static func count(_ word: [UInt32]) -> Int {
    let sounded = withoutMuteEnding(withoutSilentU(word))
    return vowels.count(sounded) + parted(sounded)
  }

  /// The word without the u of *que* and *guerre* and the e of *mangeons*, and with a consonant for a y between vowels.
  private static func withoutSilentU(_ word: [UInt32]) -> [UInt32] {
    var kept: [UInt32] = []
    for place in word.indices {
      if word.has("u", at: place),
        word.has("q", at: place - 1)
          || word.has("g", at: place - 1) && word.has("eiéèêëyî", at: place + 1)
      {
        continue
      }
      // man-geons.
      if word.has("e", at: place), word.has("g", at: place - 1), word.has("aoâô", at: place + 1) {
        continue
      }
      // pa-yer, vo-ya-ge, but pa-ys.
      let isConsonant =
        word.has("y", at: place) && place + 1 < word.count && vowels.contains(word[place + 1])
      kept.append(isConsonant ? 0x6a : word[place])
    }
    return kept
  }

  private static func withoutMuteEnding(_ word: [UInt32]) -> [UInt32] {
    let length: Int
    if word.ends("e") {
      length = 1
    } else if word.ends("es") {
      length = 2
    } else if word.ends("ent"), isMute(word) {
      length = 3
    } else {
      return word
    }
    let stem = Array(word.dropLast(length))
    return vowels.count(stem) > 0 ? stem : word
  }

  private static func isMute(_ word: [UInt32]) -> Bool {
    if mute.contains(word.text) { return true }
    let endings = [
      "aient", "oient", "uent", "èrent", "irent", "urent", "issent", "assent", "ussent", "nnent",
      "llent", "ttent", "cevent",
    ]
    return endings.contains(where: word.ends) && !word.ends("influent") && !word.ends("affluent")
      && !word.ends("excellent")
  }

  /// How often i and a vowel part: after a consonant and l or r, as in *ou-vri-er*, *cli-ent*.
  private static func parted(_ word: [UInt32]) -> Int {
    word.indices.dropFirst(2).count { place in
      word.has("i", at: place) && word.has("lr", at: place - 1)
        && word.has("bcdfgptv", at: place - 2) && word.has("aeéèêo", at: place + 1)
    }
  }
}
