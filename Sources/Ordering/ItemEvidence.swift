/// The evidence between the movable items of a problem, with the weights multiplied in.
///
/// Blocks of units that stay together act as one unit, and what stands fixed at the ends turns
/// into opening and closing terms; so solvers see a plain problem without constraints but one:
/// some items must precede others.
struct ItemEvidence {
  let problem: OrderingProblem
  let graph: ConstraintGraph

  /// The number of movable items, *m*.
  var count: Int { graph.items.count }

  /// What is gained when item `x` stands anywhere before item `y`.
  @inline(__always)
  func precedence(_ x: Int, _ y: Int) -> Double {
    var sum = 0.0
    for early in graph.items[x] {
      for late in graph.items[y] {
        sum += problem.precedence[early * problem.count + late]
      }
    }
    return problem.weights.precedence * sum
  }

  /// What is gained when item `y` directly follows item `x`.
  @inline(__always)
  func succession(_ x: Int, _ y: Int) -> Double {
    link(graph.items[x].last, graph.items[y].first)
  }

  /// What is gained when item `x` comes first of all items.
  func opening(_ x: Int) -> Double {
    if !graph.head.isEmpty { return link(graph.head.last, graph.items[x].first) }
    return graph.items[x].first.map { problem.weights.opening * problem.opening[$0] } ?? 0
  }

  /// What is gained when item `x` comes last of all items.
  func closing(_ x: Int) -> Double {
    if !graph.tail.isEmpty { return link(graph.items[x].last, graph.tail.first) }
    return graph.items[x].last.map { problem.weights.closing * problem.closing[$0] } ?? 0
  }

  /// The units of an order of items, with the fixed ends.
  func expand(_ order: [Int]) -> [Int] {
    graph.head + order.flatMap { graph.items[$0] } + graph.tail
  }

  /// The items' own part of the score of an order of items.
  ///
  /// - Complexity: O(*n*²).
  func objective(of order: [Int]) -> Double {
    guard let first = order.first, let last = order.last else { return 0 }
    var sum = opening(first) + closing(last)
    for place in order.indices {
      if place > 0 { sum += succession(order[place - 1], order[place]) }
      var row = 0.0
      for later in order[(place + 1)...] { row += precedence(order[place], later) }
      sum += row
    }
    return sum
  }

  /// Pairs of identical free units, one after the other by index, as items.
  ///
  /// Only units that no constraint names are free to change places with their like.
  var twins: [UnitPair] {
    let named = Set(problem.constraints.namedUnits)
    var previous: [Int: Int] = [:]
    var pairs: [UnitPair] = []
    for (item, units) in graph.items.enumerated() {
      guard let unit = units.first, units.count == 1, !named.contains(unit) else { continue }
      if let twin = previous.updateValue(item, forKey: problem.classes[unit]) {
        pairs.append(UnitPair(twin, item))
      }
    }
    return pairs
  }

  @inline(__always)
  private func link(_ x: Int?, _ y: Int?) -> Double {
    guard let x, let y else { return 0 }
    return problem.weights.succession * problem.succession[x * problem.count + y]
  }
}
