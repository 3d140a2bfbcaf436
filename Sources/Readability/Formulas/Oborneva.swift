import Lexicon

extension Formula {
  /// Oborneva's adaptation of the Reading Ease to Russian.
  static let oborneva = Formula(
    key: "oborneva", name: "Oborneva (Russian Flesch)",
    form: "206.835 - 1.3 words/sentence - 60.1 syllables/word",
    source: "Oborneva 2006, Avtomatizirovannaya ocenka slozhnosti uchebnykh tekstov, Moscow",
    scale: .ease, range: 0...100, languages: [.russian],
    evaluate: { 206.835 - 1.3 * $0.wordsPerSentence - 60.1 * $0.syllablesPerWord })
}
