/// Units as tokens laid end to end.
struct UnitTokens: Sendable {
  /// The word pieces of all units, each unit between its first and its last mark.
  private(set) var pieces: [Int32] = []

  /// Where each unit starts; one more at the end.
  private(set) var starts = [0]

  /// The number of units.
  var count: Int { starts.count - 1 }

  /// Adds a unit, cut to what the network reads.
  ///
  /// Pieces outside of the vocabulary are read as piece 0.
  mutating func append(_ unit: some Sequence<Int32>, _ configuration: ReaderConfiguration) {
    pieces.append(configuration.first)
    for piece in unit.prefix(configuration.unitTokens - 2) {
      pieces.append((0..<Int32(configuration.vocabulary)).contains(piece) ? piece : 0)
    }
    pieces.append(configuration.last)
    starts.append(pieces.count)
  }

  /// The tokens of a unit.
  func range(_ unit: Int) -> Range<Int> { starts[unit]..<starts[unit + 1] }

  /// Runs of units that make up about `rows` tokens each, as even as can be.
  ///
  /// - Parameters:
  ///   - rows: The most tokens of a run of more than one unit.
  ///   - parts: The number of runs is a multiple of this where there are enough units.
  func runs(rows: Int, parts: Int) -> [Range<Int>] {
    let total = pieces.count
    let runs = (total + rows * parts - 1) / (rows * parts) * parts
    let target = max(1, (total + runs - 1) / max(runs, 1))
    var result: [Range<Int>] = []
    var first = 0
    for unit in 0..<count {
      let isFull = starts[unit + 1] - starts[first] > target
      // Where the bound falls into a unit, the nearer end of it.
      if isFull, unit > first {
        result.append(first..<unit)
        first = unit
      }
    }
    if first < count { result.append(first..<count) }
    return result
  }
}
