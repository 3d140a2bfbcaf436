import Base
import Foundation
import Testing

@testable import Lexicon

@Suite struct PronunciationsTests {
  static let path = Checkout.root.appendingPathComponent("Models/lexicon/pronunciations.bin").path

  static let shared = Result { try Pronunciations(path: path) }

  @Test(arguments: [
    ("cat", [1]), ("water", [2]), ("fire", [2, 1]), ("actually", [4, 2, 3]), ("u.n.", [2]),
    ("don't", [1]), ("hmm", [1]), ("air-conditioning", [5]),
  ])
  func listedWords(_ word: String, _ counts: [Int]) throws {
    let dictionary = try Self.shared.get()
    #expect(dictionary.syllables(of: word) == counts.first)
    #expect(Set(dictionary.allSyllables(of: word)) == Set(counts))
  }

  @Test(arguments: ["", "Cat", "qzx", "cat ", String(repeating: "a", count: 5_000)])
  func otherWords(_ word: String) throws {
    #expect(try Self.shared.get().syllables(of: word) == nil)
    #expect(try Self.shared.get().allSyllables(of: word).isEmpty)
  }

  @Test func allWordsAreFound() throws {
    let dictionary = try Self.shared.get()
    let words = dictionary.allWords()
    #expect(words.count == 126_052)
    #expect(words.count == dictionary.count)
    let areFound = words.allSatisfy { dictionary.syllables(of: $0.word) == $0.counts.first }
    #expect(areFound)
  }

  @Test(arguments: [[1], [12, 1], [3, 2, 4], [7]])
  func entriesKeepTheirCounts(_ counts: [Int]) throws {
    let entry = try #require(PronunciationsLayout.entry(counts))
    #expect(PronunciationsLayout.first(entry) == counts[0])
    #expect(Set(PronunciationsLayout.counts(entry)) == Set(counts))
  }

  @Test(arguments: [[], [0], [13], [1, 13]])
  func entriesRefuseOtherCounts(_ counts: [Int]) {
    #expect(PronunciationsLayout.entry(counts) == nil)
  }

  @Test func aMissingFile() {
    #expect(throws: BinaryFileError.missing(path: "/nowhere/p.bin")) {
      try Pronunciations(path: "/nowhere/p.bin")
    }
  }

  @Test(arguments: [0, 7, 40, 100, 1_000_000])
  func aFileCutShort(_ length: Int) throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: Self.path))
    try refuses(Data(data.prefix(length)))
  }

  @Test(arguments: [0, 9, 20, 30, 60, 200_000, 1_000_000, 1_831_000])
  func aFlippedBit(_ place: Int) throws {
    var data = try Data(contentsOf: URL(fileURLWithPath: Self.path))
    data[place] ^= 0x10
    try refuses(data)
  }

  @Test func anotherLexiconFile() throws {
    #expect(throws: BinaryFileError.foreign(path: Checkout.nouns)) {
      try Pronunciations(path: Checkout.nouns)
    }
  }

  private func refuses(_ data: Data) throws {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("pronunciations-\(UUID().uuidString).bin").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try data.write(to: URL(fileURLWithPath: path))
    #expect(throws: BinaryFileError.self) { try Pronunciations(path: path) }
  }
}
