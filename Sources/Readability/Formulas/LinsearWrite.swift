extension Formula {
  /// O'Hayre's Linsear Write: easy words one point, hard words three.
  ///
  /// The author scores a sample of 100 words; the ratio is taken over the whole text, which is
  /// the mean of its samples weighted by their sentences.
  static let linsearWrite = Formula(
    key: "linsear_write", name: "Linsear Write",
    form: "r = (easy + 3 polysyllables)/sentences; r/2 if r > 20, else (r - 2)/2",
    source: "O'Hayre 1966, Gobbledygook Has Gotta Go; Klare 1975",
    scale: .grade, range: 0...20,
    evaluate: {
      let points = $0.perSentence($0.words + 2 * $0.polysyllables)
      return points > 20 ? points / 2 : (points - 2) / 2
    })
}
