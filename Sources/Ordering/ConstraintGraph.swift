/// The constraints of a problem, checked, with units that stay together contracted into blocks.
struct ConstraintGraph: Equatable {
  /// The runs of units that may be moved about, each in its inner order, by their first unit.
  private(set) var items: [[Int]] = []
  /// The units that stand before all items.
  private(set) var head: [Int] = []
  /// The units that stand after all items.
  private(set) var tail: [Int] = []
  /// Pairs of items of which the first stands before the second, without repetition.
  private(set) var edges: [UnitPair] = []

  /// Checks the constraints on `count` units.
  ///
  /// - Throws: `Contradiction` where no order meets them all.
  /// - Complexity: O(*n* + constraints × log).
  init(count: Int, constraints: OrderingConstraints) throws(Contradiction) {
    guard !constraints.isEmpty else {
      items = (0..<count).map { [$0] }
      return
    }
    if let stranger = constraints.namedUnits.first(where: { $0 < 0 || $0 >= count }) {
      throw .noSuchUnit(stranger)
    }
    let first = try Self.single(constraints.first) { .twoFirst($0, $1) }
    let last = try Self.single(constraints.last) { .twoLast($0, $1) }
    let blocks = try Self.blocks(count: count, pairs: constraints.adjacentPairs)
    var blockOf = [Int](repeating: 0, count: count)
    var placeIn = [Int](repeating: 0, count: count)
    for (block, units) in blocks.enumerated() {
      for (place, unit) in units.enumerated() {
        blockOf[unit] = block
        placeIn[unit] = place
      }
    }
    var pairs: [UnitPair] = []
    for pair in constraints.before.sorted(by: Self.ascending) {
      guard pair.earlier != pair.later else { throw .pairedWithItself(pair.earlier) }
      if blockOf[pair.earlier] != blockOf[pair.later] {
        pairs.append(pair)
      } else if placeIn[pair.earlier] > placeIn[pair.later] {
        let block = blocks[blockOf[pair.earlier]]
        throw .cycle(Array(block[placeIn[pair.later]...placeIn[pair.earlier]]))
      }
    }
    try Self.checkEnds(first: first, last: last, blocks: blocks, blockOf: blockOf, pairs: pairs)
    if let cycle = Self.cycle(blocks: blocks, blockOf: blockOf, pairs: pairs) {
      throw .cycle(cycle)
    }
    let firstBlock = first.map { blockOf[$0] }
    let lastBlock = last.map { blockOf[$0] }
    head = firstBlock.map { blocks[$0] } ?? []
    tail = lastBlock == firstBlock ? [] : lastBlock.map { blocks[$0] } ?? []
    var itemOf = [Int](repeating: -1, count: blocks.count)
    for (block, units) in blocks.enumerated() where block != firstBlock && block != lastBlock {
      itemOf[block] = items.count
      items.append(units)
    }
    let between = pairs.map { UnitPair(itemOf[blockOf[$0.earlier]], itemOf[blockOf[$0.later]]) }
    edges = Set(between.filter { $0.earlier >= 0 && $0.later >= 0 }).sorted(by: Self.ascending)
  }

