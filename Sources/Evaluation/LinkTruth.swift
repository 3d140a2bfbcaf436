/// Which links of a restored order the true order has.
public enum LinkTruth {
  /// Whether the unit at each place follows a unit like the one before it in the true order, too.
  ///
  /// Units with the same text are interchangeable.
  ///
  /// - Parameter placement: The restored order beside the true one.
  /// - Returns: One answer a place; at place 0, whether the unit opens the article.
  /// - Complexity: O(*n*).
  public static func values(_ placement: Placement) -> [Bool] {
    var followers: [Int: Set<Int>] = [:]
    for (left, right) in zip(placement.gold, placement.gold.dropFirst()) {
      followers[left, default: []].insert(right)
    }
    return placement.placed.indices.map { place in
      let unit = placement.placed[place]
      return place == 0
        ? unit == placement.gold.first
        : followers[placement.placed[place - 1]]?.contains(unit) ?? false
    }
  }
}
