import Lexicon

extension Formula {
  /// Douma's adaptation of the Reading Ease to Dutch.
  static let douma = Formula(
    key: "douma", name: "Douma (Dutch Flesch)",
    form: "206.835 - 0.93 words/sentence - 77 syllables/word",
    source: "Douma 1960, De leesbaarheid van landbouwbladen, Landbouwhogeschool Wageningen 17",
    scale: .ease, range: 0...100, languages: [.dutch],
    evaluate: { 206.835 - 0.93 * $0.wordsPerSentence - 77 * $0.syllablesPerWord })
}
