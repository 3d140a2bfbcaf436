import Encoder
import Foundation
import Testing

@Suite struct WordPieceVocabularyTests {
  private static func read(_ bytes: some Sequence<UInt8>) throws -> WordPiece {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("vocabulary-\(UUID().uuidString).txt").path
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    do {
      return try WordPiece(path: path)
    } catch {
      // The path differs from run to run; what is compared should not.
      switch error {
      case .foreign: throw EncoderError.foreign(path: "file")
      case .damaged(_, let reason): throw EncoderError.damaged(path: "file", reason: reason)
      default: throw error
      }
    }
  }

  @Test(arguments: [
    "[UNK]\na\n##b", "[UNK]\na\n##b\n", "[UNK]\r\na\r\n##b\r\n", "[UNK] \na\t\n##b",
  ])
  func readsLines(text: String) throws {
    let tokenizer = try Self.read(text.utf8)
    #expect(tokenizer.count == 3)
    #expect(tokenizer.pieces(of: "ab a") == [1, 2, 1])
  }

  @Test func fileAndSequenceAgree() throws {
    let entries = try WordPieceFixture.entries()
    let file = try WordPieceFixture.tokenizer.get()
    let sequence = try WordPiece(vocabulary: entries)
    #expect(file.count == entries.count)
    #expect(entries.map { file.id(of: $0) } == entries.indices.map { Int32($0) })
    #expect(entries.map { sequence.id(of: $0) } == entries.indices.map { Int32($0) })
  }

  @Test func refusesAMissingFile() {
    #expect(throws: EncoderError.missing(path: "/nowhere/vocab.txt")) {
      try WordPiece(path: "/nowhere/vocab.txt")
    }
  }

  @Test func refusesAFolder() {
    let path = FileManager.default.temporaryDirectory.path
    #expect(throws: EncoderError.unreadable(path: path, reason: "Is a directory")) {
      try WordPiece(path: path)
    }
  }

  @Test(
    arguments: [
      ([], "empty"), (Array("a\nb\n".utf8), "no [UNK]"), (Array("[UNK]\na\0b\n".utf8), "a NUL"),
      (Array("[UNK]\n".utf8) + [0xff, 0x0a], "not UTF-8"),
    ] as [([UInt8], String)])
  func refusesForeignFiles(bytes: [UInt8], why: String) {
    #expect(throws: EncoderError.foreign(path: "file")) { try Self.read(bytes) }
  }

  @Test(arguments: [
    ("[UNK]\na\n\nb\n", "entry 3 is empty"), ("[UNK]\na\nb\na\n", "entries 2 and 4 are the same"),
    ("[UNK]\n##a\na\n##a\n", "entries 2 and 4 are the same"),
  ])
  func refusesDamagedFiles(text: String, reason: String) {
    #expect(throws: EncoderError.damaged(path: "file", reason: reason)) {
      try Self.read(text.utf8)
    }
  }

  @Test func refusesDamagedSequences() {
    #expect(throws: EncoderError.foreign(path: "vocabulary")) { try WordPiece(vocabulary: []) }
    #expect(
      throws: EncoderError.damaged(path: "vocabulary", reason: "entries 1 and 2 are the same")
    ) { try WordPiece(vocabulary: ["[UNK]", "[UNK]"]) }
  }
}
