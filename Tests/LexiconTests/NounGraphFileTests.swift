import Foundation
import Lexicon
import Testing

@Suite struct NounGraphFileTests {
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
    } catch let error as LexiconError {
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
    #expect(throws: LexiconError.missing(path: path)) { try NounGraph(path: path) }
  }

  @Test func refusesAFolder() {
    let path = Checkout.root.path
    #expect(throws: LexiconError.unreadable(path: path, code: EISDIR)) {
      try NounGraph(path: path)
    }
  }

  @Test func opensWhatWasCompiled() throws {
    #expect(try open(compiled()).lemmaCount == 117_798)
  }

  @Test(arguments: [0, 1, 7, 8, 47, 48, 167, 168, 1_000, 100_000, 4_000_000, 4_880_584])
  func refusesATruncatedFile(length: Int) throws {
    #expect(try refusal(compiled().prefix(length)) == "damaged")
  }

  @Test func refusesALongerFile() throws {
    #expect(try refusal(compiled() + Data(count: 8)) == "damaged")
  }

  @Test(arguments: [
    12, 16, 23, 24, 31, 32, 36, 48, 52, 100, 168, 5_000, 131_244, 700_001, 2_000_000, 4_880_591,
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
}
