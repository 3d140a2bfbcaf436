import Testing

@testable import Ordering

@Suite struct ConstraintGraphTests {
  @Test(arguments: [
    (OrderingConstraints(first: [9]), Contradiction.noSuchUnit(9)),
    (OrderingConstraints(before: [UnitPair(0, -1)]), .noSuchUnit(-1)),
    (OrderingConstraints(first: [2, 2, 1]), .twoFirst(1, 2)),
    (OrderingConstraints(last: [0, 3]), .twoLast(0, 3)),
    (OrderingConstraints(first: [1], last: [1]), .noRoom(first: 1, last: 1)),
    (
      OrderingConstraints(first: [1], last: [2], adjacentPairs: [UnitPair(1, 2)]),
      .noRoom(first: 1, last: 2)
    ),
    (
      OrderingConstraints(first: [1], before: [UnitPair(3, 1)]),
      .beforeFirst(unit: 3, first: 1)
    ),
    (
      OrderingConstraints(first: [1], adjacentPairs: [UnitPair(0, 1)]),
      .beforeFirst(unit: 0, first: 1)
    ),
    (OrderingConstraints(last: [1], before: [UnitPair(1, 3)]), .afterLast(unit: 3, last: 1)),
    (
      OrderingConstraints(last: [1], adjacentPairs: [UnitPair(1, 0)]),
      .afterLast(unit: 0, last: 1)
    ),
    (OrderingConstraints(before: [UnitPair(2, 2)]), .pairedWithItself(2)),
    (OrderingConstraints(adjacentPairs: [UnitPair(2, 2)]), .pairedWithItself(2)),
    (
      OrderingConstraints(adjacentPairs: [UnitPair(0, 1), UnitPair(0, 2)]),
      .twoSuccessors(of: 0, 1, 2)
    ),
    (
      OrderingConstraints(adjacentPairs: [UnitPair(0, 2), UnitPair(1, 2)]),
      .twoPredecessors(of: 2, 0, 1)
    ),
    (
      OrderingConstraints(before: [UnitPair(0, 1), UnitPair(1, 3), UnitPair(3, 0)]),
      .cycle([0, 1, 3])
    ),
    (
      OrderingConstraints(adjacentPairs: [UnitPair(0, 1), UnitPair(1, 3), UnitPair(3, 0)]),
      .cycle([0, 1, 3])
    ),
    (
      OrderingConstraints(
        before: [UnitPair(0, 2), UnitPair(2, 1)], adjacentPairs: [UnitPair(0, 1)]),
      .cycle([0, 2, 1])
    ),
    (
      OrderingConstraints(
        before: [UnitPair(2, 0)], adjacentPairs: [UnitPair(0, 1), UnitPair(1, 2)]),
      .cycle([0, 1, 2])
    ),
  ])
  func contradictionsAreNamed(constraints: OrderingConstraints, expected: Contradiction) throws {
    let problem = try Fixtures.problem(count: 4, seed: 1, constraints: constraints)
    #expect(throws: OrderingError.contradiction(expected)) {
      try Solver.solve(problem, seed: 1)
    }
  }

  @Test func blocksAndEndsAreContracted() throws {
    let graph = try ConstraintGraph(
      count: 7,
      constraints: OrderingConstraints(
        first: [5], last: [0], before: [UnitPair(6, 2), UnitPair(6, 3), UnitPair(5, 1)],
        adjacentPairs: [UnitPair(3, 2), UnitPair(4, 0)]))
    #expect(graph.head == [5])
    #expect(graph.tail == [4, 0])
    #expect(graph.items == [[1], [3, 2], [6]])
    #expect(graph.edges == [UnitPair(2, 1)])
    #expect(graph.feasible(following: [2, 0, 1]) == [2, 1, 0])
  }
}
