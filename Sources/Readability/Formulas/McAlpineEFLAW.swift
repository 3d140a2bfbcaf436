extension Formula {
  /// McAlpine's EFLAW for readers of English as a foreign language.
  ///
  /// To 20 very easy, 21–25 quite easy, 26–29 a little difficult, 30 and up confusing.
  static let mcAlpineEFLAW = Formula(
    key: "mcalpine_eflaw", name: "McAlpine EFLAW",
    form: "(words + miniwords)/sentences",
    source: "McAlpine 1997, Global English for Global Business",
    scale: .index, range: 5...50,
    evaluate: { $0.perSentence($0.words + $0.miniWords) })
}
