extension Formula {
  /// Smith and Senter's Automated Readability Index; characters are letters and digits only.
  static let automatedReadabilityIndex = Formula(
    key: "automated_readability_index", name: "Automated Readability Index",
    form: "4.71 letters/word + 0.5 words/sentence - 21.43",
    source: "Smith and Senter 1967, Automated Readability Index, AMRL-TR-66-220",
    scale: .grade, range: 0...18,
    evaluate: { 4.71 * $0.lettersPerWord + 0.5 * $0.wordsPerSentence - 21.43 })

  /// The index as recalculated for the Navy.
  static let automatedReadabilityIndexNRI = Formula(
    key: "automated_readability_index_nri", name: "Automated Readability Index (Navy)",
    form: "6 letters/word + 0.4 words/sentence - 27.4",
    source: "Kincaid, Fishburne, Rogers and Chissom 1975, as given by koRpus and quanteda",
    scale: .grade, range: 0...18,
    evaluate: { 6 * $0.lettersPerWord + 0.4 * $0.wordsPerSentence - 27.4 })

  /// The index in its short form, on a scale of its own.
  static let automatedReadabilityIndexSimple = Formula(
    key: "automated_readability_index_simple", name: "Automated Readability Index, simple",
    form: "words/sentence + 9 letters/word",
    source: "Smith and Senter 1967, AMRL-TR-66-220",
    scale: .index, range: 30...90,
    evaluate: { $0.wordsPerSentence + 9 * $0.lettersPerWord })
}
