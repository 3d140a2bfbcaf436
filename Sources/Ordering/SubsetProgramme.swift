/// The exact dynamic programme over subsets (Held and Karp 1962), extended by precedence terms.
///
/// `value[T][l]` is the best that the set `T` of items can still earn when it follows item `l`.
/// The precedence that item `j` earns by standing before the rest of `T` depends on `T` alone, so
/// it adds nothing to the state.
struct SubsetProgramme {
  /// The most items that are ordered exactly: 17 take about 10 ms and 20 MB, and each one more
  /// doubles both at least.
  static let limit = 17

  /// The number of items, *m*.
  let count: Int
  /// *m* × *m*, `[x * count + y]`: gained when `x` stands before `y`.
  var precedence: [Double]
  /// *m* × *m*, `[x * count + y]`: gained when `y` follows `x`.
  var succession: [Double]
  var opening: [Double]
  var closing: [Double]
  /// For each item the set of items that must stand before it.
  var required: [UInt32]

  init(count: Int) {
    self.count = count
    precedence = [Double](repeating: 0, count: count * count)
    succession = precedence
    opening = [Double](repeating: 0, count: count)
    closing = opening
    required = [UInt32](repeating: 0, count: count)
  }

  init(_ evidence: ItemEvidence) {
    self.init(count: evidence.count)
    for x in 0..<count {
      opening[x] = evidence.opening(x)
      closing[x] = evidence.closing(x)
      for y in 0..<count where x != y {
        precedence[x * count + y] = evidence.precedence(x, y)
        succession[x * count + y] = evidence.succession(x, y)
      }
    }
    for pair in evidence.graph.edges + evidence.twins {
      required[pair.later] |= 1 << UInt32(pair.earlier)
    }
  }

  /// The best order; of several, the one that comes first when read as a word of indices.
  ///
  /// - Complexity: O(2^*m* *m*²) time, 8 · 2^*m* · (*m* + 3) bytes at most.
  func solve() -> [Int] {
    guard count > 0 else { return [] }
    return withUnsafeTemporaryAllocation(
      of: SIMD4<Double>.self, capacity: (1 << count) * lanes
    ) { value in
      value.prefix(lanes).initialize(repeating: .zero)
      fill(value)
      return trace(value)
    }
  }

  /// Rows of the table are padded to whole vectors of four.
  private var lanes: Int { (count + 3) / 4 }

  private func fill(_ value: UnsafeMutableBufferPointer<SIMD4<Double>>) {
    let lanes = lanes
    // What follows whom, by the follower: one row for each member of a set.
    var links = [SIMD4<Double>](repeating: .zero, count: max(1, count * lanes))
    // Partial sums of precedence columns: level b covers the members of T from bit b upwards, so
    // counting T up touches two levels a step on average.
    var levels = [SIMD4<Double>](repeating: .zero, count: (count + 1) * lanes)
    var gains = links
    for x in 0..<count {
      value[x / 4][x % 4] = closing[x]
      for y in 0..<count {
        links[y * lanes + x / 4][x % 4] = succession[x * count + y]
        gains[y * lanes + x / 4][x % 4] = precedence[x * count + y]
      }
    }
    withUnsafeTemporaryAllocation(of: Member.self, capacity: count) { members in
      links.withUnsafeBufferPointer { links in
        gains.withUnsafeBufferPointer { gains in
          levels.withUnsafeMutableBufferPointer { levels in
            for set in 1..<(UInt32(1) << UInt32(count)) {
              let bit = set.trailingZeroBitCount
              for lane in 0..<lanes {
                let sum = levels[(bit + 1) * lanes + lane] + gains[bit * lanes + lane]
                for level in 0...bit { levels[level * lanes + lane] = sum }
              }
              let size = open(set, levels, members, value)
              let row = Int(set) * lanes
              for lane in 0..<lanes {
                var best = SIMD4<Double>(repeating: -.infinity)
                for index in 0..<size {
                  let member = members[index]
                  let candidate = links[member.row + lane] + member.earned
                  best.replace(with: candidate, where: candidate .> best)
                }
                value[row + lane] = best
              }
            }
          }
        }
      }
    }
  }

  /// A member of a set: where its links are, and what it earns by coming first of the set.
  private struct Member {
    let row: Int
    let earned: SIMD4<Double>
  }

  @inline(__always)
  private func open(
    _ set: UInt32, _ levels: UnsafeMutableBufferPointer<SIMD4<Double>>,
    _ members: UnsafeMutableBufferPointer<Member>,
    _ value: UnsafeMutableBufferPointer<SIMD4<Double>>
  ) -> Int {
    var size = 0
    var rest = set
    while rest != 0 {
      let unit = rest.trailingZeroBitCount
      rest &= rest - 1
      guard required[unit] & set == 0 else { continue }
      let others = Int(set & ~(1 << UInt32(unit)))
      let earned = levels[unit / 4][unit % 4] + value[others * lanes + unit / 4][unit % 4]
      members.initializeElement(
        at: size, to: Member(row: unit * lanes, earned: SIMD4(repeating: earned)))
      size += 1
    }
    return size
  }

  private func trace(_ value: UnsafeMutableBufferPointer<SIMD4<Double>>) -> [Int] {
    var order: [Int] = []
    var set = (UInt32(1) << UInt32(count)) - 1
    while set != 0 {
      var best = -Double.infinity
      var choice = set.trailingZeroBitCount
      for unit in 0..<count where set & (1 << UInt32(unit)) != 0 && required[unit] & set == 0 {
        let others = set & ~(1 << UInt32(unit))
        // Summed from the highest member down, as the table was.
        var before = 0.0
        for other in stride(from: count - 1, through: 0, by: -1)
        where set & (1 << UInt32(other)) != 0 {
          before += precedence[unit * count + other]
        }
        let link = order.last.map { succession[$0 * count + unit] } ?? opening[unit]
        let candidate = before + value[Int(others) * lanes + unit / 4][unit % 4] + link
        if candidate > best {
          best = candidate
          choice = unit
        }
      }
      order.append(choice)
      set &= ~(1 << UInt32(choice))
    }
    return order
  }
}
