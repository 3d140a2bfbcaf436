import Lexicon

extension Formula {
  /// Björnsson's LIX; a long word has more than six letters.
  static let lix = Formula(
    key: "lix", name: "LIX",
    form: "words/sentence + 100 long words/words",
    source: "Björnsson 1968, Läsbarhet; grades after Anderson 1983, J. of Reading 26",
    scale: .index, range: 15...80,
    // Björnsson 1983, Readability of newspapers in 11 languages, Reading Research Quarterly 18.
    languages: [.english, .german, .french, .spanish, .italian, .russian],
    grade: { lixGrades.grade($0) },
    evaluate: { $0.wordsPerSentence + $0.percent($0.longWords) })

  /// Anderson's RIX: long words a sentence.
  static let rix = Formula(
    key: "rix", name: "RIX",
    form: "long words/sentences",
    source: "Anderson 1983, Lix and Rix, J. of Reading 26",
    scale: .index, range: 0...10,
    grade: { rixGrades.grade($0) },
    evaluate: { $0.perSentence($0.longWords) })

  /// Anderson's upper limits 34, 38, 41 … 57 of the grades 5 to 12, each put at its middle.
  private static let lixGrades = GradeTable([
    (10, 1), (31, 5), (36, 6), (39.5, 7), (42.5, 8), (46, 9), (49.5, 10), (52.5, 11),
    (55.5, 12), (62, 14), (80, 17),
  ])

  /// Anderson's limits 0.2, 0.5 … 7.2 of the grades 1 to 12 and college, each at its middle.
  private static let rixGrades = GradeTable([
    (0.1, 1), (0.35, 2), (0.65, 3), (1.05, 4), (1.55, 5), (2.1, 6), (2.7, 7), (3.35, 8),
    (4.1, 9), (4.9, 10), (5.75, 11), (6.7, 12), (8, 14), (12, 17),
  ])
}
