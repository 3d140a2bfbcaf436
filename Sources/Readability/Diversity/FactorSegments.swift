/// The first end of an MTLD factor from every start of a text, in O(*N* log *N*).
///
/// Walking from each start by itself takes quadratic time where few words are repeated. With a
/// step of +7 for each token that is new since the start and −18 for any other, the steps from the
/// start to an end add up to 25 · types − 18 · tokens, and a factor ends where that is not above
/// zero. Moving the start by one changes a single step: the next use of the word left behind is
/// now new. Steps are kept in blocks, and over these a tree of sums and least running sums, so
/// that a change and a search touch a few dozen of them.
struct FactorSegments {
  /// Steps in a block.
  private static let block = 16

  /// The sum of some steps and the least of their running sums.
  private struct Node {
    var sum: Int32 = 0
    var least: Int32 = .max / 2
  }

  private static let newStep = Int8(FactorWalk.thresholdTokens - FactorWalk.thresholdTypes)
  private static let oldStep = Int8(-FactorWalk.thresholdTypes)

  private let count: Int
  private let width: Int
  private var steps: [Int8]
  /// The tree; node 1 is the root, the blocks start at `width`.
  private var nodes: [Node]

  /// Lays out the steps for the factors that start at the first token.
  ///
  /// - Parameter types: The tokens' types, numbered from 0 without large gaps.
  /// - Complexity: O(*n*) in the tokens and the largest type.
  init(_ types: [UInt32]) {
    count = types.count
    width = max(1, (count + Self.block - 1) / Self.block).roundedUpToPowerOfTwo
    steps = []
    steps.reserveCapacity(count)
    nodes = Array(repeating: Node(), count: 2 * width)
    var isMet = Array(repeating: false, count: Self.typeCount(types))
    for type in types {
      steps.append(isMet[Int(type)] ? Self.oldStep : Self.newStep)
      isMet[Int(type)] = true
    }
    for leaf in 0..<(count + Self.block - 1) / Self.block { nodes[width + leaf] = summary(leaf) }
    for node in stride(from: width - 1, to: 0, by: -1) { join(node) }
  }

  /// The lengths of the first factors from each of the first `starts` tokens.
  ///
  /// - Parameters:
  ///   - types: The tokens that the steps were laid out for.
  ///   - starts: How many starts to take; steps change with them, so that this is done once.
  ///   - least: The shortest factor.
  /// - Returns: For each start the length of its factor, nil where none ends before the text does.
  mutating func lengths(_ types: [UInt32], starts: Int, least: Int) -> [Int?] {
    let next = Self.nextUses(types)
    var lengths: [Int?] = []
    lengths.reserveCapacity(starts)
    for start in 0..<starts {
      lengths.append(firstEnd(from: start, least: least).map { $0 - start + 1 })
      let use = next[start]
      if use < count { renew(use) }
    }
    return lengths
  }

  private static func typeCount(_ types: [UInt32]) -> Int { types.max().map { Int($0) + 1 } ?? 0 }

  private static func nextUses(_ types: [UInt32]) -> [Int] {
    var last = Array(repeating: types.count, count: typeCount(types))
    var next = Array(repeating: types.count, count: types.count)
    for place in types.indices.reversed() {
      let type = Int(types[place])
      next[place] = last[type]
      last[type] = place
    }
    return next
  }

  private func summary(_ leaf: Int) -> Node {
    var node = Node()
    for place in leaf * Self.block..<min(count, (leaf + 1) * Self.block) {
      node.sum += Int32(steps[place])
      node.least = min(node.least, node.sum)
    }
    return node
  }

  @inline(__always)
  private mutating func join(_ node: Int) {
    let left = nodes[2 * node]
    let right = nodes[2 * node + 1]
    nodes[node] = Node(
      sum: left.sum + right.sum, least: min(left.least, left.sum + right.least))
  }

  /// Makes the token at a place a new one.
  private mutating func renew(_ place: Int) {
    steps[place] = Self.newStep
    var node = width + place / Self.block
    nodes[node] = summary(place / Self.block)
    while node > 1 {
      node /= 2
      join(node)
    }
  }

  /// The first place, `least` tokens on or later, up to which the steps add up to no more than 0.
  private func firstEnd(from start: Int, least: Int) -> Int? {
    let first = start + least - 1
    guard first < count else { return nil }
    var sum: Int32 = 0
    for place in start..<first { sum += Int32(steps[place]) }
    // What is left of the block, then whole blocks.
    let edge = min(count, (first / Self.block + 1) * Self.block)
    if let end = end(in: first..<edge, &sum) { return end }
    guard edge < count, let leaf = firstLeaf(from: edge / Self.block, &sum) else { return nil }
    return end(in: leaf * Self.block..<min(count, (leaf + 1) * Self.block), &sum)
  }

  @inline(__always)
  private func end(in range: Range<Int>, _ sum: inout Int32) -> Int? {
    for place in range {
      sum += Int32(steps[place])
      if sum <= 0 { return place }
    }
    return nil
  }

  /// The first block from `leaf` on within which the sum falls to 0; `sum` is then that before it.
  private func firstLeaf(from leaf: Int, _ sum: inout Int32) -> Int? {
    var node = width + leaf
    while sum + nodes[node].least > 0 {
      sum += nodes[node].sum
      node += 1
      // The last of its row.
      if node & (node - 1) == 0 { return nil }
      while node.isMultiple(of: 2) { node /= 2 }
    }
    while node < width {
      node *= 2
      if sum + nodes[node].least > 0 {
        sum += nodes[node].sum
        node += 1
      }
    }
    return node - width
  }
}

extension Int {
  fileprivate var roundedUpToPowerOfTwo: Int {
    self <= 1 ? 1 : 1 << (Int.bitWidth - (self - 1).leadingZeroBitCount)
  }
}
