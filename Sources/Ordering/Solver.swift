/// Finds the order of a problem's units with the highest score.
public enum Solver {
  /// How an order is looked for.
  public enum Method: Sendable {
    /// Exactly where that is quick, by search elsewhere.
    case automatic
    /// By search, whatever the size.
    case search
  }

  /// The most movable units (or blocks of units kept together) that are ordered exactly.
  public static let exactLimit = SubsetProgramme.limit

  /// Finds the best order, or a good one and a bound on what it may lack.
  ///
  /// The result depends on the problem and, above ``exactLimit``, on the seed; on nothing else.
  ///
  /// - Parameters:
  ///   - problem: The units and the evidence about their order.
  ///   - seed: Decides which disturbances the search tries.
  ///   - method: Whether small problems are solved exactly.
  /// - Returns: An order that meets all constraints.
  /// - Throws: ``OrderingError/contradiction(_:)`` where no order meets them.
  /// - Complexity: O(2^*n* *n*²) up to ``exactLimit`` units; above, O(*n*³) a round of search and
  ///   O(*n*²) beyond 256 units.
  public static func solve(
    _ problem: OrderingProblem, seed: UInt64, method: Method = .automatic
  ) throws(OrderingError) -> Solution {
    let graph: ConstraintGraph
    do {
      graph = try ConstraintGraph(count: problem.count, constraints: problem.constraints)
    } catch {
      throw .contradiction(error)
    }
    let evidence = ItemEvidence(problem: problem, graph: graph)
    if evidence.count <= exactLimit, method == .automatic {
      let order = evidence.expand(SubsetProgramme(evidence).solve())
      return Solution(
        order: order, objective: problem.objective(of: order), isOptimal: true, gap: 0)
    }
    let terrain = Terrain(evidence)
    let found = IteratedSearch(terrain: terrain, graph: graph, seed: seed).solve()
    let order = sortTwins(evidence.expand(found), of: problem)
    let objective = problem.objective(of: order)
    let gap = ObjectiveBound(evidence).gap(to: objective)
    return Solution(order: order, objective: objective, isOptimal: gap == 0, gap: gap)
  }

  /// Puts identical units that no constraint names into the places they hold, by index.
  private static func sortTwins(_ order: [Int], of problem: OrderingProblem) -> [Int] {
    let named = Set(problem.constraints.namedUnits)
    var places: [Int: [Int]] = [:]
    for (place, unit) in order.enumerated() where !named.contains(unit) {
      places[problem.classes[unit], default: []].append(place)
    }
    var sorted = order
    for held in places.values where held.count > 1 {
      for (place, unit) in zip(held, held.map({ order[$0] }).sorted()) { sorted[place] = unit }
    }
    return sorted
  }
}
