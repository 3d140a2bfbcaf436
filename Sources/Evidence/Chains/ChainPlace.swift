import Prose

/// Where a noun stands, in the measures that chains go by.
struct ChainPlace {
  /// The number of its unit.
  var unit: Int
  /// The number of the noun within its unit's occurrences.
  var occurrence: Int
  /// The number of its word in the ``NounTable``.
  var word: Int
  /// The number of its sentence, counted through the article or, without an order, the unit.
  var sentence: Int
  /// The number of its paragraph.
  var paragraph: Int

  /// The class of the distance to another place.
  func distance(
    to other: ChainPlace, _ distances: ChainDistances
  ) -> ChainWeight.Distance {
    if distances == .unknown, unit != other.unit { return .other }
    let sentences = abs(sentence - other.sentence)
    if sentences <= 1 { return .oneSentence }
    if sentences <= 3 { return .threeSentences }
    return paragraph == other.paragraph ? .sameParagraph : .other
  }

  /// The places of all nouns, in the order of the text.
  ///
  /// Where the format knows no paragraphs, or the order is not known, a unit is a paragraph.
  static func places(
    of nouns: NounTable, units: [SceneUnit], paragraphs: [Int?], distances: ChainDistances
  ) -> [ChainPlace] {
    var places: [ChainPlace] = []
    var sentences = 0
    for (unit, occurrences) in nouns.units.enumerated() {
      let known = distances == .given && unit < paragraphs.count ? paragraphs[unit] : nil
      // Units without a number are told from paragraphs with one by a negative number.
      let paragraph = known ?? (-1 - unit)
      for (number, occurrence) in occurrences.enumerated() {
        places.append(
          ChainPlace(
            unit: unit, occurrence: number, word: occurrence.word,
            sentence: sentences + occurrence.sentence, paragraph: paragraph))
      }
      sentences += units[unit].unit.sentences.count
    }
    return places
  }
}
