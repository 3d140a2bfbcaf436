import Lexicon

extension Formula {
  /// Gutiérrez de Polini's comprehensibility, made for Spanish and not adapted from English.
  static let gutierrezPolini = Formula(
    key: "gutierrez_polini", name: "Gutiérrez de Polini",
    form: "95.2 - 9.7 letters/word - 0.35 words/sentence",
    source: "Gutiérrez de Polini 1972, Investigación sobre lectura en Venezuela",
    scale: .ease, range: 0...100, languages: [.spanish],
    evaluate: { 95.2 - 9.7 * $0.lettersPerWord - 0.35 * $0.wordsPerSentence })
}
