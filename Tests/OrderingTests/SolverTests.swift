import Testing

@testable import Ordering

@Suite struct SolverTests {
  @Test(arguments: 0..<7, [UInt64](0..<4))
  func exactEqualsTrial(count: Int, seed: UInt64) throws {
    let problem = try Fixtures.problem(count: count, seed: seed)
    let solution = try Solver.solve(problem, seed: 1)
    let best = try #require(Fixtures.bestByTrial(problem))
    #expect(solution.order.sorted() == Array(0..<count))
    #expect(abs(solution.objective - best) < 1e-12)
    #expect(solution.isOptimal)
    #expect(solution.gap == 0)
  }

  @Test(arguments: [Solver.Method.automatic, .search], [UInt64](0..<80))
  func constraintsAreMetOrContradict(method: Solver.Method, seed: UInt64) throws {
    let count = 2 + Int(seed % 5)
    let constraints = Fixtures.constraints(count: count, seed: seed)
    let problem = try Fixtures.problem(count: count, seed: seed, constraints: constraints)
    let best = Fixtures.bestByTrial(problem)
    do {
      let solution = try Solver.solve(problem, seed: 1, method: method)
      let expected = try #require(best, "an order was found where there is none")
      #expect(Fixtures.meets(constraints, solution.order))
      #expect(solution.order.sorted() == Array(0..<count))
      #expect(solution.objective + solution.gap >= expected - 1e-12)
      #expect(solution.objective >= expected - 1e-9)
    } catch OrderingError.contradiction {
      #expect(best == nil)
    }
  }

  @Test(arguments: [UInt64](0..<12))
  func boundIsHonest(seed: UInt64) throws {
    let problem = try Fixtures.problem(count: 9, seed: seed, ties: seed % 2 == 0)
    let exact = try Solver.solve(problem, seed: 1)
    let found = try Solver.solve(problem, seed: 1, method: .search)
    #expect(found.objective <= exact.objective + 1e-9)
    #expect(found.objective + found.gap >= exact.objective - 1e-12)
    #expect(!found.isOptimal || found.objective >= exact.objective - 1e-9)
  }

  @Test(arguments: [UInt64](0..<10))
  func searchFindsTheOptimumOfSmallProblems(seed: UInt64) throws {
    let problem = try Fixtures.problem(count: 11, seed: seed)
    let exact = try Solver.solve(problem, seed: 1)
    let found = try Solver.solve(problem, seed: 1, method: .search)
    #expect(abs(found.objective - exact.objective) < 1e-6)
  }

  @Test(arguments: [5, 12, 24], [UInt64](0..<3))
  func identicalUnitsStandByIndex(count: Int, seed: UInt64) throws {
    let classes = (0..<count).map { $0 / 3 }
    let problem = try Fixtures.problem(count: count, seed: seed, classes: classes)
    let order = try Solver.solve(problem, seed: seed).order
    for number in 0...(classes.max() ?? 0) {
      let members = order.filter { classes[$0] == number }
      #expect(members == members.sorted())
    }
  }

  @Test(arguments: [0, 1, 2, 6, 13])
  func withoutEvidenceTheCanonicalOrderStands(count: Int) throws {
    let problem = try OrderingProblem(
      precedence: [Double](repeating: 0, count: count * count),
      succession: [Double](repeating: 0, count: count * count),
      opening: [Double](repeating: 0, count: count), closing: [Double](repeating: 0, count: count),
      weights: ObjectiveWeights())
    #expect(try Solver.solve(problem, seed: 3).order == Array(0..<count))
    let searched = try Solver.solve(problem, seed: 3, method: .search)
    #expect(searched.order == Array(0..<count))
    #expect(searched.isOptimal)
  }

  @Test(arguments: [8, 20, 33])
  func sameInSameOut(count: Int) throws {
    let problem = try Fixtures.problem(count: count, seed: 5, ties: true)
    let once = try Solver.solve(problem, seed: 9)
    let again = try Solver.solve(problem, seed: 9)
    #expect(once == again)
  }

  @Test(arguments: [1e-300, 1e-20, 1e30, 1e290])
  func oddMagnitudesAreOrderedToo(unit: Double) throws {
    let plain = try Fixtures.problem(
      count: 9, seed: 2, constraints: OrderingConstraints(before: [UnitPair(7, 1)]))
    let scaled = try OrderingProblem(
      precedence: plain.precedence.map { $0 * unit },
      succession: plain.succession.map { $0 * unit },
      opening: plain.opening.map { $0 * unit }, closing: plain.closing.map { $0 * unit },
      weights: plain.weights, constraints: plain.constraints)
    let expected = try Solver.solve(plain, seed: 1)
    let exact = try Solver.solve(scaled, seed: 1)
    let found = try Solver.solve(scaled, seed: 1, method: .search)
    #expect(exact.order == expected.order)
    #expect(found.order == expected.order)
    #expect(found.gap.isFinite)
  }

  @Test func manyUnitsKeepTheirConstraints() throws {
    let constraints = OrderingConstraints(
      first: [17], last: [3], before: [UnitPair(40, 2), UnitPair(2, 30), UnitPair(30, 9)],
      adjacentPairs: [UnitPair(11, 12), UnitPair(12, 5)])
    let problem = try Fixtures.problem(count: 45, seed: 4, constraints: constraints)
    let solution = try Solver.solve(problem, seed: 1)
    #expect(Fixtures.meets(constraints, solution.order))
    #expect(solution.order.sorted() == Array(0..<45))
    #expect(solution.gap > 0)
    #expect(!solution.isOptimal)
    let score = CoherenceScore(of: solution.order, in: problem, seed: 1)
    #expect(score.percentile == 100)
  }
}
