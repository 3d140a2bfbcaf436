/// A published table of grades, read with straight lines between its points.
///
/// Tables name bands; the grade of a band is put at the band's middle, so that a small change of
/// the score is a small change of the grade. Outside the table the nearest end holds.
struct GradeTable: Sendable {
  /// Scores in rising order, each with its grade.
  private let points: [(score: Double, grade: Double)]

  /// Creates a table from points whose scores rise.
  init(_ points: [(score: Double, grade: Double)]) {
    self.points = points
  }

  /// The grade of a score.
  func grade(_ score: Double) -> Double {
    guard let first = points.first, score > first.score else { return points.first?.grade ?? 0 }
    for (low, high) in zip(points, points.dropFirst()) where score <= high.score {
      let share = (score - low.score) / (high.score - low.score)
      return low.grade + share * (high.grade - low.grade)
    }
    return points.last?.grade ?? 0
  }
}
