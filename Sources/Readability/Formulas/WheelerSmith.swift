extension Formula {
  /// Wheeler and Smith's index for the primary grades.
  ///
  /// The bands of the authors: to 11.5 first grade, to 19 second, to 26.5 third, to 34.4 fourth.
  static let wheelerSmith = Formula(
    key: "wheeler_smith", name: "Wheeler–Smith",
    form: "10 words/sentence × words of two and more syllables/words",
    source: "Wheeler and Smith 1954, Elementary English 31",
    scale: .index, range: 4...120,
    evaluate: { $0.wordsPerSentence * 10 * Double($0.disyllables) / Double($0.words) })
}
