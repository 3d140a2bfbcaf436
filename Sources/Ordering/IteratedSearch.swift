import Base

/// Local search from several starts, then from seeded disturbances of the best order found.
///
/// Iterated local search (Lourenço, Martin and Stützle 2003): a disturbance small enough to keep
/// most of the order, large enough not to be undone by the next improvement.
struct IteratedSearch {
  let terrain: Terrain
  let graph: ConstraintGraph
  let seed: UInt64

  /// The best order of items found.
  func solve() -> [Int] {
    let count = terrain.count
    guard count > 1 else { return Array(0..<count) }
    let effort = Effort(count: count)
    let search = LocalSearch(terrain, reach: effort.reach)
    var best: [Int] = []
    var bestValue = -Double.infinity
    for start in starts(search, effort) {
      search.load(start)
      search.improve()
      let value = terrain.value(search.order)
      if value > bestValue + terrain.tolerance {
        bestValue = value
        best = search.items
      }
    }
    var generator = SeededGenerator(seed: seed)
    var current = best
    var currentValue = bestValue
    for _ in 0..<effort.rounds {
      search.load(current)
      let place = disturb(search, &generator)
      search.improve(from: place)
      let value = terrain.value(search.order)
      guard value >= currentValue - terrain.tolerance else { continue }
      current = search.items
      currentValue = value
      if value > bestValue + terrain.tolerance {
        bestValue = value
        best = current
      }
    }
    return best
  }

  /// The orders to improve: all, or where improving is dear the one that is best as it stands.
  private func starts(_ search: LocalSearch, _ effort: Effort) -> [[Int]] {
    let all = StartingOrders(terrain: terrain, graph: graph).all
    guard effort.improvesOneStart else { return all }
    let values = all.map { start in
      search.load(start)
      return terrain.value(search.order)
    }
    let best = values.indices.max { (values[$0], -$0) < (values[$1], -$1) }
    return best.map { [all[$0]] } ?? all
  }

  /// How much is done for a number of items.
  struct Effort {
    /// The longest segment that moves.
    let reach: Int
    /// How many disturbances are tried.
    let rounds: Int
    /// Whether only the best of the starting orders is improved.
    let improvesOneStart: Bool

    init(count: Int) {
      let count = max(1, count)
      // Up to 256 items every pair of segments is tried, beyond that the work grows as the square.
      reach = count <= 256 ? count : max(3, 16_000_000 / (count * count))
      improvesOneStart = count > 2000
      rounds = min(500, 1_600_000_000 / (count * count * count))
    }
  }

  /// Exchanges a few random segments within a window; returns the place where it begins.
  private func disturb(_ search: LocalSearch, _ generator: inout SeededGenerator) -> Int {
    let count = terrain.count
    let width = min(count, 4 + generator.below(generator.below(4) == 0 ? 28 : 12))
    let origin = 1 + generator.below(count - width + 1)
    for _ in 0..<(2 + generator.below(3)) {
      var cuts = [
        generator.below(width + 1), generator.below(width + 1), generator.below(width + 1),
      ]
      cuts.sort()
      guard cuts[0] < cuts[1], cuts[1] < cuts[2] else { continue }
      search.exchange(
        LocalSearch.Exchange(
          start: origin + cuts[0], split: origin + cuts[1], end: origin + cuts[2] - 1))
    }
    return origin
  }
}
