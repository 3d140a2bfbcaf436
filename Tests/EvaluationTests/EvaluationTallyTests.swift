import Ordering
import Testing

@testable import Evaluation

@Suite struct EvaluationTallyTests {
  private func measures(
    order: [Int], gold: [Int], linkConfidence: [Double]? = nil, confidence: Double? = nil
  ) throws -> ArticleMeasures {
    try ArticleMeasures(
      order: order, gold: gold, problem: try Fixtures.ladder(gold: gold),
      linkConfidence: linkConfidence, confidence: confidence, seed: 3)
  }

  @Test func anEmptyTallyHasNoFigures() {
    let record = EvaluationTally().record(seed: 1)
    #expect(record.documents == 0)
    #expect(record.kendallTau == nil)
    #expect(record.tauInterval == nil)
    #expect(record.perfectMatch == nil)
    #expect(record.lcs == nil)
    #expect(record.discrimination.isEmpty)
    #expect(record.byLength.isEmpty)
  }

  @Test func figuresAreMeansOverArticlesOrSharesOfUnits() throws {
    var tally = EvaluationTally()
    tally.add(try measures(order: [0], gold: [0]))
    tally.add(try measures(order: [1, 0, 2], gold: [0, 1, 2], linkConfidence: [0.5, 0, 0.5]))
    tally.add(try measures(order: Array(0..<12), gold: Array(0..<12)))
    let record = tally.record(seed: 1)
    #expect(record.documents == 3)
    #expect(record.units == 16)
    #expect(abs((record.kendallTau ?? 0) - (1 - 2.0 / 3 + 1) / 2) < 1e-12)
    #expect(record.perfectMatch == 2.0 / 3)
    #expect(record.positionAccuracy == 14.0 / 16)
    #expect(record.lcs == 15.0 / 16)
    #expect(record.adjacency == 0.5)
    #expect(record.first == 2.0 / 3)
    #expect(record.last == 1)
    #expect(record.pairAccuracy == 1)
    #expect(record.insertion == 1)
    #expect(record.discrimination.count == 4)
    #expect(record.discrimination.values.allSatisfy { $0 == 1 })
    #expect(record.byLength.map(\.band.least) == [2, 10])
    #expect(record.byLength[1].kendallTau == 1)
    #expect(record.byLength[0].documents == 1)
    // Every link predicted (.5, 0, .5) is wrong.
    #expect(abs((record.confidenceECE ?? 0) - 1.0 / 3) < 1e-9)
    // All pairs right at log-odds 1.
    #expect(abs((record.pairECE ?? 0) - (1 - 0.731059)) < 1e-5)
  }

  @Test func confidentArticlesAreSetApart() throws {
    var tally = EvaluationTally()
    for index in 0..<10 {
      let order = index < 8 ? [1, 0] : [0, 1]
      tally.add(try measures(order: order, gold: [0, 1], confidence: Double(index) / 10))
    }
    #expect(tally.record(seed: 1).tauByConfidence == [-1, -1, -1, -1, 1])
  }

  @Test func wrongLengthsAreRefused() throws {
    #expect(throws: EvaluationError.length(expected: 2, found: 1)) {
      try measures(order: [0, 1], gold: [0, 1], linkConfidence: [1])
    }
    #expect(throws: EvaluationError.notAPermutation) { try measures(order: [0, 0], gold: [0, 1]) }
    #expect(throws: EvaluationError.length(expected: 2, found: 1)) {
      try ArticleMeasures(
        order: [0], gold: [0], problem: try Fixtures.ladder(gold: [0, 1]), seed: 1)
    }
  }
}
