/// The layout of `pronunciations.bin`: a table of words and two bytes of counts for each.
package enum PronunciationsLayout {
  /// "SQPRONUN", as a little-endian number.
  package static let magic: UInt64 = 0x4e55_4e4f_5250_5153

  /// The version of the layout.
  package static let version: UInt32 = 1

  /// The number of buckets of words.
  package static let buckets = 1 << 15

  /// The largest count that an entry holds.
  package static let largestCount = 12

  /// The sections in the order of the file.
  package enum Section: Int, CaseIterable {
    case buckets
    case offsets
    case bytes
    case counts
  }

  /// An entry: the first count in the low four bits, then a bit for each listed count from 1.
  ///
  /// - Returns: The entry, or nil where there is no count or one lies outside 1…12.
  package static func entry(_ counts: [Int]) -> UInt16? {
    guard let first = counts.first, counts.allSatisfy((1...largestCount).contains) else {
      return nil
    }
    return counts.reduce(UInt16(first)) { $0 | 1 << UInt16(3 + $1) }
  }

  /// Whether an entry is one that counts give.
  static func isSound(_ entry: UInt16) -> Bool {
    let first = first(entry)
    return first >= 1 && first <= largestCount && entry >> UInt16(3 + first) & 1 == 1
  }

  /// The first count of an entry.
  static func first(_ entry: UInt16) -> Int { Int(entry & 15) }

  /// The counts of an entry, the first one first, the others rising.
  static func counts(_ entry: UInt16) -> [Int] {
    let first = first(entry)
    return [first] + (1...largestCount).filter { $0 != first && entry >> UInt16(3 + $0) & 1 == 1 }
  }
}
