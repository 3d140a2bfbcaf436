extension Formula {
  /// McLaughlin's SMOG grade by the regression that is most quoted.
  static let smog = Formula(
    key: "smog", name: "SMOG",
    form: "1.0430 sqrt(30 polysyllables/sentences) + 3.1291",
    source: "McLaughlin 1969, SMOG grading – a new readability formula, J. of Reading 12",
    scale: .grade, range: 3...19, minimumSentences: 30,
    evaluate: { 1.0430 * (30 * $0.perSentence($0.polysyllables)).squareRoot() + 3.1291 })

  /// McLaughlin's regression with a constant under the root.
  static let smogC = Formula(
    key: "smog_c", name: "SMOG, regression C",
    form: "0.9986 sqrt(30 polysyllables/sentences + 5) + 2.8795",
    source: "McLaughlin 1969, J. of Reading 12",
    scale: .grade, range: 3...19, minimumSentences: 30,
    evaluate: { 0.9986 * (30 * $0.perSentence($0.polysyllables) + 5).squareRoot() + 2.8795 })

  /// McLaughlin's rule for counting by hand, without the rounding.
  static let smogSimple = Formula(
    key: "smog_simple", name: "SMOG, by hand",
    form: "sqrt(30 polysyllables/sentences) + 3",
    source: "McLaughlin 1969, J. of Reading 12",
    scale: .grade, range: 3...19, minimumSentences: 30,
    evaluate: { (30 * $0.perSentence($0.polysyllables)).squareRoot() + 3 })
}
