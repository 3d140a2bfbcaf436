/// A hash of bytes that grows byte by byte, so that all prefixes of a word are hashed in one pass.
struct WordPieceHash {
  private(set) var value: UInt64

  /// The hash of nothing; pieces that open a word and pieces that go on with one differ from here.
  @inline(__always)
  init(opening: Bool) {
    value = opening ? 0x243f_6a88_85a3_08d3 : 0x1319_8a2e_0370_7344
  }

  /// Multiplies by 2⁶⁴ over the golden ratio: every byte reaches the high bits, which pick the slot,
  /// and the low half, which is kept in it.
  @inline(__always)
  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x9e37_79b9_7f4a_7c15
  }
}
