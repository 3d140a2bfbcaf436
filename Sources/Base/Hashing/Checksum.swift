/// A fast 64-bit checksum that tells a damaged payload from a sound one.
///
/// FNV-1a's step (Fowler, Noll and Vo) taken over eight-byte words: each step is a bijection of the
/// state, so that a change inside any one word always shows. Measured at several gigabytes a
/// second, it can be checked at every look-up; SHA-256 could not.
package enum Checksum {
  /// The checksum of some bytes, and of a seed that says whose bytes they are.
  package static func of(_ bytes: UnsafeRawBufferPointer, seed: UInt64) -> UInt64 {
    let prime: UInt64 = 0x0000_0100_0000_01b3
    var hash: UInt64 = (0xcbf2_9ce4_8422_2325 ^ seed) &* prime
    hash = (hash ^ UInt64(bytes.count)) &* prime
    let whole = bytes.count & ~7
    var offset = 0
    while offset < whole {
      let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian
      hash = (hash ^ word) &* prime
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
}
