import Lexicon

extension Formula {
  /// Szigriszt Pazos's perspicuity, the Reading Ease fitted to Spanish.
  static let szigrisztPazos = Formula(
    key: "szigriszt_pazos", name: "Szigriszt–Pazos",
    form: "206.835 - 62.3 syllables/word - words/sentence",
    source: "Szigriszt Pazos 1993, Sistemas predictivos de legibilidad, Universidad Complutense",
    scale: .ease, range: 0...100, languages: [.spanish],
    evaluate: { 206.835 - 62.3 * $0.syllablesPerWord - $0.wordsPerSentence })
}
