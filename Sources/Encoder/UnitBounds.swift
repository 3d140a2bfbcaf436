/// For each query of attention, where its unit lies among the keys.
struct UnitBounds: Sendable {
  /// The first key of its unit.
  var low: [Int32] = []
  /// The key behind the last of its unit.
  var high: [Int32] = []
  /// How many keys of its unit stand before what the query stands for.
  var place: [Int32] = []

  /// The bounds of every token of some units that lie end to end.
  init(_ tokens: UnitTokens) {
    for unit in 0..<tokens.count {
      let range = tokens.range(unit)
      low += repeatElement(Int32(range.lowerBound), count: range.count)
      high += repeatElement(Int32(range.upperBound), count: range.count)
      place += 0..<Int32(range.count)
    }
  }

  /// The bounds of all tokens of a unit that is read by itself.
  init(one count: Int) {
    low = Array(repeating: 0, count: count)
    high = Array(repeating: Int32(count), count: count)
    place = Array(0..<Int32(count))
  }

  /// The bounds of some of the queries.
  init(_ all: UnitBounds, at queries: some Sequence<Int>) {
    for query in queries {
      low.append(all.low[query])
      high.append(all.high[query])
      place.append(all.place[query])
    }
  }

  /// Hands on the three as attention takes them.
  func with(
    _ body: (UnsafePointer<Int32>?, UnsafePointer<Int32>?, UnsafePointer<Int32>?) -> Void
  ) {
    low.withUnsafeBufferPointer { low in
      high.withUnsafeBufferPointer { high in
        place.withUnsafeBufferPointer { place in
          body(low.baseAddress, high.baseAddress, place.baseAddress)
        }
      }
    }
  }
}
