import Testing

@testable import Evaluation

@Suite struct MetricTests {
  /// One article: order, gold and classes, and what each metric says of it.
  struct Case: Sendable, CustomTestStringConvertible {
    let order: [Int]
    var classes: [Int]?
    let tau: Double?
    let positions: Int
    let adjacency: Double?
    let lcs: Int
    var testDescription: String { "\(order) \(classes ?? [])" }
  }

  @Test(arguments: [
    Case(order: [], tau: nil, positions: 0, adjacency: nil, lcs: 0),
    Case(order: [0], tau: nil, positions: 1, adjacency: nil, lcs: 1),
    Case(order: [0, 1], tau: 1, positions: 2, adjacency: 1, lcs: 2),
    Case(order: [1, 0], tau: -1, positions: 0, adjacency: 0, lcs: 1),
    Case(order: [0, 1, 2, 3], tau: 1, positions: 4, adjacency: 1, lcs: 4),
    Case(order: [3, 2, 1, 0], tau: -1, positions: 0, adjacency: 0, lcs: 1),
    // 1 3 | 0 3 wrong … inversions (1,0), (3,0), (3,2): 1 - 2 * 3 / 6.
    Case(order: [1, 3, 0, 2], tau: 0, positions: 0, adjacency: 0, lcs: 2),
    Case(order: [2, 3, 0, 1], tau: 1 - 8.0 / 6, positions: 0, adjacency: 2.0 / 3, lcs: 2),
    Case(order: [0, 2, 1, 3], tau: 1 - 2.0 / 6, positions: 2, adjacency: 0, lcs: 3),
    // Exchanging identical units changes nothing.
    Case(order: [2, 1, 0, 3], classes: [7, 8, 7, 9], tau: 1, positions: 4, adjacency: 1, lcs: 4),
    Case(
      order: [2, 0, 1], classes: [7, 8, 7], tau: 1 - 2.0 / 3, positions: 1, adjacency: 0.5, lcs: 2),
    Case(order: [1, 0], classes: [3, 3], tau: 1, positions: 2, adjacency: 1, lcs: 2),
  ])
  func knownValues(_ example: Case) throws {
    // The labels are made unlike the places, to show that only their classes matter.
    let placement = try Placement(
      order: example.order, gold: Array(example.order.indices), classes: example.classes)
    let tau = KendallTau.value(placement)
    #expect((tau == nil) == (example.tau == nil))
    #expect(abs((tau ?? 0) - (example.tau ?? 0)) < 1e-12)
    #expect(abs((RougeS.value(placement) ?? 0.5) - ((example.tau ?? 0) + 1) / 2) < 1e-12)
    #expect(PositionAccuracy.correct(placement) == example.positions)
    #expect(Adjacency.value(placement) == example.adjacency)
    #expect(LongestCommonSubsequence.length(placement) == example.lcs)
    #expect(PerfectMatch.value(placement) == (example.positions == example.order.count))
  }

  @Test func endsAreJudgedByText() throws {
    let placement = try Placement(order: [2, 1, 0, 3], gold: [0, 1, 2, 3], classes: [5, 6, 5, 8])
    #expect(FirstUnit.value(placement))
    #expect(LastUnit.value(placement))
    let other = try Placement(order: [1, 0, 3, 2], gold: [0, 1, 2, 3])
    #expect(!FirstUnit.value(other))
    #expect(!LastUnit.value(other))
  }

  @Test(
    arguments: [
      ([0, 1], [0, 1, 2], nil), ([0, 0], [0, 1], nil), ([1, 1], [1, 1], nil),
      ([0, 5], [0, 5], [1, 2]),
    ] as [([Int], [Int], [Int]?)])
  func whatIsNoPermutationIsRefused(order: [Int], gold: [Int], classes: [Int]?) {
    #expect(throws: EvaluationError.notAPermutation) {
      try Placement(order: order, gold: gold, classes: classes)
    }
  }
}
