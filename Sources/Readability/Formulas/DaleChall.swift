extension Formula {
  /// Dale and Chall's formula of 1948, with its adjustment above five per cent.
  static let daleChall = Formula(
    key: "dale_chall", name: "Dale–Chall 1948",
    form: "0.1579 difficult/100 words + 0.0496 words/sentence, + 3.6365 if difficult > 5 %",
    source: "Dale and Chall 1948, A formula for predicting readability, Educ. Research Bull. 27",
    scale: .index, range: 0...12,
    grade: { daleChallGrades.grade($0) },
    evaluate: {
      let difficult = $0.percent($0.difficultWords)
      let raw = 0.1579 * difficult + 0.0496 * $0.wordsPerSentence
      return difficult > 5 ? raw + 3.6365 : raw
    })

  /// Chall and Dale's revision of 1995: a cloze score, higher is easier.
  static let newDaleChall = Formula(
    key: "new_dale_chall", name: "New Dale–Chall",
    form: "64 - 0.95 difficult/100 words - 0.69 words/sentence",
    source: "Chall and Dale 1995, Readability Revisited, p. 66; grades p. 74",
    scale: .cloze, range: 0...64,
    grade: { newDaleChallGrades.grade($0) },
    evaluate: { 64 - 0.95 * $0.percent($0.difficultWords) - 0.69 * $0.wordsPerSentence })

  /// Dale–Chall turned into grades by Powers, Sumner and Kearl.
  static let daleChallPSK = Formula(
    key: "dale_chall_psk", name: "Dale–Chall (Powers–Sumner–Kearl)",
    form: "3.2672 + 0.1155 difficult/100 words + 0.0596 words/sentence",
    source: "Powers, Sumner and Kearl 1958, J. Educational Psychology 49",
    scale: .grade, range: 3...12,
    evaluate: {
      3.2672 + 0.1155 * $0.percent($0.difficultWords) + 0.0596 * $0.wordsPerSentence
    })

  /// Bands of 1948: to 4.9 fourth grade and below, 5–5.9 fifth and sixth … 10 and up college.
  private static let daleChallGrades = GradeTable([
    (0, 1), (4.5, 4), (5.5, 5.5), (6.5, 7.5), (7.5, 9.5), (8.5, 11.5), (9.5, 14), (10.5, 16),
  ])

  /// Bands of 1995: 58 and up first grade … 40–44 fifth and sixth … 15 and below graduate.
  private static let newDaleChallGrades = GradeTable([
    (0, 18), (13, 16), (18.5, 14), (24.5, 11.5), (30.5, 9.5), (36.5, 7.5), (42, 5.5), (47, 4),
    (51.5, 3), (55.5, 2), (60, 1),
  ])
}
