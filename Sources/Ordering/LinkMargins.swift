import Base

/// How firmly each unit of an order stands where it does, before any calibration.
///
/// Both measures are in the unit of the objective, a log-odds, and both look at nearby orders
/// only; a calibration has to map them to probabilities.
public struct LinkMargins: Sendable, Equatable {
  /// For each place what the score loses at least when the link to the unit before is broken.
  ///
  /// At place 0 the link is that of opening the article. The alternatives are all exchanges of two
  /// neighbouring segments that cut the link (insertions and block moves among them), constraints
  /// kept. A link that identical units renew does not count as cut. Negative where an alternative
  /// scores more; `nil` where the constraints or the lack of other units leave no alternative.
  public let margins: [Double?]
  /// For each place the weight of the unit's place among all places it could be put back into.
  ///
  /// The share 1 / Σ exp(gain), 0…1: what a Gibbs sampler that moves this unit alone would give the
  /// place. Constraints play no part.
  public let placeShares: [Double]

  /// Measures an order that meets the problem's constraints.
  ///
  /// - Parameters:
  ///   - order: A permutation of the problem's units.
  ///   - problem: The units and the evidence about their order.
  /// - Throws: ``OrderingError/contradiction(_:)`` where the constraints contradict each other.
  /// - Complexity: O(*n*³) up to 256 units, above O(*n*²) times the length of the longest segment
  ///   that moves.
  public init(of order: [Int], in problem: OrderingProblem) throws(OrderingError) {
    let graph: ConstraintGraph
    do {
      graph = try ConstraintGraph(count: problem.count, constraints: problem.constraints)
    } catch {
      throw .contradiction(error)
    }
    placeShares = order.indices.map { place in
      let gains = problem.insertionGains(from: place, in: order)
      let most = gains.max() ?? 0
      return exp(-most) / gains.reduce(0.0) { $0 + exp($1 - most) }
    }
    margins = Self.margins(of: order, ItemEvidence(problem: problem, graph: graph))
  }

  private static func margins(of order: [Int], _ evidence: ItemEvidence) -> [Double?] {
    let problem = evidence.problem
    var itemOf = [Int: Int](minimumCapacity: evidence.count)
    for (item, units) in evidence.graph.items.enumerated() {
      if let first = units.first { itemOf[first] = item }
    }
    let places = order.indices.filter { itemOf[order[$0]] != nil }
    let items = places.compactMap { itemOf[order[$0]] }
    // Ends and blocks are like nothing else; a single unit is like the first of its class.
    var firstOfClass: [Int: Int] = [:]
    for (unit, number) in problem.classes.enumerated() where firstOfClass[number] == nil {
      firstOfClass[number] = unit
    }
    var kinds = evidence.graph.items.enumerated().map { item, units in
      units.count > 1 ? order.count + item : firstOfClass[problem.classes[units[0]]] ?? units[0]
    }
    kinds.append(order.count + evidence.count)
    let search = LocalSearch(
      Terrain(evidence), reach: IteratedSearch.Effort(count: evidence.count).reach)
    search.load(items)
    let best = bestGains(search, kinds: kinds)
    var margins = [Double?](repeating: nil, count: order.count)
    // Orders differ by twice the magnitude at most; what costs more broke a constraint.
    let scale = search.terrain.scale
    let barred = -3 * problem.magnitude * scale - 1
    for (index, place) in places.enumerated() where best[index + 1] > barred {
      margins[place] = -best[index + 1] / scale
    }
    // What stands fixed at the end follows the last movable item, which may be another one.
    if !evidence.graph.tail.isEmpty, !items.isEmpty, best[items.count + 1] > barred {
      margins[order.count - evidence.graph.tail.count] = -best[items.count + 1] / scale
    }
    return margins
  }

  /// For each place the most that is gained by an exchange that cuts the link into it.
  private static func bestGains(_ search: LocalSearch, kinds: [Int]) -> [Double] {
    let count = search.terrain.count
    let order = search.order
    var best = [Double](repeating: -.infinity, count: count + 2)
    for place in 1..<max(count + 1, 1) {
      search.visitExchanges(around: place) { start, split, end, gain in
        guard gain > min(best[start], best[split], best[end + 1]) else { return }
        let new = [
          (kinds[order[start - 1]], kinds[order[split]]),
          (kinds[order[end]], kinds[order[start]]),
          (kinds[order[split - 1]], kinds[order[end + 1]]),
        ]
        for cut in [start, split, end + 1] where gain > best[cut] {
          let old = (kinds[order[cut - 1]], kinds[order[cut]])
          if !new.contains(where: { $0 == old }) { best[cut] = gain }
        }
      }
    }
    return best
  }
}
