import Lexicon

extension Formula {
  /// The Gulpease index of the GULP in Rome, made for Italian; it counts letters, not syllables.
  static let gulpease = Formula(
    key: "gulpease", name: "Gulpease",
    form: "89 + (300 sentences - 10 letters)/words",
    source: "Lucisano and Piemontese 1988, Gulpease, Scuola e Città 39",
    scale: .ease, range: 0...100, languages: [.italian],
    evaluate: { 89 + 3 * $0.sentencesPerHundred - 10 * $0.lettersPerWord })
}
