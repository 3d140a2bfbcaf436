/// A sequence of type numbers, packed: one to five bytes each, read forwards or backwards.
///
/// Types are numbered as they are met, so that the frequent ones are small: running text takes
/// about one and a half bytes a word. Chunks of fixed size mean that growing copies nothing.
struct TypeSequence {
  private static let chunkSize = 1 << 16

  private var full: [[UInt8]] = []
  /// The chunk that is written to, and how much of it is.
  private var open: [UInt8] = []
  private var used = 0

  /// The number of types in the sequence.
  private(set) var count = 0

  /// Appends a type.
  mutating func append(_ type: UInt32) { append(contentsOf: CollectionOfOne(type)) }

  /// Appends types in their order.
  ///
  /// Seven bits a byte, the lowest first; every byte but the last has its high bit set, so that
  /// the end of a number can be told from either side.
  mutating func append(contentsOf types: some Collection<UInt32>) {
    var place = types.startIndex
    while place < types.endIndex {
      if used + Self.longest > open.count { turn() }
      var end = used
      var chunk = open.mutableSpan
      while place < types.endIndex, end + Self.longest <= chunk.count {
        var rest = types[place]
        while rest >= 0x80 {
          chunk[end] = UInt8(truncatingIfNeeded: rest) | 0x80
          end += 1
          rest >>= 7
        }
        chunk[end] = UInt8(truncatingIfNeeded: rest)
        end += 1
        types.formIndex(after: &place)
      }
      used = end
    }
    count += types.count
  }

  /// The most bytes of a type.
  private static let longest = 5

  /// Puts the open chunk away and starts another.
  private mutating func turn() {
    if used > 0 {
      open.removeLast(open.count - used)
      full.append(open)
    }
    // A short text needs no whole chunk.
    open = Array(repeating: 0, count: full.isEmpty ? 1 << 10 : Self.chunkSize)
    used = 0
  }

  /// Calls `body` with each type from the last to the first.
  func forEachReversed(_ body: (UInt32) -> Void) {
    Self.forEachReversed(open[..<used], body)
    for chunk in full.reversed() { Self.forEachReversed(chunk[...], body) }
  }

  private static func forEachReversed(_ chunk: ArraySlice<UInt8>, _ body: (UInt32) -> Void) {
    var index = chunk.count - 1
    while index >= 0 {
      var type = UInt32(chunk[index])
      index -= 1
      while index >= 0, chunk[index] >= 0x80 {
        type = type << 7 | UInt32(chunk[index] & 0x7f)
        index -= 1
      }
      body(type)
    }
  }

  /// All types in their order.
  func unpacked() -> [UInt32] {
    var types: [UInt32] = []
    types.reserveCapacity(count)
    forEachReversed { types.append($0) }
    types.reverse()
    return types
  }
}
