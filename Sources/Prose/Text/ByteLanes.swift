/// Eight bytes of a text, looked at together in one 64-bit number.
///
/// A mask has the high bit of each byte set that was looked for; bits of bytes behind the first one
/// found may be set by mistake, so that masks tell the first place and nothing else.
struct ByteLanes {
  /// How many bytes there are.
  static let width = 8

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// The bytes, the first the lowest.
  private let bytes: UInt64

  /// Takes the bytes from `index`, behind which there are at least seven more.
  @inline(__always)
  init(_ text: Span<UInt8>, at index: Int) {
    precondition(index >= 0 && index + Self.width <= text.count)
    // Checked by the line above.
    let loaded = text.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
    bytes = UInt64(littleEndian: loaded)
  }

  /// The bytes that are `byte`.
  @inline(__always)
  func matching(_ byte: UInt8) -> UInt64 {
    let differences = bytes ^ (Self.ones &* UInt64(byte))
    return (differences &- Self.ones) & ~differences & Self.highs
  }

  /// The bytes beyond ASCII.
  var wide: UInt64 {
    @inline(__always) get { bytes & Self.highs }
  }

  /// Line feeds and carriage returns.
  var lineEnds: UInt64 {
    @inline(__always) get { matching(0x0a) | matching(0x0d) }
  }

  /// Full stops, question and exclamation marks, and bytes beyond ASCII.
  var possibleStops: UInt64 {
    @inline(__always) get {
      matching(UInt8(ascii: ".")) | matching(UInt8(ascii: "!")) | matching(UInt8(ascii: "?")) | wide
    }
  }

  /// The bytes that are no ASCII letters and no ASCII digits.
  var other: UInt64 {
    @inline(__always) get {
      let folded = bytes | Self.ones &* 0x20
      let letters = Self.within(folded, UInt8(ascii: "a"), UInt8(ascii: "z"))
      let digits = Self.within(bytes, UInt8(ascii: "0"), UInt8(ascii: "9"))
      return ~(letters | digits) & Self.highs | wide
    }
  }

  /// The place of the first byte of a mask, from 0; `width` where the mask is empty.
  @inline(__always)
  static func first(_ mask: UInt64) -> Int { mask.trailingZeroBitCount >> 3 }

  /// The bytes whose lower seven bits lie between two ASCII characters.
  @inline(__always)
  private static func within(_ bytes: UInt64, _ low: UInt8, _ high: UInt8) -> UInt64 {
    // No sum is carried into the next byte.
    let seven = bytes & ~highs
    let isNotBelow = seven &+ ones &* UInt64(0x80 - low)
    let isAbove = seven &+ ones &* UInt64(0x7f - high)
    return isNotBelow & ~isAbove & highs
  }
}

extension Span<UInt8> {
  /// The first place from `start` on, below `limit`, that is no ASCII letter or digit; else `limit`.
  @inline(__always)
  func endOfAlphanumerics(from start: Int, limit: Int) -> Int {
    first(from: start, limit: limit, among: \.other, or: { !$0.isASCIIAlphanumeric })
  }

  /// The first line feed or carriage return from `start` on, else the number of bytes.
  @inline(__always)
  func endOfLine(from start: Int) -> Int {
    first(from: start, limit: count, among: \.lineEnds, or: { $0 == 0x0a || $0 == 0x0d })
  }

  /// The first place from `start` on, below `limit`, that a stop may start at; else `limit`.
  @inline(__always)
  func possibleStop(from start: Int, limit: Int) -> Int {
    first(from: start, limit: limit, among: \.possibleStops, or: \.mayStartStop)
  }

  /// The first place of a byte that is wanted, eight bytes a step while the text has them.
  @inline(__always)
  private func first(
    from start: Int, limit: Int, among mask: (ByteLanes) -> UInt64, or isWanted: (UInt8) -> Bool
  ) -> Int {
    var index = start
    while index < limit, index + ByteLanes.width <= count {
      let found = mask(ByteLanes(self, at: index))
      index += ByteLanes.first(found)
      if found != 0 { return Swift.min(index, limit) }
    }
    while index < limit, !isWanted(self[index]) { index += 1 }
    return Swift.min(index, limit)
  }
}

extension UInt8 {
  /// A full stop, a question or an exclamation mark, or a byte beyond ASCII.
  @inline(__always) fileprivate var mayStartStop: Bool {
    self == 0x2e || self == 0x21 || self == 0x3f || !isASCII
  }
}
