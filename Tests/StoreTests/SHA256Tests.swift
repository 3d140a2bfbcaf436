import Base
import Testing

@testable import Store

@Suite struct SHA256Tests {
  /// FIPS 180-4's examples and NIST's short vectors, by their text.
  static let vectors: [(String, String)] = [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
        + "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ]

  @Test(arguments: vectors)
  func publishedVectors(text: String, digest: String) {
    #expect(SHA256.hexadecimal(SHA256.digest(of: Array(text.utf8))) == digest)
  }

  @Test func aMillionLetters() {
    // NIST's long vector, taken in pieces of an awkward size.
    let piece = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000)
    var hash = SHA256()
    for _ in 0..<1_000 { hash.update(piece) }
    #expect(
      SHA256.hexadecimal(hash.digest())
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test(arguments: [0, 1, 54, 55, 56, 57, 63, 64, 65, 119, 120, 127, 128, 129, 1_000])
  func piecesMakeNoDifference(count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let whole = SHA256.digest(of: bytes)
    for size in [1, 7, 64, 65] {
      var hash = SHA256()
      var start = 0
      while start < count {
        hash.update(Array(bytes[start..<min(start + size, count)]))
        start += size
      }
      #expect(hash.digest() == whole)
    }
  }

  @Test func digestLeavesTheHashOpen() {
    var hash = SHA256()
    hash.update("ab")
    _ = hash.digest()
    hash.update("c")
    #expect(hash.digest() == SHA256.digest(of: Array("abc".utf8)))
  }
}
