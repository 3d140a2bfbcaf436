/// A set of short ASCII words that is asked with bytes, so that no string is made.
///
/// Words of up to sixteen bytes are packed into one number each; the numbers are sorted and
/// searched by halves.
struct WordSet: Sendable {
  private let keys: [UInt128]

  /// Creates a set from words parted by white space; longer words than sixteen bytes are ignored.
  init(_ words: String) {
    var packed: [UInt128] = []
    for word in words.split(whereSeparator: \.isWhitespace) where word.utf8.count <= 16 {
      packed.append(word.utf8.reduce(0) { $0 << 8 | UInt128($1.asciiLowered) })
    }
    keys = packed.sorted()
  }

  /// Whether the bytes of a range, in lower case, are a word of the set.
  ///
  /// - Complexity: O(log *n*) in the words of the set.
  func contains(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    guard range.count <= 16, !range.isEmpty else { return false }
    var key: UInt128 = 0
    for index in range { key = key << 8 | UInt128(text[index].asciiLowered) }
    var low = 0
    var high = keys.count
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low < keys.count && keys[low] == key
  }
}
