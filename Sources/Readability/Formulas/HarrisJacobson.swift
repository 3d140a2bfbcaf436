extension Formula {
  /// Harris and Jacobson's third formula, the one of their five that needs no word list.
  ///
  /// The other four count words outside a list that was never made free.
  static let harrisJacobson3 = Formula(
    key: "harris_jacobson_3", name: "Harris–Jacobson 3",
    form: "0.158 words/sentence + 0.055 words of six and more letters/100 words + 0.355",
    source: "Harris and Jacobson 1974, in J. of Reading 17",
    scale: .grade, range: 1...8,
    evaluate: {
      0.158 * $0.wordsPerSentence + 0.055 * $0.percent($0.sixLetterWords) + 0.355
    })
}
