import Base
import Testing

@testable import Ordering

@Suite struct OrderingProblemTests {
  @Test func objectiveIsTheFormula() throws {
    let problem = try OrderingProblem(
      precedence: [0, 1, -2, -1, 0, 4, 2, -4, 0], succession: [9, 10, 20, 30, 9, 40, 50, 60, 9],
      opening: [100, 200, 300], closing: [1000, 2000, 3000],
      weights: ObjectiveWeights(precedence: 0.5, succession: 2, opening: 3, closing: 5))
    // Order 2, 0, 1: w(2,0) + w(2,1) + w(0,1) = 2 - 4 + 1, a(2,0) + a(0,1) = 50 + 10.
    let expected: Double = -0.5 + 120 + 900 + 10_000
    #expect(problem.objective(of: [2, 0, 1]) == expected)
  }

  @Test(arguments: [UInt64](0..<8))
  func sharesAddUp(seed: UInt64) throws {
    let count = 1 + Int(seed)
    let problem = try Fixtures.problem(count: count, seed: seed)
    var generator = SeededGenerator(seed: seed)
    let order = generator.permutation(count)
    let sum = (0..<count).reduce(0.0) { $0 + problem.linkShare($1, in: order) }
    #expect(abs(sum - problem.objective(of: order)) < 1e-12)
    #expect(abs(problem.objective(of: order)) <= problem.magnitude + 1e-12)
  }

  @Test func wrongShapesAndNumbersAreNamed() {
    func make(
      precedence: [Double] = [0, 1, -1, 0], succession: [Double] = [0, 0, 0, 0],
      opening: [Double] = [0, 0], closing: [Double] = [0, 0], factor: Double = 1,
      classes: [Int]? = nil
    ) throws(OrderingError) -> OrderingProblem {
      try OrderingProblem(
        precedence: precedence, succession: succession, opening: opening, closing: closing,
        weights: ObjectiveWeights(precedence: factor), classes: classes)
    }
    #expect(throws: OrderingError.shape(.precedence, expected: 4, found: 3)) {
      try make(precedence: [0, 0, 0])
    }
    #expect(throws: OrderingError.shape(.closing, expected: 2, found: 1)) { try make(closing: [0]) }
    #expect(throws: OrderingError.shape(.classes, expected: 2, found: 1)) { try make(classes: [0]) }
    #expect(throws: OrderingError.notFinite(.succession, index: 2)) {
      try make(succession: [0, 0, .nan, 0])
    }
    #expect(throws: OrderingError.notFinite(.weights, index: 0)) { try make(factor: .infinity) }
    #expect(throws: OrderingError.notAntisymmetric(row: 0, column: 1)) {
      try make(precedence: [0, 1, 1, 0])
    }
    #expect(throws: OrderingError.notAntisymmetric(row: 1, column: 1)) {
      try make(precedence: [0, 1, -1, 2])
    }
    #expect(throws: OrderingError.tooLarge) {
      try make(precedence: [0, 1e300, -1e300, 0], factor: 1e8)
    }
  }
}
