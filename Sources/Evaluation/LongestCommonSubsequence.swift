/// How much of the true order is found, in sequence, in the restored one.
public enum LongestCommonSubsequence {
  /// The length of the longest sequence of texts that both orders contain, gaps allowed, 0…*n*.
  ///
  /// The published figure divides its sum over all articles by the sum of their units.
  ///
  /// - Complexity: O(*n* log *n*) when all units differ, O(*n*²) otherwise.
  public static func length(_ placement: Placement) -> Int {
    Set(placement.gold).count == placement.count
      ? longestAscent(placement.ranks) : byTable(placement.placed, placement.gold)
  }

  /// The longest ascending subsequence, by the least end of each length (Schensted 1961).
  private static func longestAscent(_ ranks: [Int]) -> Int {
    var ends: [Int] = []
    for rank in ranks {
      var low = 0
      var high = ends.count
      while low < high {
        let middle = (low + high) / 2
        if ends[middle] < rank { low = middle + 1 } else { high = middle }
      }
      if low == ends.count { ends.append(rank) } else { ends[low] = rank }
    }
    return ends.count
  }

  private static func byTable(_ left: [Int], _ right: [Int]) -> Int {
    var row = [Int](repeating: 0, count: right.count + 1)
    for item in left {
      var diagonal = 0
      for (place, other) in right.enumerated() {
        let above = row[place + 1]
        row[place + 1] = item == other ? diagonal + 1 : max(above, row[place])
        diagonal = above
      }
    }
    return row.last ?? 0
  }
}
