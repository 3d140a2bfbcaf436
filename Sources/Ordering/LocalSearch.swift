/// Improves an order by exchanging neighbouring segments until no exchange helps.
///
/// Exchanging the segments X and Y of … X Y … covers insertion (one of them a single item) and
/// block moves. The cost of an exchange follows from that of the next shorter one in O(1), so the
/// whole neighbourhood costs O(*m*³) at most, O(*m*² · `reach`) when one segment is bounded.
final class LocalSearch {
  let terrain: Terrain
  /// The longest segment that moves; with *m* or more, all pairs of segments are tried.
  let reach: Int
  /// The order, framed by the end marker: `count + 2` places.
  let order: UnsafeMutablePointer<Int>
  private let count: Int
  /// For the segment at hand, its precedence over the item at each place.
  private let over: UnsafeMutablePointer<Double>
  private let scratch: UnsafeMutablePointer<Int>

  init(_ terrain: Terrain, reach: Int) {
    self.terrain = terrain
    self.reach = reach
    count = terrain.count
    order = .allocate(capacity: count + 2)
    over = .allocate(capacity: count + 2)
    scratch = .allocate(capacity: count + 2)
    order.initialize(repeating: count, count: count + 2)
    over.initialize(repeating: 0, count: count + 2)
    scratch.initialize(repeating: count, count: count + 2)
  }

  deinit {
    order.deallocate()
    over.deallocate()
    scratch.deallocate()
  }

  /// An exchange of the segments `start..<split` and `split...end` of places.
  struct Exchange {
    var start = 0
    var split = 0
    var end = 0
    var gain = 0.0
  }

  /// Takes over an order of all items.
  func load(_ items: [Int]) {
    for (place, item) in items.enumerated() { order[place + 1] = item }
  }

  /// The order as it stands.
  var items: [Int] { (0..<count).map { order[$0 + 1] } }

  /// Exchanges segments, from a place onwards and round about, until nothing is gained any more.
  ///
  /// - Parameter place: The place, from 1, at which the search starts.
  func improve(from place: Int = 1) {
    guard count > 1 else { return }
    var start = place
    var quiet = 0
    while quiet < count {
      var best = Exchange()
      best.gain = terrain.tolerance
      visitExchanges(around: start) { start, split, end, gain in
        if gain > best.gain {
          best = Exchange(start: start, split: split, end: end, gain: gain)
        }
      }
      if best.end > 0 {
        exchange(best)
        quiet = 0
      } else {
        quiet += 1
        start = start == count ? 1 : start + 1
      }
    }
  }

  /// Weighs all exchanges that begin at a place and, where `reach` bounds segments, that end there.
  ///
  /// The visitor takes `start`, `split` and `end` of an exchange and what it gains.
  @inline(__always)
  private func visitExchanges(around place: Int, _ visit: (Int, Int, Int, Double) -> Void) {
    visitRightwards(from: place, visit)
    if reach < count { visitLeftwards(from: place, visit) }
  }

  /// Segments of up to `reach` items that begin at `start`, moved to the right.
  @inline(__always)
  private func visitRightwards(from start: Int, _ visit: (Int, Int, Int, Double) -> Void) {
    guard start < count else { return }
    let stride = terrain.stride
    let before = order[start - 1]
    let head = order[start]
    let intoHead = terrain.predecession + head * stride
    let linkIn = Double(intoHead[before])
    for place in start...count { over[place] = 0 }
    for split in (start + 1)...min(count, start + reach) {
      let tail = order[split - 1]
      let first = order[split]
      let gains = terrain.precedence + tail * stride
      let outOfTail = terrain.succession + tail * stride
      let base =
        Double(terrain.succession[before * stride + first]) - linkIn - Double(outOfTail[first])
      var lost = 0.0
      var item = first
      for end in split...count {
        let sum = over[end] + Double(gains[item])
        over[end] = sum
        lost += sum
        let next = order[end + 1]
        let gain =
          base - 2 * lost + Double(intoHead[item]) + Double(outOfTail[next])
          - Double(terrain.succession[item * stride + next])
        visit(start, split, end, gain)
        item = next
      }
    }
  }

  /// Segments of up to `reach` items that end at `end`, moved to the left.
  @inline(__always)
  private func visitLeftwards(from end: Int, _ visit: (Int, Int, Int, Double) -> Void) {
    guard end > 1 else { return }
    let stride = terrain.stride
    let after = order[end + 1]
    let tail = order[end]
    let outOfTail = terrain.succession + tail * stride
    let linkOut = Double(outOfTail[after])
    for place in 1...end { over[place] = 0 }
    for split in Swift.stride(from: end, to: max(1, end - reach), by: -1) {
      let first = order[split]
      let last = order[split - 1]
      let gains = terrain.precedence + first * stride
      let intoFirst = terrain.predecession + first * stride
      let base =
        Double(terrain.succession[last * stride + after]) - linkOut - Double(intoFirst[last])
      var won = 0.0
      var item = last
      for start in Swift.stride(from: split - 1, through: 1, by: -1) {
        let sum = over[start] + Double(gains[item])
        over[start] = sum
        won += sum
        let previous = order[start - 1]
        let gain =
          base + 2 * won + Double(outOfTail[item]) + Double(intoFirst[previous])
          - Double(terrain.succession[previous * stride + item])
        visit(start, split, end, gain)
        item = previous
      }
    }
  }

  /// Carries out an exchange.
  func exchange(_ move: Exchange) {
    let left = move.split - move.start
    let right = move.end - move.split + 1
    scratch.update(from: order + move.start, count: left)
    for place in 0..<right { order[move.start + place] = order[move.split + place] }
    (order + move.start + right).update(from: scratch, count: left)
  }
}
