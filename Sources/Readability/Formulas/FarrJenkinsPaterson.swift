extension Formula {
  /// Farr, Jenkins and Paterson's simplification of the Reading Ease.
  static let farrJenkinsPaterson = Formula(
    key: "farr_jenkins_paterson", name: "Farr–Jenkins–Paterson",
    form: "-31.517 - 1.015 words/sentence + 1.599 monosyllables/100 words",
    source: "Farr, Jenkins and Paterson 1951, J. Applied Psychology 35",
    scale: .ease, range: 0...100,
    evaluate: { -31.517 - 1.015 * $0.wordsPerSentence + 1.599 * $0.percent($0.monosyllables) })

  /// The same turned into grades by Powers, Sumner and Kearl.
  static let farrJenkinsPatersonPSK = Formula(
    key: "farr_jenkins_paterson_psk", name: "Farr–Jenkins–Paterson (Powers–Sumner–Kearl)",
    form: "8.4335 + 0.0923 words/sentence - 0.0648 monosyllables/100 words",
    source: "Powers, Sumner and Kearl 1958, J. Educational Psychology 49",
    scale: .grade, range: 3...12,
    evaluate: { 8.4335 + 0.0923 * $0.wordsPerSentence - 0.0648 * $0.percent($0.monosyllables) })
}
