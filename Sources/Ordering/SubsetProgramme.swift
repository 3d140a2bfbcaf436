/// The exact dynamic programme over subsets (Held and Karp 1962), extended by precedence terms.
///
/// `value[T][l]` is the best that the set `T` of items can still earn when it follows item `l`.
/// The precedence that item `j` earns by standing before the rest of `T` depends on `T` alone, so
/// it adds nothing to the state.
struct SubsetProgramme {
  /// The most items that are ordered exactly: 18 take about 30 ms and 38 MB.
  static let limit = 18

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
  /// - Complexity: O(2^*m* *m*²) time, 8 · 2^*m* · *m* bytes.
  func solve() -> [Int] {
    guard count > 0 else { return [] }
    return withUnsafeTemporaryAllocation(of: Double.self, capacity: (1 << count) * count) { value in
      fill(value)
      return trace(value)
    }
  }

  private func fill(_ value: UnsafeMutableBufferPointer<Double>) {
    for last in 0..<count { value[last] = closing[last] }
    // Partial sums of precedence columns: level b covers the members of T from bit b upwards, so
    // counting T up touches two levels a step on average.
    var levels = [Double](repeating: 0, count: (count + 1) * count)
    var members = [Int](repeating: 0, count: count)
    var earned = [Double](repeating: 0, count: count)
    levels.withUnsafeMutableBufferPointer { levels in
      members.withUnsafeMutableBufferPointer { members in
        earned.withUnsafeMutableBufferPointer { earned in
          precedence.withUnsafeBufferPointer { precedence in
            succession.withUnsafeBufferPointer { succession in
              for set in 1..<(UInt32(1) << UInt32(count)) {
                addLowest(of: set, to: levels, from: precedence)
                let size = open(set, levels, members, earned, value)
                follow(set, size, members, earned, succession, value)
              }
            }
          }
        }
      }
    }
  }

  @inline(__always)
  private func addLowest(
    of set: UInt32, to levels: UnsafeMutableBufferPointer<Double>,
    from precedence: UnsafeBufferPointer<Double>
  ) {
    let bit = set.trailingZeroBitCount
    for x in 0..<count {
      let sum = levels[(bit + 1) * count + x] + precedence[x * count + bit]
      for level in 0...bit { levels[level * count + x] = sum }
    }
  }

  /// What each member of the set earns by coming first of the set, with the best continuation.
  @inline(__always)
  private func open(
    _ set: UInt32, _ levels: UnsafeMutableBufferPointer<Double>,
    _ members: UnsafeMutableBufferPointer<Int>, _ earned: UnsafeMutableBufferPointer<Double>,
    _ value: UnsafeMutableBufferPointer<Double>
  ) -> Int {
    var size = 0
    var rest = set
    while rest != 0 {
      let unit = rest.trailingZeroBitCount
      rest &= rest - 1
      let others = Int(set & ~(1 << UInt32(unit)))
      members[size] = unit
      earned[size] =
        required[unit] & set == 0 ? levels[unit] + value[others * count + unit] : -.infinity
      size += 1
    }
    return size
  }

  @inline(__always)
  private func follow(
    _ set: UInt32, _ size: Int, _ members: UnsafeMutableBufferPointer<Int>,
    _ earned: UnsafeMutableBufferPointer<Double>, _ succession: UnsafeBufferPointer<Double>,
    _ value: UnsafeMutableBufferPointer<Double>
  ) {
    var outside = ~set & ((1 << UInt32(count)) - 1)
    let base = Int(set) * count
    while outside != 0 {
      let last = outside.trailingZeroBitCount
      outside &= outside - 1
      let row = last * count
      var best = -Double.infinity
      for k in 0..<size {
        let candidate = earned[k] + succession[row + members[k]]
        best = candidate > best ? candidate : best
      }
      value[base + last] = best
    }
  }

  private func trace(_ value: UnsafeMutableBufferPointer<Double>) -> [Int] {
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
        let candidate = before + value[Int(others) * count + unit] + link
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
