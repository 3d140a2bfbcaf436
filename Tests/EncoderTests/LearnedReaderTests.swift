import Base
import Ordering
import Testing

@testable import Encoder

@Suite struct LearnedReaderTests {
  static let sets = InstructionSet.allCases.filter(\.isPresent)

  @Test(arguments: ReaderFixture.allCases, sets)
  func saysWhatPyTorchSays(fixture: ReaderFixture, set: InstructionSet) throws {
    let reader = try LearnedReader(
      folder: fixture.folder, instructions: set, arithmetic: .float32)
    #expect(reader.instructions == set)
    for article in try fixture.articles {
      let reading = reader.read(units: article.pieces, title: article.title)
      #expect(reading.difference(article.reading) <= 1e-4)
    }
  }

  @Test(arguments: [ReaderFixture.int8, .farNibbles], sets)
  func int8StaysNear(fixture: ReaderFixture, set: InstructionSet) throws {
    let reader = try LearnedReader(folder: fixture.folder, instructions: set)
    let exact = try LearnedReader(
      folder: fixture.folder, instructions: set, arithmetic: .float32)
    #expect(reader.arithmetic == .int8)
    for article in try fixture.articles {
      let reading = reader.read(units: article.pieces, title: article.title)
      #expect(reading != exact.read(units: article.pieces, title: article.title))
      // One unit has neither odds nor links; four bits are rounded anew to fit eight. Weights that
      // were mixed up would give more than 1.
      let bound = fixture == .int8 ? 0.12 : 0.35
      if reading.count > 1 { #expect(article.reading.relativeError(reading) < bound) }
    }
  }

  @Test func int8NeedsAFileOfInt8() throws {
    let reader = try LearnedReader(folder: ReaderFixture.f16.folder, arithmetic: .int8)
    #expect(reader.arithmetic == .float32)
  }

  @Test(
    arguments: [
      (ReaderFixture.int8, Arithmetic.float32), (.int8, .int8), (.farNibbles, .float32),
      (.farNibbles, .int8),
    ], [1, 2, 3])
  func resultsGoWithTheUnits(_ kind: (ReaderFixture, Arithmetic), threads: Int) throws {
    let (fixture, arithmetic) = kind
    let reader = try LearnedReader(
      folder: fixture.folder, arithmetic: arithmetic, threads: threads)
    var generator = SeededGenerator(seed: 5)
    for article in try fixture.articles {
      let reading = reader.read(units: article.pieces, title: article.title)
      for _ in 0..<3 {
        let order = article.pieces.indices.shuffled(using: &generator)
        let other = reader.read(
          units: order.map { article.pieces[$0] }, title: article.title, threads: threads)
        #expect(other == reading.reordered(order))
      }
    }
  }

  @Test(arguments: sets, [1, 2]) func resultsGoWithTheUnitsOnEverySet(
    set: InstructionSet, threads: Int
  ) throws {
    let reader = try LearnedReader(folder: ReaderFixture.farNibbles.folder, instructions: set)
    var generator = SeededGenerator(seed: 6)
    let article = try ReaderFixture.farNibbles.articles[3]
    let reading = reader.read(units: article.pieces, title: article.title)
    let order = article.pieces.indices.shuffled(using: &generator)
    let other = reader.read(
      units: order.map { article.pieces[$0] }, title: article.title, threads: threads)
    #expect(other == reading.reordered(order))
  }

  @Test(.enabled(if: InstructionSet.bf16.isPresent), arguments: [Arithmetic.float32, .int8])
  func bfloat16IsForReadersOfInt8(arithmetic: Arithmetic) throws {
    let folder = ReaderFixture.int8.folder
    let plain = try LearnedReader(folder: folder, instructions: .vnni, arithmetic: arithmetic)
    let short = try LearnedReader(folder: folder, instructions: .bf16, arithmetic: arithmetic)
    for article in try ReaderFixture.int8.articles {
      let reading = plain.read(units: article.pieces, title: article.title)
      let other = short.read(units: article.pieces, title: article.title)
      #expect((reading == other) == (arithmetic == .float32))
      if reading.count > 1 { #expect(reading.relativeError(other) < 0.12) }
    }
  }

  @Test func theInstructionSetIsNamed() {
    #expect(LearnedReader.instructionSet == InstructionSet.best.rawValue)
    #expect((LearnedReader.instructionSet == "bf16") == InstructionSet.bf16.isPresent)
  }

  @Test func oddsAreOppositeToTheBit() throws {
    let reader = try LearnedReader(folder: ReaderFixture.f32.folder)
    for article in try ReaderFixture.f32.articles {
      let reading = reader.read(units: article.pieces, title: article.title)
      let n = reading.count
      for i in 0..<n {
        for j in 0..<n {
          #expect(reading.precedence[i * n + j] == -reading.precedence[j * n + i])
        }
        #expect(reading.succession[i * n + i] == 0)
      }
    }
  }

  @Test(arguments: [ReaderFixture.f32, .farFloats], [JointBlocks.limit, 30])
  func twinsGetEqualRows(fixture: ReaderFixture, limit: Int) throws {
    let reader = try LearnedReader(folder: fixture.folder)
    let twins: [[Int32]] = [
      [5, 6, 7], [8, 9], [5, 6, 7], [20, 21, 22, 23], [8, 9], [5, 6, 7],
    ]
    let reading = reader.read(units: twins, title: [9, 9], threads: 1, limit: limit)
    #expect(reading.reordered([2, 4, 5, 3, 1, 0]) == reading)
    #expect(reading.precedence[0 * 6 + 2] == 0)
  }

  @Test func piecesBeyondTheCutDoNotCount() throws {
    let reader = try LearnedReader(folder: ReaderFixture.f32.folder)
    let long: [[Int32]] = [(3..<60).map { $0 }, [9, 10, 11], Array(30..<44) + [77, 3]]
    let cut = long.map { Array($0.prefix(14)) }
    #expect(reader.unitTokens == 16)
    #expect(reader.read(units: long, title: long[0]) == reader.read(units: cut, title: cut[0]))
  }

  @Test func piecesOutsideOfTheVocabularyAreReadAsTheFirst() throws {
    let reader = try LearnedReader(folder: ReaderFixture.f32.folder)
    let reading = reader.read(units: [[5, 100, 7, -1], [4], [.max]], title: nil)
    #expect(reading == reader.read(units: [[5, 0, 7, 0], [4], [0]], title: nil))
  }

  @Test func readsNothingAndEmptyUnits() throws {
    let reader = try LearnedReader(folder: ReaderFixture.f32.folder)
    #expect(reader.read(units: [], title: [4]).count == 0)
    let reading = reader.read(units: [[], [5], []], title: [])
    #expect(reading.precedence.allSatisfy { $0.isFinite })
    #expect(reading.opening[0] == reading.opening[2])
  }

  @Test func theTitleCounts() throws {
    let reader = try LearnedReader(folder: ReaderFixture.f32.folder)
    let units: [[Int32]] = [[5, 6, 7], [8, 9]]
    let plain = reader.read(units: units, title: nil)
    #expect(plain.difference(reader.read(units: units, title: [5, 6])) > 1e-3)
  }

  // MARK: - Long articles

  @Test func longArticlesAreMeansOverRuns() throws {
    let reader = try LearnedReader(folder: ReaderFixture.f32.folder)
    // Four units of five tokens each, in the reader's own order; runs of two, each from the middle
    // of the one before.
    let units: [[Int32]] = [[10, 1, 1], [20, 1, 1], [30, 1, 1], [40, 1, 1]]
    let whole = reader.read(units: units, title: nil, threads: 1, limit: 10)
    let parts = (0..<3).map { reader.read(units: Array(units[$0..<$0 + 2]), title: nil) }
    #expect(whole.precedence[1] == parts[0].precedence[1])
    #expect(whole.succession[4] == parts[0].succession[2])
    #expect(whole.opening[1] == (parts[0].opening[1] + parts[1].opening[0]) / 2)
    #expect(whole.closing[3] == parts[2].closing[1])
    // Never read together.
    #expect(whole.precedence[2] == 0)
    #expect(whole.succession[3] == 0)
    #expect(whole.met?.indices.filter { whole.met?[$0] == false } == [2, 3, 7, 8, 12, 13])
    #expect(parts[0].met == nil)
  }

  @Test(arguments: [ReaderFixture.f32, .farFloats, .farNibbles])
  func longArticlesGoWithTheirUnits(fixture: ReaderFixture) throws {
    let reader = try LearnedReader(folder: fixture.folder)
    let article = try fixture.articles[3]
    let reading = reader.read(
      units: article.pieces, title: article.title, threads: 1, limit: 60)
    var generator = SeededGenerator(seed: 1)
    let order = article.pieces.indices.shuffled(using: &generator)
    let other = reader.read(
      units: order.map { article.pieces[$0] }, title: article.title, threads: 2, limit: 60)
    #expect(other == reading.reordered(order))
    #expect(reading.precedence.contains(0))
  }

  @Test(arguments: [ReaderFixture.f32, .farFloats])
  func unitsByThemselvesAreAnArticleOfOne(fixture: ReaderFixture) throws {
    let reader = try LearnedReader(folder: fixture.folder)
    let units: [[Int32]] = [[5, 6, 7, 8], [9], [10, 11]]
    let all = reader.rows(ofEach: units, threads: 2)
    let each = units.flatMap { reader.rows(ofEach: [$0]) }
    #expect(all == each)
  }
}
