import Base
import Evidence
import Ordering
import Testing

@testable import Learning

@Suite struct BoosterTests {
  private static func rows(_ count: Int) -> BinnedRows {
    var generator = SeededGenerator(seed: 11)
    var values: [Float] = []
    var labels: [UInt8] = []
    for _ in 0..<count {
      let row = (0..<4).map { _ in Float(generator.unit()) }
      values += row
      // An exclusive or: no single column tells anything.
      labels.append((row[0] > 0.5) != (row[2] > 0.5) ? 1 : 0)
    }
    var rows = BinnedRows(sample: values, width: 4)
    rows.append(rows: values, labels: labels)
    return rows
  }

  private static func ensemble(seed: UInt64) -> TreeEnsemble? {
    var options = BoostingOptions()
    options.trees = 60
    options.leaves = 8
    options.leafRows = 20
    options.rate = 0.3
    options.columnShare = 1
    var rows = rows(3_000)
    var booster = Booster(taking: &rows, options: options, seed: seed)
    return booster.grow { _, _ in }
  }

  @Test func learnsAnInteractionAndIgnoresNoise() throws {
    let ensemble = try #require(Self.ensemble(seed: 1))
    let cases: [([Float], Bool)] = [
      ([0.9, 0.3, 0.1, 0.7], true), ([0.1, 0.3, 0.9, 0.7], true), ([0.9, 0.6, 0.9, 0.2], false),
      ([0.1, 0.6, 0.1, 0.2], false),
    ]
    for (row, isYes) in cases {
      #expect((row.withUnsafeBufferPointer { ensemble.sum($0.baseAddress!) } > 1) == isYes)
    }
  }

  @Test func theSameSeedGrowsTheSameTrees() {
    #expect(Self.ensemble(seed: 5) == Self.ensemble(seed: 5))
    #expect(Self.ensemble(seed: 5) != Self.ensemble(seed: 6))
  }

  @Test func contributionsAddUpToTheSum() throws {
    let ensemble = try #require(Self.ensemble(seed: 2))
    var generator = SeededGenerator(seed: 8)
    for _ in 0..<50 {
      let row = (0..<4).map { _ in Float(generator.unit()) }
      var columns = [Double](repeating: 0, count: 4)
      let (sum, rest) = row.withUnsafeBufferPointer { buffer in
        (
          Double(ensemble.sum(buffer.baseAddress!)),
          ensemble.explain(buffer.baseAddress!, scale: 1, into: &columns)
        )
      }
      #expect(abs(columns.reduce(rest, +) - sum) < 1e-4)
    }
  }

  @Test(arguments: [
    (Float(-1), UInt8(0)), (0.5, 0), (0.6, 1), (2, 1), (2.5, 2),
  ])
  func valuesFallIntoTheBinOfTheFirstEdgeNotBelow(value: Float, bin: UInt8) {
    #expect(BinnedRows.bin(value, [0.5, 2]) == bin)
  }

  @Test func aColumnThatNeverChangesHasNoEdges() {
    let rows = BinnedRows(sample: [1, 0, 1, 1, 1, 2], width: 2)
    #expect(rows.edges[0].isEmpty)
    #expect(!rows.edges[1].isEmpty)
  }
}
