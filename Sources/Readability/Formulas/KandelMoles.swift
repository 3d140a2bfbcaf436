import Lexicon

extension Formula {
  /// Kandel and Moles's adaptation of the Reading Ease to French.
  static let kandelMoles = Formula(
    key: "kandel_moles", name: "Kandel–Moles",
    form: "209 - 1.15 words/sentence - 68 syllables/word",
    source: "Kandel and Moles 1958, Application de l'indice de Flesch, Cahiers d'Études de RTF 19",
    scale: .ease, range: 0...100, languages: [.french],
    evaluate: { 209 - 1.15 * $0.wordsPerSentence - 68 * $0.syllablesPerWord })
}
