extension Formula {
  /// Flesch's Reading Ease.
  static let fleschReadingEase = Formula(
    key: "flesch_reading_ease", name: "Flesch Reading Ease",
    form: "206.835 - 1.015 words/sentence - 84.6 syllables/word",
    source: "Flesch 1948, A new readability yardstick, J. Applied Psychology 32",
    scale: .ease, range: 0...100,
    grade: { fleschGrades.grade($0) },
    evaluate: { 206.835 - 1.015 * $0.wordsPerSentence - 84.6 * $0.syllablesPerWord })

  /// The Reading Ease turned into grades by Powers, Sumner and Kearl.
  static let fleschPSK = Formula(
    key: "flesch_psk", name: "Flesch (Powers–Sumner–Kearl)",
    form: "0.0778 words/sentence + 4.55 syllables/word - 2.2029",
    source: "Powers, Sumner and Kearl 1958, J. Educational Psychology 49",
    scale: .grade, range: 3...12,
    evaluate: { 0.0778 * $0.wordsPerSentence + 4.55 * $0.syllablesPerWord - 2.2029 })

  /// Flesch's bands: 90–100 fifth grade … 60–70 eighth and ninth … below 30 graduate.
  private static let fleschGrades = GradeTable([
    (0, 17), (15, 16.5), (40, 14), (55, 11), (65, 8.5), (75, 7), (85, 6), (95, 5), (115, 3),
  ])
}
