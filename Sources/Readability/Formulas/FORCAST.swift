extension Formula {
  /// FORCAST, made for texts without whole sentences such as forms and manuals.
  static let forcast = Formula(
    key: "forcast", name: "FORCAST",
    form: "20 - monosyllables in 150 words/10",
    source: "Caylor, Sticht, Fox and Ford 1973, HumRRO Technical Report 73-5",
    scale: .grade, range: 5...13, minimumWords: 150,
    isDefined: { $0.words > 0 },
    evaluate: { 20 - 15 * Double($0.monosyllables) / Double($0.words) })

  /// FORCAST's reading grade level.
  static let forcastRGL = Formula(
    key: "forcast_rgl", name: "FORCAST reading grade level",
    form: "20.43 - 0.11 monosyllables in 150 words",
    source: "Klare 1975, Assessing readability, Reading Research Quarterly 10",
    scale: .grade, range: 5...13, minimumWords: 150,
    isDefined: { $0.words > 0 },
    evaluate: { 20.43 - 0.11 * 150 * Double($0.monosyllables) / Double($0.words) })
}
