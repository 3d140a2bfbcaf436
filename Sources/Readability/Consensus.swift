/// The grade that several formulas agree on, and how far they differ.
///
/// ``definition`` says how it is made, in the sentence that help, reports and results give.
public struct Consensus: Sendable, Equatable, Codable {
  /// The mean of the middle half of the formulas' grades.
  public var grade: Double

  /// The distance between the quartiles of the formulas' grades.
  public var spread: Double

  /// Half the distance between the quartiles: what "give or take" says.
  public var giveOrTake: Double { spread / 2 }

  /// How the grade and what is given or taken are made.
  public static let definition =
    "The consensus grade is the mean of the middle half of eight formulas' grades; give or take is "
    + "half the distance between the quartiles of the eight."

  /// The formulas whose grades are heard.
  ///
  /// They are those in wide use that give a grade, by themselves or by their author's table, and
  /// do not depend on the length of the text, with each way of telling hard words (syllables,
  /// polysyllables, letters, familiar words) heard from at most two of them; and the composite.
  /// The composite and the way of averaging were chosen after comparing variants on
  /// OneStopEnglish; the card of the lexicon files says how many.
  public static let formulas: [Formula] = [
    .fleschKincaidGrade, .gunningFog, .smog, .automatedReadabilityIndex, .colemanLiau,
    .daleChallPSK, .lix, .composite,
  ]

  /// The consensus on a text with these counts, or nil where it holds no word.
  init?(_ counts: TextCounts) {
    let grades = Self.formulas.compactMap { formula in
      formula.score(counts).flatMap(formula.grade(forScore:))
    }.sorted()
    guard !grades.isEmpty else { return nil }
    let cut = grades.count / 4
    let middle = grades[cut..<grades.count - cut]
    grade = middle.reduce(0, +) / Double(middle.count)
    spread = Self.quantile(grades, 0.75) - Self.quantile(grades, 0.25)
  }

  /// A quantile of sorted values, on straight lines between them (Hyndman and Fan's type 7).
  private static func quantile(_ sorted: [Double], _ share: Double) -> Double {
    let place = share * Double(sorted.count - 1)
    let low = Int(place)
    let high = min(low + 1, sorted.count - 1)
    return sorted[low] + (place - Double(low)) * (sorted[high] - sorted[low])
  }
}
