import Base
import Foundation
import Lexicon
import Testing

@Suite struct NounGraphFileTests {
  /// The sections' places in the directory, by the names of the layout.
  private typealias Section = NounGraphLayout.Section

  /// Writes bytes to a file of their own and opens it.
  private func open(_ bytes: Data) throws -> NounGraph {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("sequitur-nouns-\(UUID().uuidString).bin")
    try bytes.write(to: path)
    defer { try? FileManager.default.removeItem(at: path) }
    return try NounGraph(path: path.path)
  }

  private func compiled() throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: Checkout.nouns))
  }

  /// What opening the bytes is refused with, without the path.
  private func refusal(_ bytes: Data) throws -> String {
    do {
      _ = try open(bytes)
      return "none"
    } catch let error as BinaryFileError {
      switch error {
      case .missing: return "missing"
      case .unreadable: return "unreadable"
      case .foreign: return "foreign"
      case .unsupportedVersion(_, let found): return "version \(found)"
      case .damaged: return "damaged"
      }
    }
  }

  @Test func refusesAMissingFile() {
    let path = Checkout.root.appendingPathComponent("no-such-file").path
    #expect(throws: BinaryFileError.missing(path: path)) { try NounGraph(path: path) }
  }

  @Test func refusesAFolder() {
    let path = Checkout.root.path
    #expect(throws: BinaryFileError.unreadable(path: path, code: EISDIR)) {
      try NounGraph(path: path)
    }
  }

  @Test func opensWhatWasCompiled() throws {
    #expect(try open(compiled()).lemmaCount == 117_798)
  }

  @Test(arguments: [0, 1, 7, 8, 47, 48, 175, 176, 1_000, 100_000, 4_000_000, 4_946_128])
  func refusesATruncatedFile(length: Int) throws {
    #expect(try refusal(compiled().prefix(length)) == "damaged")
  }

  @Test func refusesALongerFile() throws {
    #expect(try refusal(compiled() + Data(count: 8)) == "damaged")
  }

  @Test(arguments: [
    12, 16, 23, 24, 31, 32, 36, 48, 52, 100, 176, 5_000, 131_244, 700_001, 2_000_000, 4_946_135,
  ])
  func refusesAFlippedBit(offset: Int) throws {
    var bytes = try compiled()
    bytes[offset] ^= 0x10
    #expect(try refusal(bytes) == "damaged")
  }

  @Test func refusesAForeignMagic() throws {
    #expect(try refusal(Data("SQLite format 3\0".utf8) + compiled().dropFirst(16)) == "foreign")
  }

  @Test func refusesAnotherVersion() throws {
    var bytes = try compiled()
    bytes[8] = 99
    #expect(try refusal(bytes) == "version 99")
  }

  /// The file with a number overwritten and the checksum made to fit again.
  private func forged(_ section: Section, _ place: Int, _ number: UInt32) throws -> Data {
    var bytes = [UInt8](try compiled())
    let entry = BinaryFile.headerLength + section.rawValue * 8
    func put(_ value: some FixedWidthInteger, _ offset: Int) {
      withUnsafeBytes(of: value.littleEndian) { source in
        bytes.replaceSubrange(offset..<offset + source.count, with: source)
      }
    }
    let start = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: entry, as: UInt32.self) }
    if place < 0 {
      put(number, entry - 4 * (place + 1))
    } else {
      put(number, Int(start) + 4 * place)
    }
    let sum = bytes.withUnsafeBytes { whole in
      Checksum.ofWords(UnsafeRawBufferPointer(rebasing: whole[BinaryFile.checkedFrom...]))
    }
    put(sum, 24)
    return Data(bytes)
  }

  @Test(
    arguments: [
      (.lemmaBuckets, 5, 1_000_000), (.lemmaBuckets, 32_768, 3), (.lemmaOffsets, 0, 1),
      (.lemmaOffsets, 100, 4_000_000), (.senseOffsets, 7, 0xffff_ffff), (.senses, 3, 82_115),
      (.hypernyms, 3, 82_115), (.members, 3, 117_798), (.hypernymOffsets, 9, 84_000),
      (.memberOffsets, 9, 200_000), (.exceptionLemmas, 0, 117_798), (.exceptionOffsets, 4, 0),
      (.senses, -1, 12), (.senses, -1, 0xffff_fff8), (.senses, -2, 16), (.nounShares, -2, 8),
      (.synsetFiles, -2, 0), (.compoundLengths, -2, 8), (.lemmaBytes, -2, 4_946_136),
    ] as [(NounGraphLayout.Section, Int, UInt32)])
  func refusesForgedReferences(
    section: NounGraphLayout.Section, place: Int, number: UInt32
  ) throws {
    #expect(try refusal(forged(section, place, number)) == "damaged")
  }

  @Test func takesAForgeryThatChangesNothing() throws {
    #expect(try refusal(forged(.lemmaOffsets, 0, 0)) == "none")
  }
}
