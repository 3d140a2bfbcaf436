/// For each query of attention, where its unit lies among the keys.
struct UnitBounds: Sendable {
  /// The first key of its unit.
  private(set) var low: [Int32] = []
  /// The key behind the last of its unit.
  private(set) var high: [Int32] = []
  /// How many keys of its unit stand before what the query stands for.
  private(set) var place: [Int32] = []

  /// The bounds of every token of some units: among all of their tokens, or, where each unit is read
  /// by itself, among its own.
  init(_ tokens: UnitTokens, eachByItself: Bool = false) {
    for unit in 0..<tokens.count {
      let range = tokens.range(unit)
      let start = eachByItself ? 0 : range.lowerBound
      low += repeatElement(Int32(start), count: range.count)
      high += repeatElement(Int32(start + range.count), count: range.count)
      place += 0..<Int32(range.count)
    }
  }

  /// The bounds of some of the queries.
  init(_ all: UnitBounds, at queries: some Sequence<Int>) {
    for query in queries {
      low.append(all.low[query])
      high.append(all.high[query])
      place.append(all.place[query])
    }
  }

  /// Hands on the three as attention takes them, from a query onward.
  func with(
    from query: Int = 0,
    _ body: (UnsafePointer<Int32>?, UnsafePointer<Int32>?, UnsafePointer<Int32>?) -> Void
  ) {
    low.withUnsafeBufferPointer { low in
      high.withUnsafeBufferPointer { high in
        place.withUnsafeBufferPointer { place in
          body(
            low.baseAddress.map { $0 + query }, high.baseAddress.map { $0 + query },
            place.baseAddress.map { $0 + query })
        }
      }
    }
  }
}
