import Prose

/// A word of a text that is being looked up: where it stands, its first bytes and its hash.
struct WordProbe {
  /// The first sixteen bytes of a word, zeros behind the last; no word holds a zero byte.
  struct Head: Equatable {
    var low: UInt64
    var high: UInt64
  }

  /// The bytes of a head.
  static let headLength = 16

  let start: Int
  let count: Int
  let head: Head
  let hash: UInt32
  /// What stood in the first of its slots, from 1; 0 where that was empty.
  var first: UInt32 = 0

  /// Where the word stands.
  var range: Range<Int> { start..<start + count }

  /// Reads the word at `range` of a text.
  @inline(__always)
  init(_ text: Span<UInt8>, _ range: Range<Int>) {
    start = range.lowerBound
    count = range.count
    head = Self.head(text, range)
    var hash = (head.low ^ head.high &* 0xff51_afd7_ed55_8ccd) &* Self.multiplier
    if count > Self.headLength { hash = Self.longHash(text, range, hash) }
    hash = (hash ^ hash >> 32) &* 0xbf58_476d_1ce4_e5b9
    self.hash = UInt32(truncatingIfNeeded: hash >> 32)
  }

  private static let multiplier: UInt64 = 0x9e37_79b9_7f4a_7c15

  @inline(__always)
  private static func head(_ text: Span<UInt8>, _ range: Range<Int>) -> Head {
    let start = range.lowerBound
    guard start >= 0, start + headLength <= text.count else { return lastHead(text, range) }
    // Within the text by the line above; the bytes behind the word are masked out.
    let low = text.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self)
    let high = text.bytes.unsafeLoadUnaligned(fromByteOffset: start + 8, as: UInt64.self)
    return Head(
      low: UInt64(littleEndian: low) & mask(range.count),
      high: UInt64(littleEndian: high) & mask(range.count - 8))
  }

  /// The lowest bytes of a number, all eight or none where there are more or fewer.
  @inline(__always)
  private static func mask(_ count: Int) -> UInt64 {
    let bits = UInt64(max(0, min(count, 8)) * 8)
    return bits == 0 ? 0 : ~0 &>> (64 &- bits)
  }

  /// The head of a word at the end of a text.
  private static func lastHead(_ text: Span<UInt8>, _ range: Range<Int>) -> Head {
    var head = Head(low: 0, high: 0)
    for offset in 0..<min(headLength, range.count) {
      let byte = UInt64(text[range.lowerBound + offset])
      if offset < 8 {
        head.low |= byte << UInt64(8 * offset)
      } else {
        head.high |= byte << UInt64(8 * offset - 64)
      }
    }
    return head
  }

  /// A hash of what is behind the head, too.
  private static func longHash(
    _ text: Span<UInt8>, _ range: Range<Int>, _ start: UInt64
  ) -> UInt64 {
    var hash = start ^ UInt64(truncatingIfNeeded: range.count)
    for place in range.dropFirst(headLength) {
      hash = (hash ^ hash >> 32 ^ UInt64(text[place])) &* multiplier
    }
    return hash
  }
}
