import Base
import Foundation
import Testing

@testable import Lexicon

@Suite struct SyllableCounterTests {
  private static let model = Result {
    try SyllableModel(
      path: Checkout.root.appendingPathComponent("Models/lexicon/syllables.bin").path)
  }

  private func counter() throws -> SyllableCounter {
    SyllableCounter(
      pronunciations: try PronunciationsTests.shared.get(), fallback: try Self.model.get())
  }

  @Test(arguments: [
    ("cat", 1), ("Cat", 1), ("CAT", 1), ("area", 3), ("little", 2), ("people", 2), ("faeries", 2),
    ("relived", 2), ("meteor", 3), ("café", 2), ("naïve", 2), ("don’t", 1), ("they've", 1),
    ("boss's", 2), ("Obama's", 3), ("dogs'", 1), ("goin'", 2), ("well-known", 2),
    ("decision-making", 5),
    ("", 0), ("—", 0), ("'", 0),
  ])
  func words(_ word: String, _ count: Int) throws {
    #expect(try counter().count(of: word) == count)
  }

  @Test(arguments: [
    ("cliché", 2), ("protégés", 3), ("soirée", 2), ("noösphere", 3), ("blessèd", 2), ("Brontë", 2),
    ("papier-mâché", 4), ("cafe\u{301}", 2), ("eﬃcient", 3),
    ("simile", 3), ("similes", 3), ("hyperboles", 4), ("synecdoche", 4), ("psyches", 2),
    ("outgunned", 2), ("blogging", 2), ("blogs", 1), ("Dr.", 2), ("Prof", 3), ("mrs", 2),
    ("$5", 3), ("10%", 3), ("don´t", 1), ("can`t", 1), ("we‘re", 1),
  ])
  func accentsEndingsAndSigns(_ word: String, _ count: Int) throws {
    #expect(try counter().count(of: word) == count)
  }

  /// A plural has as many syllables as its singular, or one more.
  @Test func pluralsNeverHaveFewerSyllables() throws {
    let counter = try counter()
    for word in ["epitome", "quiche", "circe", "zorble", "blog", "selfie", "emoji", "simile"] {
      let one = counter.count(of: word)
      #expect((one...one + 1).contains(counter.count(of: word + "s")), "\(word)")
    }
  }

  @Test func wordsAskedForTogether() throws {
    let words = ["the", "", "Zorblax", "zorblaxian", "don’t", "meteor", "3.5", "NATO", "cat", "-"]
    let bytes = words.map { Array($0.utf8) }
    let counter = try counter()
    let store = bytes.flatMap(\.self)
    store.withUnsafeBufferPointer { store in
      var start = 0
      let spans = bytes.map { word in
        defer { start += word.count }
        return UnsafeBufferPointer(rebasing: store[start..<start + word.count])
      }
      #expect(counter.counts(of: spans) == words.map { counter.count(of: $0) })
      #expect(spans.map { counter.count(of: $0) } == words.map { counter.count(of: $0) })
    }
  }

  @Test(arguments: ["a", "ab", "cranes", "harbourmasters", "supercalifragilistic"])
  func gramsAreSpelledOnceForAllTheirLetters(_ word: String) {
    let letters = Array(word.utf8)
    var found = [[Int]](repeating: [], count: letters.count)
    SyllableFeatures.forEachGram(of: letters) { place, gram in found[place].append(gram) }
    for place in letters.indices {
      var grams: [Int] = []
      SyllableFeatures.grams(of: letters, at: place, into: &grams)
      #expect(found[place].sorted() == grams.sorted())
    }
  }

  @Test(arguments: [
    ("0", 2), ("7", 2), ("11", 3), ("20", 2), ("77", 5), ("100", 3), ("112", 4), ("1000", 3),
    ("1066", 6), ("1900", 4), ("1904", 4), ("1984", 5), ("2000", 3), ("2005", 4), ("2021", 5),
    ("2,021", 6), ("1,000,000", 3), ("3.5", 3), ("0.25", 5), ("007", 6), ("1st", 1), ("2nd", 2),
    ("20th", 3), ("22nd", 4), ("12th", 1), ("1990s", 4), ("5.3bn", 5), ("$5.3bn", 7), ("50%", 4),
    ("10am", 3), ("MP3", 3), ("1234567890123456", 18), ("4-3", 2), ("1980's", 4),
    ("٣", 1), ("١٢", 1), ("２０２１", 5),
  ])
  func numbersAreReadAloud(_ word: String, _ count: Int) throws {
    #expect(try counter().count(of: word) == count)
  }

