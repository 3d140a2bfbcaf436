extension Formula {
  /// The Flesch–Kincaid grade level.
  static let fleschKincaidGrade = Formula(
    key: "flesch_kincaid_grade", name: "Flesch–Kincaid grade",
    form: "0.39 words/sentence + 11.8 syllables/word - 15.59",
    source: "Kincaid, Fishburne, Rogers and Chissom 1975, Research Branch Report 8-75",
    scale: .grade, range: 0...18,
    evaluate: { 0.39 * $0.wordsPerSentence + 11.8 * $0.syllablesPerWord - 15.59 })
}
