import Lexicon

extension Formula {
  /// Amstad's adaptation of the Reading Ease to German.
  static let amstad = Formula(
    key: "amstad", name: "Amstad (German Flesch)",
    form: "180 - words/sentence - 58.5 syllables/word",
    source: "Amstad 1978, Wie verständlich sind unsere Zeitungen?, Universität Zürich",
    scale: .ease, range: 0...100, languages: [.german],
    evaluate: { 180 - $0.wordsPerSentence - 58.5 * $0.syllablesPerWord })
}
