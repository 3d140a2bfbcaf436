extension Formula {
  /// Bormuth's mean cloze as a fraction, held to 0...1 where its cubic leaves the range.
  static let bormuthMeanCloze = Formula(
    key: "bormuth_mean_cloze", name: "Bormuth mean cloze",
    form: "0.886593 - 0.083640 A + 0.161911 F^3 - 0.021401 S + 0.000577 S^2 - 0.000005 S^3; "
      + "A letters/word, F familiar/words, S words/sentence",
    source: "Bormuth 1969, Development of Readability Analyses",
    scale: .cloze, range: 0...1,
    evaluate: { meanCloze($0) })

  /// Bormuth's grade placement at the cloze criterion 0.35.
  static let bormuthGrade = Formula(
    key: "bormuth_grade", name: "Bormuth grade placement",
    form: "4.275 + 12.881 M - 34.934 M^2 + 20.388 M^3 + 26.194 c - 2.046 c^2 - 11.767 c^3 "
      + "- 44.285 M c + 97.620 (M c)^2 - 59.538 (M c)^3; M mean cloze, c 0.35",
    source: "Bormuth 1969, Development of Readability Analyses",
    scale: .grade, range: 0...14,
    evaluate: { bormuthGradePlacement(meanCloze: meanCloze($0)) })

  /// The Degrees of Reading Power that Bormuth's mean cloze stands for.
  static let degreesOfReadingPower = Formula(
    key: "degrees_of_reading_power", name: "Degrees of Reading Power",
    form: "100 (1 - mean cloze)",
    source: "College Entrance Examination Board 1981, on Bormuth 1969",
    scale: .index, range: 0...100,
    evaluate: { 100 * (1 - meanCloze($0)) })

  /// Bormuth's grade placement for a mean cloze and a criterion, both fractions.
  static func bormuthGradePlacement(meanCloze m: Double, criterion c: Double = 0.35) -> Double {
    let mc = m * c
    let cloze = 4.275 + m * (12.881 + m * (-34.934 + m * 20.388))
    let criterion = c * (26.194 + c * (-2.046 - c * 11.767))
    let product = mc * (-44.285 + mc * (97.620 - mc * 59.538))
    return cloze + criterion + product
  }

  private static func meanCloze(_ counts: TextCounts) -> Double {
    let familiar = Double(counts.words - counts.difficultWords) / Double(counts.words)
    let length = counts.wordsPerSentence
    let cubic = length * (-0.021401 + length * (0.000577 - length * 0.000005))
    let cloze =
      0.886593 - 0.083640 * counts.lettersPerWord + 0.161911 * familiar * familiar * familiar
      + cubic
    return min(1, max(0, cloze))
  }
}
