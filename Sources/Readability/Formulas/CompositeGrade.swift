extension Formula {
  /// Sequitur's own composite: familiar words, long words and everyday words in equal parts.
  ///
  /// Three indicators that fail in different places are each put on one scale of grades and
  /// averaged: Dale–Chall as graded by Powers, Sumner and Kearl, SMOG, and the mean rarity of
  /// content words in everyday stories. Which three was chosen after comparing about twenty sums
  /// on half of CLEAR; weights and scale were not fitted to it. Two kinds of text fix the scale:
  /// everyday stories stand at 4.5 and news reports at 13.5, which is
  /// where the formulas of ``Consensus`` put them. The anchors are means over samples of about
  /// 170 words, 1,000 of stories and 472 of news.
  static let composite = Formula(
    key: "composite_grade", name: "Composite grade",
    form: "mean of g(d, 4.581, 6.785), g(s, 7.408, 15.356), g(r, 4.783, 6.567); "
      + "g(x, a, b) = 4.5 + 9 (x - a)/(b - a), d Dale–Chall (Powers–Sumner–Kearl) by the own list, s SMOG, "
      + "r mean rarity of content words",
    source: "this package",
    scale: .grade, range: 2...20,
    evaluate: { counts in
      // The anchors were set with this package's own list, which stays the one that is asked.
      var everyday = counts
      everyday.difficultWords = counts.uncommonWords
      let daleChall = daleChallPSK.score(everyday) ?? 0
      let smog = smog.score(counts) ?? 0
      let rarity =
        counts.contentWords > 0
        ? counts.contentRarity / Double(counts.contentWords) : rarityOfStories
      let sum =
        scaled(daleChall, stories: 4.581, news: 6.785)
        + scaled(smog, stories: 7.408, news: 15.356)
        + scaled(rarity, stories: rarityOfStories, news: 6.567)
      return sum / 3
    })

  /// The mean rarity of content words in everyday stories.
  private static let rarityOfStories = 4.783

  /// The grade of an indicator whose values for stories and for news are known.
  private static func scaled(_ value: Double, stories: Double, news: Double) -> Double {
    4.5 + 9 * (value - stories) / (news - stories)
  }
}
