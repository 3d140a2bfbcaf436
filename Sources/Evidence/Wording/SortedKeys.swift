/// Set operations on sorted lists of keys, without building sets.
enum SortedKeys {
  /// The number of keys that two sorted lists share.
  static func shared(_ left: [UInt64], _ right: [UInt64]) -> Int {
    var count = 0
    forEachShared(left, right) { _ in count += 1 }
    return count
  }

  /// Calls a closure with each key that two sorted lists share, in order.
  ///
  /// - Complexity: O(*left* + *right*).
  static func forEachShared(_ left: [UInt64], _ right: [UInt64], _ body: (UInt64) -> Void) {
    var first = 0
    var second = 0
    while first < left.count, second < right.count {
      if left[first] == right[second] {
        body(left[first])
        first += 1
        second += 1
      } else if left[first] < right[second] {
        first += 1
      } else {
        second += 1
      }
    }
  }
}
