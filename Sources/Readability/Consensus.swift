/// The grade that several formulas agree on, and how far they differ.
public struct Consensus: Sendable, Equatable {
  /// The median of the formulas' grades.
  public var grade: Double

  /// The distance between the quartiles of the formulas' grades.
  public var spread: Double

  /// The formulas whose grades are heard.
  ///
  /// They were chosen before anything was measured: those in wide use that give a grade by their
  /// own authors and do not depend on the length of the text, with each way of telling hard words
  /// heard (syllables, polysyllables, letters, familiar words) by at most two formulas.
  public static let formulas: [Formula] = [
    .fleschKincaidGrade, .gunningFog, .smog, .automatedReadabilityIndex, .colemanLiau,
    .daleChallPSK, .lix,
  ]

  /// The consensus on a text with these counts, or nil where it holds no word.
  init?(_ counts: TextCounts) {
    let grades = Self.formulas.compactMap { formula in
      formula.score(counts).flatMap(formula.grade(forScore:))
    }.sorted()
    guard !grades.isEmpty else { return nil }
    grade = Self.quantile(grades, 0.5)
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
