import Lexicon

extension Formula {
  /// Crawford's years of schooling for Spanish of primary schools.
  static let crawford = Formula(
    key: "crawford", name: "Crawford",
    form: "-0.205 sentences + 0.049 syllables - 3.407, per 100 words",
    source: "Crawford 1984, A Spanish language Fry-type readability procedure, BDP 7",
    scale: .index, range: 1...10, languages: [.spanish],
    evaluate: {
      -0.205 * $0.sentencesPerHundred + 0.049 * 100 * $0.syllablesPerWord - 3.407
    })
}
