/// Kendall's rank correlation between the restored and the true order.
public enum KendallTau {
  /// 1 − 2 · inversions / pairs, −1…1; `nil` with fewer than two units.
  ///
  /// Lapata (2006) found it to follow human ratings of an order's coherence.
  ///
  /// - Complexity: O(*n* log *n*).
  public static func value(_ placement: Placement) -> Double? {
    guard placement.pairs > 0 else { return nil }
    return 1 - 2 * Double(inversions(placement.ranks)) / Double(placement.pairs)
  }

  /// The number of pairs in the wrong order, by merging.
  static func inversions(_ ranks: [Int]) -> Int {
    var source = ranks
    var target = ranks
    var inversions = 0
    var width = 1
    while width < ranks.count {
      for start in stride(from: 0, to: ranks.count, by: 2 * width) {
        let middle = min(start + width, ranks.count)
        let end = min(start + 2 * width, ranks.count)
        var left = start
        var right = middle
        for place in start..<end {
          if left < middle, right >= end || source[left] <= source[right] {
            target[place] = source[left]
            left += 1
          } else {
            target[place] = source[right]
            right += 1
            inversions += middle - left
          }
        }
      }
      swap(&source, &target)
      width *= 2
    }
    return inversions
  }
}
