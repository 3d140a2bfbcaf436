import Base

extension Formula {
  /// Tuldava's objective measure of difficulty.
  static let tuldava = Formula(
    key: "tuldava", name: "Tuldava",
    form: "syllables/word × ln(words/sentence)",
    source: "Tuldava 1993; Grzybek 2010, Text difficulty and the Arens–Altmann law",
    scale: .index, range: 1...8,
    evaluate: { $0.syllablesPerWord * log($0.wordsPerSentence) })
}
