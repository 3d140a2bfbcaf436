/// Hashes that are the same on every run and every machine, as `Hasher`'s are not; not for security.
public enum StableHash {
  /// The 64-bit FNV-1a hash of bytes (Fowler, Noll and Vo).
  ///
  /// - Complexity: O(*n*) in the bytes.
  @inlinable
  public static func fnv1a(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return hash
  }

  /// The same of a string's UTF-8 bytes.
  @inlinable
  public static func fnv1a(_ text: String) -> UInt64 { fnv1a(text.utf8) }
}
