extension Formula {
  /// Fucks's characteristic of style.
  static let fucks = Formula(
    key: "fucks", name: "Fucks",
    form: "letters/word × words/sentence",
    source: "Fucks 1955, Unterschied des Prosastils von Dichtern und Schriftstellern",
    scale: .index, range: 20...200,
    evaluate: { $0.lettersPerWord * $0.wordsPerSentence })
}
