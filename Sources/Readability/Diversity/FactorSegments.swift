/// The first end of an MTLD factor from every start of a text, in O(*N* log *N*).
///
/// Walking from each start by itself takes quadratic time where few words are repeated. Instead a
/// segment tree holds 25 · types − 18 · tokens for every end; moving the start by one changes it
/// on a range only: the word left behind was new up to its next use.
struct FactorSegments {
  private let count: Int
  private let width: Int
  private var minimum: [Int]
  private var pending: [Int]

  /// Lays out the values for the factors that start at the first token.
  ///
  /// - Parameter types: The tokens' types, from 0.
  init(_ types: [UInt32]) {
    count = types.count
    width = max(1, count).roundedUpToPowerOfTwo
    minimum = Array(repeating: .max / 2, count: 2 * width)
    pending = Array(repeating: 0, count: 2 * width)
    var seen: Set<UInt32> = []
    for (place, type) in types.enumerated() {
      seen.insert(type)
      minimum[width + place] =
        FactorWalk.thresholdTokens * seen.count - FactorWalk.thresholdTypes * (place + 1)
    }
    for node in stride(from: width - 1, to: 0, by: -1) {
      minimum[node] = min(minimum[2 * node], minimum[2 * node + 1])
    }
  }

  /// The lengths of the first factors from each of the first `starts` tokens.
  ///
  /// - Parameters:
  ///   - types: The tokens that the tree was made from.
  ///   - starts: How many starts to take.
  ///   - least: The shortest factor.
  /// - Returns: For each start the length of its factor, nil where none ends before the text does.
  mutating func lengths(_ types: [UInt32], starts: Int, least: Int) -> [Int?] {
    let next = Self.nextUses(types)
    var lengths: [Int?] = []
    lengths.reserveCapacity(starts)
    for start in 0..<starts {
      // Tokens before the start still count as 18 each: below it the ratio is reached.
      let bound = -FactorWalk.thresholdTypes * start
      let first = firstEnd(from: start + least - 1, notAbove: bound)
      lengths.append(first.map { $0 - start + 1 })
      add(-FactorWalk.thresholdTokens, to: start..<next[start])
    }
    return lengths
  }

  private static func nextUses(_ types: [UInt32]) -> [Int] {
    var last: [UInt32: Int] = [:]
    var next = Array(repeating: types.count, count: types.count)
    for place in types.indices.reversed() {
      next[place] = last[types[place]] ?? types.count
      last[types[place]] = place
    }
    return next
  }

  private mutating func add(_ value: Int, to range: Range<Int>) {
    add(value, range, node: 1, covers: 0..<width)
  }

  private mutating func add(_ value: Int, _ range: Range<Int>, node: Int, covers: Range<Int>) {
    guard range.overlaps(covers) else { return }
    if range.lowerBound <= covers.lowerBound, covers.upperBound <= range.upperBound {
      minimum[node] += value
      pending[node] += value
      return
    }
    let middle = (covers.lowerBound + covers.upperBound) / 2
    add(value, range, node: 2 * node, covers: covers.lowerBound..<middle)
    add(value, range, node: 2 * node + 1, covers: middle..<covers.upperBound)
    minimum[node] = min(minimum[2 * node], minimum[2 * node + 1]) + pending[node]
  }

  private func firstEnd(from start: Int, notAbove bound: Int) -> Int? {
    firstEnd(from: start, bound, node: 1, covers: 0..<width)
  }

  private func firstEnd(from start: Int, _ bound: Int, node: Int, covers: Range<Int>) -> Int? {
    guard covers.upperBound > start, minimum[node] <= bound else { return nil }
    if covers.count == 1 { return covers.lowerBound }
    let middle = (covers.lowerBound + covers.upperBound) / 2
    let below = bound - pending[node]
    return firstEnd(from: start, below, node: 2 * node, covers: covers.lowerBound..<middle)
      ?? firstEnd(from: start, below, node: 2 * node + 1, covers: middle..<covers.upperBound)
  }
}

extension Int {
  fileprivate var roundedUpToPowerOfTwo: Int {
    self <= 1 ? 1 : 1 << (Int.bitWidth - (self - 1).leadingZeroBitCount)
  }
}
