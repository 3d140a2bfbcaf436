public import Ordering

/// Elsner's insertion test: each unit of the true order is taken out and put back.
public enum Insertion {
  /// Puts each unit back where the score is highest.
  ///
  /// Where several places score highest, the unit's own counts by its part of them; places that
  /// give the same text are one place.
  ///
  /// - Parameters:
  ///   - problem: The evidence.
  ///   - gold: The problem's units in their true order.
  /// - Returns: The share of units put back exactly, 0…1; `nil` with fewer than two units.
  /// - Complexity: O(*n*²).
  public static func value(of problem: OrderingProblem, gold: [Int]) -> Double? {
    guard gold.count > 1 else { return nil }
    let tolerance = problem.magnitude * 1e-12
    var exact = 0.0
    for place in gold.indices {
      let gains = problem.insertionGains(from: place, in: gold)
      let best = gains.max() ?? 0
      guard gains[place] >= best - tolerance else { continue }
      let kind = problem.classes[gold[place]]
      // Passing an identical unit changes nothing, so the own place is a run of places where like
      // units stand side by side, and elsewhere only a step past an unlike unit is a new place.
      var own = place...place
      while own.lowerBound > 0, problem.classes[gold[own.lowerBound - 1]] == kind {
        own = (own.lowerBound - 1)...own.upperBound
      }
      while own.upperBound + 1 < gold.count,
        problem.classes[gold[own.upperBound + 1]] == kind
      {
        own = own.lowerBound...(own.upperBound + 1)
      }
      var tied = 1
      for target in gains.indices where !own.contains(target) {
        guard gains[target] >= best - tolerance else { continue }
        if problem.classes[gold[target]] != kind { tied += 1 }
      }
      exact += 1 / Double(tied)
    }
    return exact / Double(gold.count)
  }
}
