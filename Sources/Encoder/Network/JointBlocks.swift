/// Which units are read together where an article is too long to be read at once.
enum JointBlocks {
  /// The most tokens that attend to each other.
  static let limit = 4_096

  /// Runs of units of at most `limit` tokens each (one unit at least), which together hold all
  /// units; each run starts in the middle of the one before, counted in tokens, or behind it where
  /// it would else hold nothing new.
  ///
  /// Pairs of units further apart than a run are never read together.
  ///
  /// - Complexity: O(*n*) in the number of units.
  static func runs(tokens: [Int], limit: Int) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var first = 0
    while first < tokens.count {
      var end = first
      var sum = 0
      while end < tokens.count, end == first || sum + tokens[end] <= limit {
        sum += tokens[end]
        end += 1
      }
      // A run that adds no unit to the one before would say nothing new.
      if let last = runs.last, end <= last.upperBound {
        first += 1
        continue
      }
      runs.append(first..<end)
      if end == tokens.count { break }
      var passed = 0
      let start = first
      while first < end, first == start || passed + tokens[first] <= sum / 2 {
        passed += tokens[first]
        first += 1
      }
    }
    return runs
  }
}
