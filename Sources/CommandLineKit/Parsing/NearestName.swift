/// Finds the known name that a mistyped one most likely meant.
public enum NearestName {
  /// The number of insertions, deletions, replacements and swaps of neighbours between two words.
  ///
  /// This is the restricted Damerau–Levenshtein ("optimal string alignment") distance: a swapped
  /// pair of letters, the commonest slip of the hand, counts as one.
  ///
  /// - Complexity: O(*m* · *n*) time and O(*n*) space for words of *m* and *n* characters.
  public static func distance(_ first: String, _ second: String) -> Int {
    let first = Array(first)
    let second = Array(second)
    guard !first.isEmpty, !second.isEmpty else { return max(first.count, second.count) }
    var beforeLast = [Int](repeating: 0, count: second.count + 1)
    var last = Array(0...second.count)
    for row in 1...first.count {
      var current = [row] + [Int](repeating: 0, count: second.count)
      for column in 1...second.count {
        let cost = first[row - 1] == second[column - 1] ? 0 : 1
        var best = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + cost)
        if row > 1, column > 1, first[row - 1] == second[column - 2],
          first[row - 2] == second[column - 1]
        {
          best = min(best, beforeLast[column - 2] + 1)
        }
        current[column] = best
      }
      beforeLast = last
      last = current
    }
    return last[second.count]
  }

  /// The candidate nearest to a word, nil where none is near enough to be worth saying.
  ///
  /// Near enough is a distance of at most 3 that leaves more right than wrong, or a beginning of
  /// the candidate; case is ignored. Ties go to the earlier candidate.
  public static func nearest(to word: String, among candidates: [String]) -> String? {
    let word = word.lowercased()
    var best: (name: String, distance: Int)?
    for candidate in candidates {
      let known = candidate.lowercased()
      let isBeginning = word.count >= 2 && known.hasPrefix(word)
      // The difference in length is a lower bound, and saves looking at words of any length.
      guard isBeginning || abs(word.count - known.count) <= 3 else { continue }
      let distance = distance(word, known)
      let isClose = distance <= 3 && 2 * distance <= max(word.count, known.count)
      guard isClose || isBeginning else { continue }
      if let best, best.distance <= distance { continue }
      best = (candidate, distance)
    }
    return best?.name
  }
}
