/// A sequence of type numbers, packed: one to five bytes each, read forwards or backwards.
///
/// Types are numbered as they are met, so that the frequent ones are small: running text takes
/// about one and a half bytes a word. Chunks of fixed size mean that growing copies nothing.
struct TypeSequence {
  private static let chunkSize = 1 << 16

  private var chunks: [[UInt8]] = []

  /// The number of types in the sequence.
  private(set) var count = 0

  /// Appends a type.
  ///
  /// Seven bits a byte, the lowest first; every byte but the last has its high bit set, so that
  /// the end of a number can be told from either side.
  mutating func append(_ type: UInt32) {
    if chunks.isEmpty || chunks[chunks.count - 1].count + 5 > Self.chunkSize {
      chunks.append([])
      chunks[chunks.count - 1].reserveCapacity(Self.chunkSize)
    }
    let last = chunks.count - 1
    var rest = type
    while rest >= 0x80 {
      chunks[last].append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    chunks[last].append(UInt8(truncatingIfNeeded: rest))
    count += 1
  }

  /// Calls `body` with each type from the last to the first.
  func forEachReversed(_ body: (UInt32) -> Void) {
    for chunk in chunks.reversed() {
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
