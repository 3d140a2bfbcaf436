import Lexicon

extension Formula {
  /// Brouwer's index of reading ease for Dutch.
  static let brouwer = Formula(
    key: "brouwer", name: "Brouwer (Leesindex A)",
    form: "195 - 2 words/sentence - 67 syllables/word",
    source:
      "Brouwer 1963, Onderzoek naar de leesmoeilijkheden van Nederlands proza, Ped. Studiën 40",
    scale: .ease, range: 0...100, languages: [.dutch],
    evaluate: { 195 - 2 * $0.wordsPerSentence - 67 * $0.syllablesPerWord })
}
