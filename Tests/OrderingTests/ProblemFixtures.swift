import Base

@testable import Ordering

/// Problems for the tests, and the slow way to solve them.
enum Fixtures {
  /// A random problem; `ties` draws its numbers from very few values.
  static func problem(
    count: Int, seed: UInt64, ties: Bool = false, constraints: OrderingConstraints = .init(),
    classes: [Int]? = nil
  ) throws -> OrderingProblem {
    var generator = SeededGenerator(seed: seed)
    func number() -> Double {
      ties ? Double(generator.below(3) - 1) : 2 * generator.unit() - 1
    }
    // Identical units share their evidence: it is drawn for classes and looked up for units.
    let kinds = classes ?? Array(0..<count)
    let kindCount = (kinds.max() ?? -1) + 1
    var before = [Double](repeating: 0, count: kindCount * kindCount)
    var after = before
    for x in 0..<kindCount {
      for y in 0..<kindCount {
        after[x * kindCount + y] = number()
        guard y > x else { continue }
        before[x * kindCount + y] = number()
        before[y * kindCount + x] = -before[x * kindCount + y]
      }
    }
    let begin = (0..<kindCount).map { _ in number() }
    let finish = (0..<kindCount).map { _ in number() }
    func spread(_ matrix: [Double]) -> [Double] {
      kinds.flatMap { x in kinds.map { y in matrix[x * kindCount + y] } }
    }
    return try OrderingProblem(
      precedence: spread(before), succession: spread(after), opening: kinds.map { begin[$0] },
      closing: kinds.map { finish[$0] },
      weights: ObjectiveWeights(
        precedence: 2 / Double(max(count, 1)), succession: 0.5, opening: 0.7, closing: 0.3),
      constraints: constraints, classes: classes)
  }

  /// All orders of `count` units, in lexicographic order.
  static func orders(_ count: Int) -> [[Int]] {
    guard count > 0 else { return [[]] }
    return (0..<count).flatMap { first in
      orders(count - 1).map { rest in [first] + rest.map { $0 < first ? $0 : $0 + 1 } }
    }
  }

  /// Whether an order meets constraints, straight from their meaning.
  static func meets(_ constraints: OrderingConstraints, _ order: [Int]) -> Bool {
    var place = [Int](repeating: 0, count: order.count)
    for (position, unit) in order.enumerated() { place[unit] = position }
    return constraints.first.allSatisfy { place[$0] == 0 }
      && constraints.last.allSatisfy { place[$0] == order.count - 1 }
      && constraints.before.allSatisfy { place[$0.earlier] < place[$0.later] }
      && constraints.adjacentPairs.allSatisfy { place[$0.earlier] + 1 == place[$0.later] }
  }

  /// The best score of all orders that meet the constraints, `nil` when none does.
  static func bestByTrial(_ problem: OrderingProblem) -> Double? {
    orders(problem.count).filter { meets(problem.constraints, $0) }
      .map { problem.objective(of: $0) }.max()
  }

  /// Random constraints, often contradictory.
  static func constraints(count: Int, seed: UInt64) -> OrderingConstraints {
    var generator = SeededGenerator(seed: seed ^ 0xc0de)
    var constraints = OrderingConstraints()
    if generator.below(3) == 0 { constraints.first = [generator.below(count)] }
    if generator.below(3) == 0 { constraints.last = [generator.below(count)] }
    for _ in 0..<generator.below(4) {
      constraints.before.append(UnitPair(generator.below(count), generator.below(count)))
    }
    for _ in 0..<generator.below(3) {
      constraints.adjacentPairs.append(UnitPair(generator.below(count), generator.below(count)))
    }
    return constraints
  }
}
