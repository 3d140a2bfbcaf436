import Base

extension Formula {
  /// Tränkle and Bailer's first formula, a recomputation of Dickes and Steiwer's for German.
  ///
  /// The logarithms belong to it; koRpus and quanteda leave them out.
  static let traenkleBailer1 = Formula(
    key: "traenkle_bailer_1", name: "Tränkle–Bailer 1",
    form: "224.6814 - 79.8304 ln(letters/word + 1) - 12.24032 ln(words/sentence + 1) "
      + "- 1.292857 prepositions/100 words",
    source: "Tränkle and Bailer 1984, Z. für Entwicklungspsychologie und Päd. Psychologie 16",
    scale: .ease, range: 0...100,
    evaluate: {
      224.6814 - 79.8304 * log($0.lettersPerWord + 1) - 12.24032 * log($0.wordsPerSentence + 1)
        - 1.292857 * $0.percent($0.prepositions)
    })
}
