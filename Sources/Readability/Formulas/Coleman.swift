extension Formula {
  /// Coleman's first formula: monosyllables alone.
  static let coleman1 = Formula(
    key: "coleman_1", name: "Coleman 1",
    form: "1.29 monosyllables/100 words - 38.45",
    source: "Coleman 1971, in Rothkopf and Johnson, Verbal Learning Research",
    scale: .cloze, range: 0...90,
    isDefined: { $0.words > 0 },
    evaluate: { 1.29 * $0.percent($0.monosyllables) - 38.45 })

  /// Coleman's second formula: and sentences.
  static let coleman2 = Formula(
    key: "coleman_2", name: "Coleman 2",
    form: "1.16 monosyllables + 1.48 sentences - 37.95, for 100 words",
    source: "Coleman 1971, in Rothkopf and Johnson, Verbal Learning Research",
    scale: .cloze, range: 0...90,
    evaluate: { 1.16 * $0.percent($0.monosyllables) + 1.48 * $0.sentencesPerHundred - 37.95 })

  /// Coleman's third formula: and pronouns.
  static let coleman3 = Formula(
    key: "coleman_3", name: "Coleman 3",
    form: "1.07 monosyllables + 1.18 sentences + 0.76 pronouns - 34.02, for 100 words",
    source: "Coleman 1971, in Rothkopf and Johnson, Verbal Learning Research",
    scale: .cloze, range: 0...90,
    evaluate: {
      1.07 * $0.percent($0.monosyllables) + 1.18 * $0.sentencesPerHundred
        + 0.76 * $0.percent($0.pronouns) - 34.02
    })

  /// Coleman's fourth formula: and prepositions.
  static let coleman4 = Formula(
    key: "coleman_4", name: "Coleman 4",
    form: "1.04 monosyllables + 1.06 sentences + 0.56 pronouns - 0.36 prepositions - 26.01, "
      + "for 100 words",
    source: "Coleman 1971, in Rothkopf and Johnson, Verbal Learning Research",
    scale: .cloze, range: 0...90,
    evaluate: {
      1.04 * $0.percent($0.monosyllables) + 1.06 * $0.sentencesPerHundred
        + 0.56 * $0.percent($0.pronouns) - 0.36 * $0.percent($0.prepositions) - 26.01
    })
}
