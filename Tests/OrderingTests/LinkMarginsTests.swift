import Base
import Testing

@testable import Ordering

@Suite struct LinkMarginsTests {
  @Test(arguments: [UInt64](0..<8))
  func insertionGainsAreDifferences(seed: UInt64) throws {
    let count = 1 + Int(seed)
    let problem = try Fixtures.problem(count: count, seed: seed)
    var generator = SeededGenerator(seed: seed)
    let order = generator.permutation(count)
    let own = problem.objective(of: order)
    for place in 0..<count {
      let gains = problem.insertionGains(from: place, in: order)
      for target in 0..<count {
        var moved = order
        moved.insert(moved.remove(at: place), at: target)
        #expect(abs(gains[target] - (problem.objective(of: moved) - own)) < 1e-12)
      }
    }
  }

  @Test(arguments: [UInt64](0..<8))
  func marginsAreTheDearestExchanges(seed: UInt64) throws {
    let count = 7
    let problem = try Fixtures.problem(count: count, seed: seed)
    var generator = SeededGenerator(seed: seed)
    let order = generator.permutation(count)
    let own = problem.objective(of: order)
    var best = [Double](repeating: -.infinity, count: count)
    for start in 0..<count {
      for split in (start + 1)..<max(count, start + 1) {
        for end in split..<count {
          let moved =
            order[..<start] + order[split...end] + order[start..<split] + order[(end + 1)...]
          let gain = problem.objective(of: Array(moved)) - own
          for cut in [start, split, end + 1] where cut < count { best[cut] = max(best[cut], gain) }
        }
      }
    }
    let margins = try LinkMargins(of: order, in: problem).margins
    for place in 0..<count {
      #expect(abs(try #require(margins[place]) + best[place]) < 1e-5)
    }
  }

  @Test(arguments: [UInt64](0..<6))
  func nothingNearbyScoresMoreThanTheBest(seed: UInt64) throws {
    let constraints = OrderingConstraints(
      first: [3], last: [1], before: [UnitPair(6, 2)], adjacentPairs: [UnitPair(5, 4)])
    let problem = try Fixtures.problem(count: 9, seed: seed, constraints: constraints)
    let order = try Solver.solve(problem, seed: 1).order
    let measures = try LinkMargins(of: order, in: problem)
    #expect(measures.margins.allSatisfy { ($0 ?? 0) > -1e-6 })
    #expect(measures.margins[0] == nil)
    let kept = try #require(order.firstIndex(of: 4))
    #expect(measures.margins[kept] == nil)
    #expect(measures.margins[1] != nil)
    #expect(measures.margins[8] != nil)
    #expect(measures.placeShares.allSatisfy { $0 > 0 && $0 <= 1 })
  }

  @Test func identicalUnitsAreNoAlternative() throws {
    // 0 and 1 are identical, and 2 follows either of them for sure.
    var succession = [Double](repeating: 0, count: 16)
    for (from, to) in [(0, 2), (1, 2), (0, 3), (1, 3)] { succession[from * 4 + to] = 9 }
    let problem = try OrderingProblem(
      precedence: [Double](repeating: 0, count: 16), succession: succession,
      opening: [0, 0, 0, 0], closing: [0, 0, 0, 0], weights: ObjectiveWeights(),
      classes: [0, 0, 1, 2])
    let margins = try LinkMargins(of: [0, 2, 1, 3], in: problem).margins
    #expect(try #require(margins[1]) == 9)
    #expect(try #require(margins[3]) == 9)
  }

  @Test(arguments: [0, 1])
  func withoutOthersThereIsNoAlternative(count: Int) throws {
    let problem = try Fixtures.problem(count: count, seed: 1)
    let measures = try LinkMargins(of: Array(0..<count), in: problem)
    #expect(measures.margins == [Double?](repeating: nil, count: count))
    #expect(measures.placeShares == [Double](repeating: 1, count: count))
  }
}
