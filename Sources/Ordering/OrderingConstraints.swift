/// Two units in the order in which they have to stand.
public struct UnitPair: Sendable, Hashable {
  /// The unit that stands earlier.
  public var earlier: Int
  /// The unit that stands later.
  public var later: Int

  /// Creates a pair of unit indices.
  public init(_ earlier: Int, _ later: Int) {
    self.earlier = earlier
    self.later = later
  }
}

/// What every order of an article has to satisfy, in unit indices.
public struct OrderingConstraints: Sendable, Equatable {
  /// The units said to open the article; two different ones contradict each other.
  public var first: [Int]
  /// The units said to close the article; two different ones contradict each other.
  public var last: [Int]
  /// Pairs whose first unit stands anywhere before the second.
  public var before: [UnitPair]
  /// Pairs whose second unit directly follows the first.
  public var adjacentPairs: [UnitPair]

  /// Creates constraints; without arguments, none.
  public init(
    first: [Int] = [], last: [Int] = [], before: [UnitPair] = [], adjacentPairs: [UnitPair] = []
  ) {
    self.first = first
    self.last = last
    self.before = before
    self.adjacentPairs = adjacentPairs
  }

  /// Whether nothing is asked for.
  public var isEmpty: Bool {
    first.isEmpty && last.isEmpty && before.isEmpty && adjacentPairs.isEmpty
  }

  /// The same constraints on units that have other numbers elsewhere.
  ///
  /// - Parameter number: The number there of a unit here.
  package func renumbered(_ number: (Int) -> Int) -> OrderingConstraints {
    let pair = { (pair: UnitPair) in UnitPair(number(pair.earlier), number(pair.later)) }
    return OrderingConstraints(
      first: first.map(number), last: last.map(number), before: before.map(pair),
      adjacentPairs: adjacentPairs.map(pair))
  }

  /// The units that some constraint names, ascending and without repetition.
  var namedUnits: [Int] {
    let pairs = before + adjacentPairs
    let all = first + last + pairs.map(\.earlier) + pairs.map(\.later)
    return Array(Set(all)).sorted()
  }
}
