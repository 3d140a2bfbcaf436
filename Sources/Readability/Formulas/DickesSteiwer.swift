import Base
import Lexicon

extension Formula {
  /// Dickes and Steiwer's formula for counting by hand, made for German.
  ///
  /// The logarithms belong to it; koRpus and quanteda leave them out.
  static let dickesSteiwer = Formula(
    key: "dickes_steiwer", name: "Dickes–Steiwer",
    form: "235.95993 - 73.021 ln(letters/word + 1) - 12.56438 ln(words/sentence + 1) "
      + "- 50.03293 types/words",
    source: "Dickes and Steiwer 1977, Z. für Entwicklungspsychologie und Päd. Psychologie 9",
    scale: .ease, range: 0...100, languages: [.english, .german],
    evaluate: {
      235.95993 - 73.021 * log($0.lettersPerWord + 1) - 12.56438 * log($0.wordsPerSentence + 1)
        - 50.03293 * Double($0.types) / Double($0.words)
    })
}
