/// A sequence of type numbers, packed: one to five bytes each, read forwards or backwards.
///
/// Types are numbered as they are met, so that the frequent ones are small: running text takes
/// about one and a half bytes a word. Chunks of fixed size mean that growing copies nothing.
struct TypeSequence {
  private static let chunkSize = 1 << 16

  private var full: [[UInt8]] = []
  private var open: [UInt8] = []

  /// The number of types in the sequence.
  private(set) var count = 0

  /// Appends a type.
  ///
  /// Seven bits a byte, the lowest first; every byte but the last has its high bit set, so that
  /// the end of a number can be told from either side.
  @inline(__always)
  mutating func append(_ type: UInt32) {
    if open.count + 5 > open.capacity { turn() }
    var rest = type
    while rest >= 0x80 {
      open.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    open.append(UInt8(truncatingIfNeeded: rest))
    count += 1
  }

  /// Puts the open chunk away and starts another.
  private mutating func turn() {
    if !open.isEmpty { full.append(open) }
    // A short text needs no whole chunk.
    let size = full.isEmpty && open.isEmpty ? 1 << 10 : Self.chunkSize
    open = []
    open.reserveCapacity(size)
  }

  /// Calls `body` with each type from the last to the first.
  func forEachReversed(_ body: (UInt32) -> Void) {
    Self.forEachReversed(open, body)
    for chunk in full.reversed() { Self.forEachReversed(chunk, body) }
  }

  private static func forEachReversed(_ chunk: [UInt8], _ body: (UInt32) -> Void) {
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
