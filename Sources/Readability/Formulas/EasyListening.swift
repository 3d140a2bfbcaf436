extension Formula {
  /// Fang's Easy Listening Formula: the syllables beyond one a word, in a sentence.
  ///
  /// koRpus and quanteda count words of two syllables and more instead, which is another number.
  static let easyListening = Formula(
    key: "easy_listening_formula", name: "Easy Listening Formula",
    form: "(syllables - words)/sentences",
    source: "Fang 1966, The Easy Listening Formula, J. of Broadcasting 11",
    scale: .index, range: 0...25,
    evaluate: { $0.perSentence($0.syllables - $0.words) })
}
