extension Formula {
  /// Coleman and Liau's grade, in the short form in which it is quoted.
  static let colemanLiau = Formula(
    key: "coleman_liau", name: "Coleman–Liau",
    form: "0.0588 letters/100 words - 0.296 sentences/100 words - 15.8",
    source: "Coleman and Liau 1975, J. Applied Psychology 60",
    scale: .grade, range: 0...18,
    evaluate: { 5.88 * $0.lettersPerWord - 0.296 * $0.sentencesPerHundred - 15.8 })

  /// The estimated cloze percentage that the grade is made of.
  static let colemanLiauECP = Formula(
    key: "coleman_liau_ecp", name: "Coleman–Liau, cloze",
    form: "141.8401 - 0.214590 letters/100 words + 1.079812 sentences/100 words",
    source: "Coleman and Liau 1975, J. Applied Psychology 60",
    scale: .cloze, range: 0...100,
    grade: { -27.4004 * $0 / 100 + 23.06395 },
    evaluate: { estimatedCloze($0) })

  /// The grade from the estimated cloze percentage, with all its digits.
  static let colemanLiauGrade = Formula(
    key: "coleman_liau_grade", name: "Coleman–Liau, grade from cloze",
    form: "-27.4004 cloze/100 + 23.06395",
    source: "Coleman and Liau 1975, J. Applied Psychology 60",
    scale: .grade, range: 0...18,
    evaluate: { -27.4004 * estimatedCloze($0) / 100 + 23.06395 })

  private static func estimatedCloze(_ counts: TextCounts) -> Double {
    141.8401 - 21.4590 * counts.lettersPerWord + 1.079812 * counts.sentencesPerHundred
  }
}
