import Base
import Testing

@testable import Ordering

@Suite struct CoherenceScoreTests {
  @Test(arguments: [2, 3, 4, 5], [UInt64](0..<3))
  func fewOrdersAreAllCompared(count: Int, seed: UInt64) throws {
    let problem = try Fixtures.problem(count: count, seed: seed)
    var generator = SeededGenerator(seed: seed)
    let order = generator.permutation(count)
    let score = CoherenceScore(of: order, in: problem, seed: 1)
    let own = problem.objective(of: order)
    let others = Fixtures.orders(count).filter { $0 != order }.map { problem.objective(of: $0) }
    let mean = others.reduce(0, +) / Double(others.count)
    let variance = others.reduce(0.0) { $0 + ($1 - mean) * ($1 - mean) } / Double(others.count)
    #expect(score.objective == own)
    #expect(score.permutations == others.count)
    let beaten = 100 * Double(others.filter { $0 < own }.count) / Double(others.count)
    #expect(abs(try #require(score.percentile) - beaten) < 1e-9)
    if count == 2 {
      #expect(score.z == nil)
    } else {
      #expect(abs(try #require(score.z) - (own - mean) / variance.squareRoot()) < 1e-9)
    }
  }

  @Test func theBestOrderBeatsAllOthers() throws {
    let problem = try Fixtures.problem(count: 14, seed: 3)
    let best = try Solver.solve(problem, seed: 1).order
    let score = CoherenceScore(of: best, in: problem, seed: 1)
    #expect(score.permutations == 200)
    #expect(score.percentile == 100)
    #expect(try #require(score.z) > 3)
    #expect(score == CoherenceScore(of: best, in: problem, seed: 1))
    let worst = CoherenceScore(of: best.reversed(), in: problem, seed: 1)
    #expect(try #require(worst.z) < 0)
  }

  @Test(arguments: [0, 1, 2, 30])
  func withoutEvidenceThereIsNoDistance(count: Int) throws {
    let third = [Double](repeating: 1 / 3, count: count * count)
    let problem = try OrderingProblem(
      precedence: third.map { $0 * 0 }, succession: third,
      opening: [Double](repeating: 0.1, count: count),
      closing: [Double](repeating: 0.7, count: count), weights: ObjectiveWeights())
    let score = CoherenceScore(of: Array(0..<count), in: problem, seed: 1)
    #expect(score.z == nil)
    #expect(score.percentile == (count < 2 ? nil : 50))
  }

  @Test func identicalUnitsAreNoOtherOrder() throws {
    let problem = try Fixtures.problem(count: 4, seed: 2, classes: [0, 0, 1, 1])
    let score = CoherenceScore(of: [1, 3, 0, 2], in: problem, seed: 1)
    #expect(score.permutations == 5)
    #expect(score.z == CoherenceScore(of: [0, 2, 1, 3], in: problem, seed: 1).z)
  }

  @Test(arguments: [UInt64](0..<4))
  func manyScoresEqualSingleOnes(seed: UInt64) throws {
    let problem = try Fixtures.problem(count: 13, seed: seed)
    var generator = SeededGenerator(seed: seed)
    let orders = (0..<11).map { _ in generator.permutation(13) }
    for (score, order) in zip(problem.objectives(of: orders), orders) {
      #expect(abs(score - problem.objective(of: order)) < 1e-12)
    }
  }
}
