/// Ranks that do not leak the input order: equal values share the mean of their ranks.
public enum TieAveragedRank {
  /// The ranks of values, scaled to 0 (smallest) … 1 (largest); 0.5 throughout when all are equal.
  ///
  /// - Complexity: O(*n* log *n*).
  public static func ranks(_ values: [Float]) -> [Float] {
    guard values.count > 1 else { return values.map { _ in 0.5 } }
    let sorted = values.indices.sorted { values[$0] < values[$1] }
    var ranks = [Float](repeating: 0, count: values.count)
    var start = 0
    while start < sorted.count {
      var end = start + 1
      while end < sorted.count, values[sorted[end]] == values[sorted[start]] { end += 1 }
      let mean = Float(start + end - 1) / 2 / Float(values.count - 1)
      for place in start..<end { ranks[sorted[place]] = mean }
      start = end
    }
    return ranks
  }
}
