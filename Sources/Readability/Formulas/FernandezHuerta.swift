import Lexicon

extension Formula {
  /// Fernández Huerta's adaptation of the Reading Ease to Spanish.
  ///
  /// He printed 1.02 with sentences for 100 words, which is a slip for words a sentence (Law 2011).
  static let fernandezHuerta = Formula(
    key: "fernandez_huerta", name: "Fernández Huerta",
    form: "206.84 - 60 syllables/word - 1.02 words/sentence",
    source: "Fernández Huerta 1959, Medidas sencillas de lecturabilidad, Consigna 214",
    scale: .ease, range: 0...100, languages: [.spanish],
    evaluate: { 206.84 - 60 * $0.syllablesPerWord - 1.02 * $0.wordsPerSentence })
}
