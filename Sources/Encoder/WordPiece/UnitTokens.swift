/// Units as tokens laid end to end.
struct UnitTokens: Sendable {
  /// The word pieces of all units, each unit between its first and its last mark.
  private(set) var pieces: [Int32] = []

  /// Where each unit starts; one more at the end.
  private(set) var starts = [0]

  /// The number of units.
  var count: Int { starts.count - 1 }

  /// Adds a unit as `cut` gives it.
  mutating func append(_ unit: [Int32], _ configuration: ReaderConfiguration) {
    pieces.append(configuration.first)
    pieces += unit
    pieces.append(configuration.last)
    starts.append(pieces.count)
  }

  /// As much of a unit as the network reads; pieces outside of the vocabulary are read as piece 0.
  static func cut(_ unit: [Int32], _ configuration: ReaderConfiguration) -> [Int32] {
    unit.prefix(configuration.unitTokens - 2).map {
      (0..<Int32(configuration.vocabulary)).contains($0) ? $0 : 0
    }
  }

  /// The tokens of a unit.
  func range(_ unit: Int) -> Range<Int> { starts[unit]..<starts[unit + 1] }

  /// Runs of units that make up about `rows` tokens each, as even as can be.
  ///
  /// - Parameters:
  ///   - rows: The tokens of a run, give or take half a unit.
  ///   - parts: The number of runs is a multiple of this where there are enough units.
  /// - Returns: The units of each run.
  func runs(rows: Int, parts: Int) -> [Range<Int>] {
    let total = pieces.count
    let runs = (total + rows * parts - 1) / (rows * parts) * parts
    var result: [Range<Int>] = []
    var first = 0
    for unit in 0..<count {
      // A run ends at the end of a unit that is nearest to its share of all tokens.
      let bound = total * (result.count + 1) / runs
      let isLast = unit + 1 == count
      guard isLast || starts[unit + 2] - bound > bound - starts[unit + 1] else { continue }
      result.append(first..<unit + 1)
      first = unit + 1
    }
    return result
  }
}
