import Testing

@testable import Files

/// Names of files that are not UTF-8.
@Suite struct FileNameTests {
  @Test(
    arguments: [
      (Array("a.txt".utf8), "a.txt", true), ([], "", true), (Array("é日👩".utf8), "é日👩", true),
      ([0x61, 0xff, 0x62], "a\\xFFb", false), ([0xc3], "\\xC3", false),
      ([0xe6, 0x97, 0x2e, 0xc3, 0xa9], "\\xE6\\x97.é", false),
      // A surrogate, and a letter in more bytes than it needs.
      ([0xed, 0xa0, 0x80], "\\xED\\xA0\\x80", false), ([0xc1, 0xa1], "\\xC1\\xA1", false),
    ] as [([UInt8], String, Bool)])
  func bytesOfNames(bytes: [UInt8], shown: String, isWhole: Bool) {
    let name = (bytes.map { CChar(bitPattern: $0) } + [0]).withUnsafeBufferPointer {
      $0.baseAddress.map { FileName.string($0) }
    }
    #expect(name.map(FileName.isWhole) == isWhole)
    #expect(name.map(FileName.shown) == shown)
  }
}
