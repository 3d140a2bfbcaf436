/// Fast 64-bit checksums that tell damaged bytes from sound ones; each is part of a file format.
///
/// FNV-1a's step (Fowler, Noll and Vo) taken over eight-byte words: each step is a bijection of the
/// state, so that a change inside any one word always shows. Measured at several gigabytes a
/// second, they can be checked at every look-up; SHA-256 could not.
package enum Checksum {
  private static let basis: UInt64 = 0xcbf2_9ce4_8422_2325
  private static let prime: UInt64 = 0x0000_0100_0000_01b3

  /// The checksum of some bytes, and of a seed that says whose bytes they are: that of what the
  /// cache keeps.
  package static func of(_ bytes: UnsafeRawBufferPointer, seed: UInt64) -> UInt64 {
    var hash: UInt64 = (basis ^ seed) &* prime
    hash = (hash ^ UInt64(bytes.count)) &* prime
    let whole = bytes.count & ~7
    var offset = 0
    while offset < whole {
      hash = (hash ^ word(bytes, offset)) &* prime
      // The product carries upwards only; the fold lets high bits reach the low ones.
      hash ^= hash &>> 32
      offset &+= 8
    }
    while offset < bytes.count {
      hash = (hash ^ UInt64(bytes[offset])) &* prime
      offset &+= 1
    }
    return hash
  }

  /// The checksum of whole words in four interleaved lanes, which are then chained: that of files
  /// of tables.
  ///
  /// - Parameter bytes: The bytes; what is left after the last whole word is not looked at.
  /// - Returns: The checksum.
  /// - Complexity: O(*n*).
  package static func ofWords(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var lane0 = basis
    var lane1 = basis &+ 1
    var lane2 = basis &+ 2
    var lane3 = basis &+ 3
    var offset = 0
    while offset + 32 <= bytes.count {
      lane0 = (lane0 ^ word(bytes, offset)) &* prime
      lane1 = (lane1 ^ word(bytes, offset + 8)) &* prime
      lane2 = (lane2 ^ word(bytes, offset + 16)) &* prime
      lane3 = (lane3 ^ word(bytes, offset + 24)) &* prime
      offset += 32
    }
    while offset + 8 <= bytes.count {
      lane0 = (lane0 ^ word(bytes, offset)) &* prime
      offset += 8
    }
    var hash = basis
    for lane in [lane0, lane1, lane2, lane3] {
      hash = (hash ^ lane) &* prime
    }
    return hash
  }

  /// The checksum of all bytes of a file and of their number: that of the learned reader's files.
  ///
  /// That of all whole words, and onward over what is left, byte by byte, and over the length.
  ///
  /// - Complexity: O(*n*), at several bytes a nanosecond.
  package static func ofFile(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var hash = ofWords(bytes)
    for byte in bytes.suffix(bytes.count % 8) { hash = (hash ^ UInt64(byte)) &* prime }
    return (hash ^ UInt64(bytes.count)) &* prime
  }

  private static func word(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }
}
