import Lexicon

extension Formula {
  /// The first Viennese formula for non-fiction, made for German; long words have seven letters.
  static let wienerSachtextformel1 = Formula(
    key: "wiener_sachtextformel_1", name: "Wiener Sachtextformel 1",
    form: "0.1935 poly + 0.1672 words/sentence + 0.1297 long - 0.0327 mono - 0.875, per 100 words",
    source: "Bamberger and Vanecek 1984, Lesen – Verstehen – Lernen – Schreiben",
    scale: .index, range: 1...15, languages: [.english, .german],
    evaluate: {
      0.1935 * $0.percent($0.polysyllables) + 0.1672 * $0.wordsPerSentence
        + 0.1297 * $0.percent($0.longWords) - 0.0327 * $0.percent($0.monosyllables) - 0.875
    })

  /// The second Viennese formula, without monosyllables.
  static let wienerSachtextformel2 = Formula(
    key: "wiener_sachtextformel_2", name: "Wiener Sachtextformel 2",
    form: "0.2007 poly + 0.1682 words/sentence + 0.1373 long - 2.779, per 100 words",
    source: "Bamberger and Vanecek 1984, Lesen – Verstehen – Lernen – Schreiben",
    scale: .index, range: 1...15, languages: [.english, .german],
    evaluate: {
      0.2007 * $0.percent($0.polysyllables) + 0.1682 * $0.wordsPerSentence
        + 0.1373 * $0.percent($0.longWords) - 2.779
    })

  /// The third Viennese formula, without long words.
  static let wienerSachtextformel3 = Formula(
    key: "wiener_sachtextformel_3", name: "Wiener Sachtextformel 3",
    form: "0.2963 poly + 0.1905 words/sentence - 1.1144, per 100 words",
    source: "Bamberger and Vanecek 1984, Lesen – Verstehen – Lernen – Schreiben",
    scale: .index, range: 1...15, languages: [.english, .german],
    evaluate: {
      0.2963 * $0.percent($0.polysyllables) + 0.1905 * $0.wordsPerSentence - 1.1144
    })

  /// The fourth Viennese formula, for pupils.
  static let wienerSachtextformel4 = Formula(
    key: "wiener_sachtextformel_4", name: "Wiener Sachtextformel 4",
    form: "0.2744 poly + 0.2656 words/sentence - 1.693, per 100 words",
    source: "Bamberger and Vanecek 1984, Lesen – Verstehen – Lernen – Schreiben",
    scale: .index, range: 1...15, languages: [.english, .german],
    evaluate: {
      0.2744 * $0.percent($0.polysyllables) + 0.2656 * $0.wordsPerSentence - 1.693
    })
}