  /// An order of the items that meets all edges and otherwise follows `ranks`, lowest first.
  ///
  /// - Complexity: O(*m*²) in the number of items, O(*m* log *m*) without edges.
  func feasible(following ranks: [Int]) -> [Int] {
    let wanted = ranks.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }
    guard !edges.isEmpty else { return wanted }
    var waiting = [Int](repeating: 0, count: items.count)
    var followers = [[Int]](repeating: [], count: items.count)
    for edge in edges {
      waiting[edge.later] += 1
      followers[edge.earlier].append(edge.later)
    }
    var left = wanted
    var order: [Int] = []
    while let place = left.firstIndex(where: { waiting[$0] == 0 }) {
      let item = left.remove(at: place)
      order.append(item)
      for follower in followers[item] { waiting[follower] -= 1 }
    }
    return order
  }

  private static func ascending(_ left: UnitPair, _ right: UnitPair) -> Bool {
    (left.earlier, left.later) < (right.earlier, right.later)
  }

  private static func single(
    _ units: [Int], otherwise: (Int, Int) -> Contradiction
  ) throws(Contradiction) -> Int? {
    if let one = units.first, let other = units.first(where: { $0 != one }) {
      throw otherwise(min(one, other), max(one, other))
    }
    return units.first
  }

  private static func blocks(
    count: Int, pairs: [UnitPair]
  ) throws(Contradiction) -> [[Int]] {
    var next = [Int?](repeating: nil, count: count)
    var previous = [Int?](repeating: nil, count: count)
    for pair in pairs.sorted(by: ascending) {
      guard pair.earlier != pair.later else { throw .pairedWithItself(pair.earlier) }
      if let other = next[pair.earlier], other != pair.later {
        throw .twoSuccessors(of: pair.earlier, other, pair.later)
      }
      if let other = previous[pair.later], other != pair.earlier {
        throw .twoPredecessors(of: pair.later, other, pair.earlier)
      }
      next[pair.earlier] = pair.later
      previous[pair.later] = pair.earlier
    }
    var blocks: [[Int]] = []
    var seen = [Bool](repeating: false, count: count)
    for unit in 0..<count where previous[unit] == nil {
      var block = [unit]
      while let last = block.last, let following = next[last] { block.append(following) }
      for member in block { seen[member] = true }
      blocks.append(block)
    }
    // Whoever has a predecessor and was not reached from a block's head stands in a ring.
    if let start = seen.firstIndex(of: false) {
      var ring = [start]
      while let last = ring.last, let following = next[last], following != start {
        ring.append(following)
      }
      throw .cycle(ring)
    }
    return blocks
  }

  private static func checkEnds(
    first: Int?, last: Int?, blocks: [[Int]], blockOf: [Int], pairs: [UnitPair]
  ) throws(Contradiction) {
    if let first {
      let block = blocks[blockOf[first]]
      if let place = block.firstIndex(of: first), place > 0 {
        throw .beforeFirst(unit: block[place - 1], first: first)
      }
      if let pair = pairs.first(where: { blockOf[$0.later] == blockOf[first] }) {
        throw .beforeFirst(unit: pair.earlier, first: first)
      }
    }
    if let last {
      let block = blocks[blockOf[last]]
      if let place = block.firstIndex(of: last), place < block.count - 1 {
        throw .afterLast(unit: block[place + 1], last: last)
      }
      if let pair = pairs.first(where: { blockOf[$0.earlier] == blockOf[last] }) {
        throw .afterLast(unit: pair.later, last: last)
      }
    }
    if let first, let last, blockOf[first] == blockOf[last], blocks.count > 1 {
      throw .noRoom(first: first, last: last)
    }
  }

  /// The units along a ring of blocks, or `nil` when there is none.
  private static func cycle(blocks: [[Int]], blockOf: [Int], pairs: [UnitPair]) -> [Int]? {
    var incoming = [[UnitPair]](repeating: [], count: blocks.count)
    var outgoing = [Int](repeating: 0, count: blocks.count)
    for pair in pairs {
      incoming[blockOf[pair.later]].append(pair)
      outgoing[blockOf[pair.earlier]] += 1
    }
    // Blocks that nothing has to follow can be peeled off; what stays has a follower that stays.
    var ready = outgoing.indices.filter { outgoing[$0] == 0 }
    var peeled = [Bool](repeating: false, count: blocks.count)
    while let block = ready.popLast() {
      peeled[block] = true
      for pair in incoming[block] {
        let earlier = blockOf[pair.earlier]
        outgoing[earlier] -= 1
        if outgoing[earlier] == 0 { ready.append(earlier) }
      }
    }
    guard var block = peeled.firstIndex(of: false) else { return nil }
    var path: [UnitPair] = []
    var visitedAt: [Int: Int] = [:]
    while visitedAt[block] == nil {
      visitedAt[block] = path.count
      let step = pairs.first {
        blockOf[$0.earlier] == block && !peeled[blockOf[$0.later]]
      }
      guard let step else { return nil }
      path.append(step)
      block = blockOf[step.later]
    }
    var units: [Int] = []
    for step in path[(visitedAt[block] ?? 0)...] {
      if units.last != step.earlier { units.append(step.earlier) }
      units.append(step.later)
    }
    if units.count > 1, units.first == units.last { units.removeLast() }
    return units
  }
}
