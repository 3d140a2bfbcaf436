import Base
import TestSupport
import Testing

@Suite struct BinaryFileTests {
  private static let magic: UInt64 = 0x0102_0304_0506_0708

  /// A file of three sections, one of them empty, none of them of a length that needs no filling.
  private static func bytes() -> [UInt8] {
    var writer = BinaryFileWriter(magic: magic, version: 3, counts: [7, 8])
    writer.append(numbers: [UInt32(1), 2, 3])
    writer.append(bytes: [])
    writer.append(bytes: [9, 8, 7])
    return writer.finish()
  }

  private static func open<Result>(
    _ bytes: [UInt8], sections: Int = 3, _ body: (BinaryFile) throws -> Result
  ) throws -> Result {
    try TemporaryFolder.with { folder in
      let path = try folder.write(bytes, to: "file.bin")
      return try body(BinaryFile(path: path, magic: magic, version: 3, sections: sections))
    }
  }

  /// The bytes with a number written over them and the checksum made to fit.
  private static func forged(_ number: some FixedWidthInteger, at offset: Int) -> [UInt8] {
    var bytes = bytes()
    withUnsafeBytes(of: number.littleEndian) {
      bytes.replaceSubrange(offset..<offset + $0.count, with: $0)
    }
    BinaryFile.sum(&bytes)
    return bytes
  }

  @Test func readsWhatWasWritten() throws {
    try Self.open(Self.bytes()) { file in
      #expect((0..<4).map(file.count) == [7, 8, 0, 0])
      #expect(file.array(0, of: UInt32.self) == [1, 2, 3])
      #expect(file.array(1, of: UInt64.self) == [])
      #expect(file.array(2, of: UInt8.self) == [9, 8, 7])
    }
  }

  @Test func readsNoPartOfANumber() throws {
    try Self.open(Self.bytes()) { file in
      #expect(file.array(0, of: UInt64.self) == nil)
      #expect(file.array(2, of: UInt16.self) == nil)
    }
  }

  @Test func aWriterKnowsTheLength() {
    var writer = BinaryFileWriter(magic: Self.magic, version: 3, counts: [])
    #expect(writer.length == writer.finish().count)
    writer.append(bytes: [1])
    #expect(writer.length == writer.finish().count)
    #expect(!writer.isTooLong)
  }

  /// Places in the directory, and numbers that must not stand there.
  private static let directory: [(offset: Int, number: UInt32)] = [
    (12, 2), (12, 4), (12, .max), (16, 8), (16, .max), (20, 1),
    (48, 0), (48, 64), (48, 76), (48, .max), (48, 0xffff_fff8),
    (52, 20), (52, 8), (52, .max), (52, 0xffff_fff9), (56, 72), (56, 96), (60, 1), (60, .max),
    (64, 80), (68, 9), (68, .max),
  ]

  @Test(arguments: directory.indices)
  func refusesADirectoryThatLies(index: Int) throws {
    let lie = Self.directory[index]
    #expect(throws: BinaryFileError.self) {
      try Self.open(Self.forged(lie.number, at: lie.offset)) { _ in }
    }
  }

  @Test func refusesBytesMoreAndFewer() throws {
    for count in 0..<Self.bytes().count {
      #expect(throws: BinaryFileError.self) {
        try Self.open(Array(Self.bytes().prefix(count))) { _ in }
      }
    }
    var longer = Self.bytes() + [UInt8](repeating: 0, count: 8)
    withUnsafeBytes(of: UInt64(longer.count).littleEndian) {
      longer.replaceSubrange(16..<24, with: $0)
    }
    BinaryFile.sum(&longer)
    #expect(throws: BinaryFileError.self) { try Self.open(longer) { _ in } }
  }

  @Test func refusesAnotherVersionAndAnotherKind() throws {
    #expect(throws: BinaryFileError.self) { try Self.open(Self.forged(UInt32(4), at: 8)) { _ in } }
    #expect(throws: BinaryFileError.self) { try Self.open(Self.forged(UInt64(4), at: 0)) { _ in } }
  }

  @Test(arguments: 0..<8)
  func isNeverReadOutOfBounds(round: UInt64) throws {
    for seed in round * 50..<(round + 1) * 50 {
      try? Self.open(ForgedFile.mutated(Self.bytes(), seed: seed)) { file in
        for section in 0..<3 { _ = file.array(section, of: UInt8.self) }
      }
    }
  }
}