  @Test(arguments: [
    ("U.S.", 2), ("US", 2), ("UN", 2), ("NATO", 2), ("UNESCO", 3), ("BBC", 3), ("FBI", 3),
    ("WWF", 7), ("p.m.", 2), ("e.g.", 2), ("Ph.D.", 3), ("THE", 1), ("SENATE", 2), ("XQJ", 3),
  ])
  func acronyms(_ word: String, _ count: Int) throws {
    #expect(try counter().count(of: word) == count)
  }

  @Test(arguments: [("日本", 2), ("สวัสดี", 2), ("Москва", 3), ("Ørsted", 2), ("ﬁ", 1)])
  func otherScripts(_ word: String, _ count: Int) throws {
    let found = try counter().count(of: word)
    #expect(abs(found - count) <= 1)
    #expect(found >= 1)
  }

  @Test func theDictionaryIsFollowed() throws {
    let words = try PronunciationsTests.shared.get().allWords()
    let counter = try counter()
    let wrong = words.filter { !$0.counts.contains(counter.count(of: $0.word)) }
    #expect(wrong.isEmpty, "\(wrong.prefix(5).map(\.word))")
  }

  /// The model has seen none of these words.
  @Test func heldOutWords() throws {
    let counter = SyllableCounter(pronunciations: nil, fallback: try Self.model.get())
    let dictionary = try PronunciationsTests.shared.get()
    let accuracy = try #require(SyllableTrainer.heldOutAccuracy(of: counter, on: dictionary))
    #expect(accuracy >= 0.965)
    let shown = SyllableTrainer.examples(from: dictionary)
    #expect(shown.count < dictionary.count * 91 / 100)
    let hasHeldOut = shown.contains { SyllableTrainer.isHeldOut($0.word) }
    #expect(!hasHeldOut)
  }

  @Test(arguments: [
    ("cat", 1), ("whale", 1), ("table", 2), ("jumped", 1), ("wanted", 2), ("makes", 1),
    ("places", 2), ("idea", 2), ("rhythm", 1), ("", 1),
  ])
  func rulesAlone(_ word: String, _ count: Int) {
    #expect(SyllableRules.count(Array(word.utf8)) == count)
  }

  @Test(arguments: ["a", "-", "'", "a'", "a-", "9", "a.", "é", "ab9"])
  func longRunsTakeLinearTime(_ piece: String) throws {
    let count = try counter().count(of: String(repeating: piece, count: 100_000))
    #expect(count >= 0)
  }
}

@Suite struct SyllableModelTests {
  private static let examples: [SyllableTrainer.Example] = [
    .init(word: "cat", counts: [1]), .init(word: "water", counts: [2]),
    .init(word: "whale", counts: [1]), .init(word: "table", counts: [2]),
    .init(word: "banana", counts: [3]), .init(word: "hope", counts: [1]),
    .init(word: "hoping", counts: [2]), .init(word: "fire", counts: [2, 1]),
    .init(word: "not-plain", counts: [2]), .init(word: "nothing", counts: []),
  ]

  private func trained(seed: UInt64 = 1) -> SyllableModel {
    var trainer = SyllableTrainer()
    trainer.epochs = 20
    trainer.seed = seed
    return trainer.train(Self.examples)
  }

  @Test func learnsItsWords() {
    let model = trained()
    for example in Self.examples.prefix(8) {
      #expect(example.counts.contains(model.count(Array(example.word.utf8))), "\(example.word)")
    }
  }

  @Test func theSameSeedGivesTheSameModel() {
    #expect(trained().encoded() == trained().encoded())
  }

  @Test func likelihoodRises() {
    var means: [Double] = []
    _ = SyllableTrainer().train(Self.examples) { means.append($1) }
    #expect(means.count == SyllableTrainer().epochs)
    #expect(means == means.sorted())
  }

  @Test func aFileIsReadAsItWasWritten() throws {
    let model = trained()
    let bytes = model.encoded()
    #expect(bytes.count <= 2_000_000)
    try withFile(bytes) { path in
      let read = try SyllableModel(path: path)
      #expect(read == model)
    }
    var damaged = bytes
    damaged[bytes.count / 2] ^= 1
    try withFile(damaged) { path in
      #expect(throws: BinaryFileError.self) { try SyllableModel(path: path) }
    }
  }

  private func withFile(_ bytes: [UInt8], _ body: (String) throws -> Void) throws {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("syllables-\(UUID().uuidString).bin").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    try body(path)
  }
}
