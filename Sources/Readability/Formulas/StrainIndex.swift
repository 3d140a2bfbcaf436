extension Formula {
  /// Nirmaldasan's Strain Index, syllables of three sentences by ten; 5.1 is very easy.
  static let strainIndex = Formula(
    key: "strain_index", name: "Strain Index",
    form: "0.3 syllables/sentences",
    source: "Solomon 2006 (Nirmaldasan), after counting three sentences",
    scale: .index, range: 3...20, minimumWords: 1, minimumSentences: 3,
    evaluate: { 0.3 * $0.perSentence($0.syllables) })
}
