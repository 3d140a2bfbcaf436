import Base
import Testing

@testable import Ordering

@Suite struct EquivarianceTests {
  /// The same article, its units arriving in another sequence, brought into canonical order again.
  @Test(arguments: [9, 21], [UInt64](0..<6))
  func arrivalDoesNotMatter(count: Int, seed: UInt64) throws {
    // Units carry a text; a third of them repeats another's. Evidence belongs to texts.
    var generator = SeededGenerator(seed: seed)
    let texts = (0..<count).map { _ in generator.below(max(2, count * 2 / 3)) }
    let first = try restore(texts, seed: seed)
    for round in 0..<3 {
      var shuffler = SeededGenerator(seed: seed &+ UInt64(round) &+ 77)
      let again = try restore(shuffler.permutation(count).map { texts[$0] }, seed: seed)
      #expect(first == again)
    }
  }

  private func restore(_ texts: [Int], seed: UInt64) throws -> [Double] {
    let canonical = texts.sorted()
    let ranks = Array(Set(canonical)).sorted()
    let classes = canonical.compactMap { ranks.firstIndex(of: $0) }
    let problem = try Fixtures.problem(
      count: texts.count, seed: seed, ties: seed % 2 == 0, classes: classes)
    let solution = try Solver.solve(problem, seed: 4)
    return solution.order.map { Double(canonical[$0]) } + [solution.objective, solution.gap]
  }
}
