extension Formula {
  /// Danielson and Bryan's first formula; between words there is one blank less than words.
  static let danielsonBryan1 = Formula(
    key: "danielson_bryan_1", name: "Danielson–Bryan 1",
    form: "1.0364 letters/blank + 0.0194 letters/sentence - 0.6059",
    source: "Danielson and Bryan 1963, Computer automation of two readability formulas",
    scale: .grade, range: 3...12,
    isDefined: { $0.words > 1 && $0.sentences > 0 },
    evaluate: {
      1.0364 * lettersPerBlank($0) + 0.0194 * $0.perSentence($0.letters) - 0.6059
    })

  /// Danielson and Bryan's second formula, on the scale of the Reading Ease.
  static let danielsonBryan2 = Formula(
    key: "danielson_bryan_2", name: "Danielson–Bryan 2",
    form: "131.059 - 10.364 letters/blank - 0.194 letters/sentence",
    source: "Danielson and Bryan 1963, Computer automation of two readability formulas",
    scale: .ease, range: 0...100,
    grade: { danielsonBryanGrades.grade($0) },
    isDefined: { $0.words > 1 && $0.sentences > 0 },
    evaluate: {
      131.059 - 10.364 * lettersPerBlank($0) - 0.194 * $0.perSentence($0.letters)
    })

  private static func lettersPerBlank(_ counts: TextCounts) -> Double {
    Double(counts.letters) / Double(counts.words - 1)
  }

  /// Bands: 90 and up third grade, 80 fourth, 70 fifth, 60 sixth, 50 seventh and eighth.
  private static let danielsonBryanGrades = GradeTable([
    (0, 16), (15, 14), (40, 10.5), (55, 7.5), (65, 6), (75, 5), (85, 4), (95, 3),
  ])
}
