import Base

/// The name of a cached result: the SHA-256 of everything that the result depends on.
///
/// ```swift
/// var builder = CacheKey.Builder()
/// builder.add("command", "restore")
/// builder.add("input", canonicalInput)
/// builder.add("seed", 1)
/// let key = builder.key()
/// ```
public struct CacheKey: Hashable, Sendable, CustomStringConvertible {
  /// The digest's 32 bytes as four big-endian words.
  let words: SIMD4<UInt64>

  /// Takes a digest as it is.
  ///
  /// - Parameter digest: 32 bytes; any other count gives nil.
  public init?(digest: [UInt8]) {
    guard digest.count == 32 else { return nil }
    self.init(validated: digest)
  }

  fileprivate init(validated digest: [UInt8]) {
    words = digest.withUnsafeBytes { Self.words(in: $0) }
  }

  /// The 32 bytes of the digest.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(32)
    for index in 0..<4 {
      withUnsafeBytes(of: words[index].bigEndian) { bytes.append(contentsOf: $0) }
    }
    return bytes
  }

  /// 64 lowercase hexadecimal digits.
  public var description: String { SHA256.hexadecimal(bytes) }

  /// Reads 32 bytes.
  static func words(in digest: UnsafeRawBufferPointer) -> SIMD4<UInt64> {
    var words = SIMD4<UInt64>()
    for index in 0..<4 {
      words[index] =
        digest.loadUnaligned(
          fromByteOffset: index * 8, as: UInt64.self
        ).bigEndian
    }
    return words
  }
}

extension CacheKey {
  /// Collects named fields and hashes them, each with its length, so that none can run into another.
  ///
  /// The order in which fields are added is part of the key.
  public struct Builder: Sendable {
    private var hash = SHA256()

    /// Creates a builder without fields.
    public init() {}

    /// Adds a text.
    public mutating func add(_ name: String, _ text: String) {
      add(name, kind: "t", count: text.utf8.count)
      hash.update(text)
    }

    /// Adds bytes.
    public mutating func add(_ name: String, _ bytes: [UInt8]) {
      add(name, kind: "b", count: bytes.count)
      hash.update(bytes)
    }

    /// Adds a number.
    public mutating func add(_ name: String, _ number: Int) {
      add(name, kind: "i", count: 8)
      add(word: UInt64(bitPattern: Int64(number)))
    }

    /// Adds a number, bit by bit: 0 and −0 differ.
    public mutating func add(_ name: String, _ number: Double) {
      add(name, kind: "d", count: 8)
      add(word: number.bitPattern)
    }

    /// Adds a switch.
    public mutating func add(_ name: String, _ flag: Bool) {
      add(name, kind: flag ? "y" : "n", count: 0)
    }

    /// Adds a list of texts; `["ab"]` and `["a", "b"]` give different keys.
    public mutating func add(_ name: String, _ texts: [String]) {
      add(name, kind: "l", count: texts.count)
      for text in texts {
        add(word: UInt64(text.utf8.count))
        hash.update(text)
      }
    }

    /// The key of the fields added so far.
    public func key() -> CacheKey { CacheKey(validated: hash.digest()) }

    private mutating func add(_ name: String, kind: Unicode.Scalar, count: Int) {
      add(word: UInt64(name.utf8.count))
      hash.update(name)
      hash.update([UInt8(ascii: kind)])
      add(word: UInt64(count))
    }

    private mutating func add(word: UInt64) {
      withUnsafeBytes(of: word.littleEndian) { hash.update($0) }
    }
  }
}
