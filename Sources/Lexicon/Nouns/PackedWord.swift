/// A word of up to sixteen bytes in one number, so that taking an ending off it and putting another
/// on allocates nothing.
package struct PackedWord: Sendable, Equatable {
  /// The most bytes that fit.
  @inlinable package static var longest: Int { 16 }

  /// The bytes, the first the lowest, with zeros behind the last; no word holds a zero byte.
  package var bits: UInt128

  /// The number of bytes.
  package var count: Int

  /// Takes bytes that are packed already.
  ///
  /// - Parameters:
  ///   - bits: The bytes, the first the lowest, with zeros behind the last.
  ///   - count: How many they are, at most `longest`.
  @inlinable
  package init(bits: UInt128, count: Int) {
    self.bits = bits
    self.count = count
  }

  /// Packs bytes, or gives nil where they are too many or one of them is zero.
  @inlinable
  package init?(_ word: some Sequence<UInt8>) {
    bits = 0
    count = 0
    for byte in word {
      guard count < Self.longest, byte != 0 else { return nil }
      bits |= UInt128(byte) << UInt128(8 * count)
      count += 1
    }
  }

  /// The byte at a place below `count`.
  @inlinable
  package subscript(place: Int) -> UInt8 { UInt8(truncatingIfNeeded: bits >> UInt128(8 * place)) }

  /// The last byte, if there is any.
  @inlinable
  package var last: UInt8? { count > 0 ? self[count - 1] : nil }

  /// Whether all bytes are ASCII.
  @inlinable
  package var isASCII: Bool {
    let high: UInt64 = 0x8080_8080_8080_8080
    return (UInt64(truncatingIfNeeded: bits) | UInt64(truncatingIfNeeded: bits >> 64)) & high == 0
  }

  /// Whether the word ends with an ending, or is the ending.
  @inlinable
  package func hasSuffix(_ ending: StaticString) -> Bool {
    let length = ending.utf8CodeUnitCount
    guard length <= count else { return false }
    // From behind: most words differ in the last letter.
    for back in 1...length where self[count - back] != ending.utf8Start[length - back] {
      return false
    }
    return true
  }

  /// The word without its last bytes, of which it has as many.
  @inlinable
  package func dropLast(_ dropped: Int) -> PackedWord { prefix(count - dropped) }

  /// The word without its first bytes, of which it has as many.
  @inlinable
  package func dropFirst(_ dropped: Int) -> PackedWord {
    guard dropped < Self.longest else { return PackedWord(bits: 0, count: 0) }
    return PackedWord(bits: bits >> UInt128(8 * dropped), count: count - dropped)
  }

  /// The first bytes of the word, of which it has as many.
  @inlinable
  package func prefix(_ length: Int) -> PackedWord {
    guard length < Self.longest else { return self }
    return PackedWord(bits: bits & ((1 << UInt128(8 * length)) - 1), count: length)
  }

  /// The word with a byte more, which there must be room for.
  @inlinable
  package func appending(_ byte: Unicode.Scalar) -> PackedWord {
    let added = UInt128(UInt8(ascii: byte)) << UInt128(8 * count)
    return PackedWord(bits: bits | added, count: count + 1)
  }

  /// The last place of a byte, or nil where it is not among them.
  package func lastPlace(of byte: UInt8) -> Int? {
    var place = count - 1
    while place >= 0, self[place] != byte { place -= 1 }
    return place < 0 ? nil : place
  }

  /// Whether a byte is among those of the word.
  package func contains(_ byte: UInt8) -> Bool { lastPlace(of: byte) != nil }

  /// The parts between the places of a byte, but for empty ones.
  package func split(at byte: UInt8) -> [PackedWord] {
    var parts: [PackedWord] = []
    var rest = self
    while let place = rest.lastPlace(of: byte) {
      let part = rest.dropFirst(place + 1)
      if part.count > 0 { parts.append(part) }
      rest = rest.prefix(place)
    }
    if rest.count > 0 { parts.append(rest) }
    return parts.reversed()
  }

  /// A hash that is the same on every run.
  @inlinable
  package var hash: UInt64 {
    let low = UInt64(truncatingIfNeeded: bits)
    let high = UInt64(truncatingIfNeeded: bits >> 64)
    let mixed = (low ^ (high &* 0xff51_afd7_ed55_8ccd)) &* 0x9e37_79b9_7f4a_7c15
    return (mixed ^ mixed >> 32) &* 0xbf58_476d_1ce4_e5b9
  }
}
