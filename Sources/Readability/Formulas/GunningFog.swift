extension Formula {
  /// Gunning's Fog index, with his three exceptions to what is a hard word.
  static let gunningFog = Formula(
    key: "gunning_fog", name: "Gunning Fog",
    form: "0.4 (words/sentence + hard words/100 words)",
    source: "Gunning 1952, The Technique of Clear Writing",
    scale: .grade, range: 0...20,
    evaluate: { 0.4 * ($0.wordsPerSentence + $0.percent($0.hardWords)) })

  /// The Fog index with every word of three syllables counted as hard.
  static let gunningFogSimple = Formula(
    key: "gunning_fog_simple", name: "Gunning Fog, simple",
    form: "0.4 (words/sentence + polysyllables/100 words)",
    source: "Gunning 1952, without his exceptions, as most programs compute it",
    scale: .grade, range: 0...20,
    evaluate: { 0.4 * ($0.wordsPerSentence + $0.percent($0.polysyllables)) })

  /// The Fog index turned into grades by Powers, Sumner and Kearl, on all polysyllables.
  static let gunningFogPSK = Formula(
    key: "gunning_fog_psk", name: "Gunning Fog (Powers–Sumner–Kearl)",
    form: "3.0680 + 0.0877 words/sentence + 0.0984 polysyllables/100 words",
    source: "Powers, Sumner and Kearl 1958, J. Educational Psychology 49",
    scale: .grade, range: 3...12,
    evaluate: { 3.0680 + 0.0877 * $0.wordsPerSentence + 0.0984 * $0.percent($0.polysyllables) })

  /// The New Fog Count of the Navy readability indexes, on 100 words.
  static let gunningFogNRI = Formula(
    key: "gunning_fog_nri", name: "New Fog Count (Navy)",
    form: "((easy + 3 polysyllables)/(sentences) - 3)/2, counts for 100 words",
    source: "Kincaid, Fishburne, Rogers and Chissom 1975, Research Branch Report 8-75",
    scale: .grade, range: 0...20,
    evaluate: {
      let hard = $0.percent($0.polysyllables)
      return ((100 - hard + 3 * hard) / $0.sentencesPerHundred - 3) / 2
    })
}
