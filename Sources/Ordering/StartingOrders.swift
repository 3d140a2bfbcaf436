/// Orders from which a local search may start.
struct StartingOrders {
  let terrain: Terrain
  let graph: ConstraintGraph

  /// All starting orders, each feasible.
  var all: [[Int]] {
    [byPrecedence(), byChain(), byAgglomeration()]
  }

  /// Sorted by net precedence, the strongest first (Borda's count with weights).
  ///
  /// - Complexity: O(*m*²).
  func byPrecedence() -> [Int] {
    let net = netPrecedence()
    let order = net.indices.sorted { (net[$1], $0) < (net[$0], $1) }
    return feasible(order)
  }

  /// Greedily from the front: the link and the precedence over all that is left decide.
  ///
  /// - Complexity: O(*m*²).
  func byChain() -> [Int] {
    let count = terrain.count
    var left = Array(0..<count)
    var net = netPrecedence()
    var order: [Int] = []
    var last = count
    while !left.isEmpty {
      let links = terrain.succession + last * terrain.stride
      var place = 0
      var best = -Double.infinity
      for (candidate, item) in left.enumerated() {
        let value = Double(links[item]) + net[item]
        if value > best {
          best = value
          place = candidate
        }
      }
      last = left.remove(at: place)
      order.append(last)
      for item in left { net[item] -= Double(terrain.precedence[item * terrain.stride + last]) }
    }
    return feasible(order)
  }

  /// Joins the strongest links to chains, then sorts the chains by their mean net precedence.
  ///
  /// After Bollegala, Okazaki and Ishizuka (2006), who merge bottom-up.
  ///
  /// - Complexity: O(*m*²) and the sorting of at most eight links an item.
  func byAgglomeration() -> [Int] {
    let count = terrain.count
    var links: [(strength: Float, pair: UnitPair)] = []
    for x in 0..<count {
      let row = terrain.succession + x * terrain.stride
      let gains = terrain.precedence + x * terrain.stride
      var strongest: [(strength: Float, pair: UnitPair)] = []
      for y in 0..<count where y != x {
        let strength = row[y] + gains[y]
        if strongest.count == 8, let weakest = strongest.last, strength <= weakest.strength {
          continue
        }
        let place = strongest.firstIndex { $0.strength < strength } ?? strongest.count
        strongest.insert((strength, UnitPair(x, y)), at: place)
        if strongest.count > 8 { strongest.removeLast() }
      }
      links += strongest
    }
    links.sort {
      ($1.strength, $0.pair.earlier, $0.pair.later) < ($0.strength, $1.pair.earlier, $1.pair.later)
    }
    var next = [Int?](repeating: nil, count: count)
    var previous = next
    var chain = Array(0..<count)
    func root(_ item: Int) -> Int {
      var item = item
      while chain[item] != item {
        chain[item] = chain[chain[item]]
        item = chain[item]
      }
      return item
    }
    for link in links {
      let (x, y) = (link.pair.earlier, link.pair.later)
      guard next[x] == nil, previous[y] == nil, root(x) != root(y) else { continue }
      next[x] = y
      previous[y] = x
      chain[root(y)] = root(x)
    }
    let net = netPrecedence()
    var chains: [(score: Double, items: [Int])] = []
    for item in 0..<count where previous[item] == nil {
      var items = [item]
      while let last = items.last, let following = next[last] { items.append(following) }
      let sum = items.reduce(0.0) { $0 + net[$1] }
      chains.append((sum / Double(items.count), items))
    }
    chains.sort { ($1.score, $0.items[0]) < ($0.score, $1.items[0]) }
    return feasible(chains.flatMap(\.items))
  }

  /// The nearest feasible order: whatever is free to stand, in the order wished for.
  func feasible(_ order: [Int]) -> [Int] {
    guard !graph.edges.isEmpty else { return order }
    return graph.feasible(following: Permutation(valid: order).inverse.numbers)
  }

  private func netPrecedence() -> [Double] {
    (0..<terrain.count).map { item in
      let row = terrain.precedence + item * terrain.stride
      var sum = 0.0
      for other in 0..<terrain.count { sum += Double(row[other]) }
      return sum
    }
  }
}
