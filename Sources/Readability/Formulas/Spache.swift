extension Formula {
  /// Spache's revised formula for the primary grades; an unfamiliar word counts once a sample.
  static let spache = Formula(
    key: "spache", name: "Spache, revised",
    form: "0.121 words/sentence + 0.082 unfamiliar/100 words + 0.659",
    source: "Spache 1974, Good Reading for Poor Readers, 9th edition",
    scale: .grade, range: 1...8,
    evaluate: {
      0.121 * $0.wordsPerSentence + 0.082 * $0.percent($0.unfamiliarTypes) + 0.659
    })

  /// Spache's first formula.
  static let spacheOld = Formula(
    key: "spache_old", name: "Spache 1953",
    form: "0.141 words/sentence + 0.086 unfamiliar/100 words + 0.839",
    source: "Spache 1953, Elementary School Journal 53",
    scale: .grade, range: 1...8,
    evaluate: {
      0.141 * $0.wordsPerSentence + 0.086 * $0.percent($0.unfamiliarTypes) + 0.839
    })
}
