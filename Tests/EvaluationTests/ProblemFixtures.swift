import Base
import Ordering

/// Problems whose true order is known.
enum Fixtures {
  /// Precedence follows `gold` with the given log-odds, nothing else counts.
  static func ladder(
    gold: [Int], odds: Double = 1, classes: [Int]? = nil
  ) throws -> OrderingProblem {
    let count = gold.count
    var precedence = [Double](repeating: 0, count: count * count)
    for (place, earlier) in gold.enumerated() {
      for later in gold[(place + 1)...] where classes.map({ $0[earlier] != $0[later] }) ?? true {
        precedence[earlier * count + later] = odds
        precedence[later * count + earlier] = -odds
      }
    }
    let zeros = [Double](repeating: 0, count: count)
    return try OrderingProblem(
      precedence: precedence, succession: [Double](repeating: 0, count: count * count),
      opening: zeros, closing: zeros, weights: ObjectiveWeights(), classes: classes)
  }

  /// Random evidence.
  static func noise(count: Int, seed: UInt64) throws -> OrderingProblem {
    var generator = SeededGenerator(seed: seed)
    var precedence = [Double](repeating: 0, count: count * count)
    for x in 0..<count {
      for y in (x + 1)..<max(count, x + 1) {
        precedence[x * count + y] = 2 * generator.unit() - 1
        precedence[y * count + x] = -precedence[x * count + y]
      }
    }
    return try OrderingProblem(
      precedence: precedence,
      succession: (0..<(count * count)).map { _ in 2 * generator.unit() - 1 },
      opening: (0..<count).map { _ in 2 * generator.unit() - 1 },
      closing: (0..<count).map { _ in 2 * generator.unit() - 1 },
      weights: ObjectiveWeights(precedence: 2 / Double(max(count, 1))))
  }
}
