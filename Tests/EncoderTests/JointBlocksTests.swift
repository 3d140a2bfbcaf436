import Base
import Ordering
import Testing

@testable import Encoder

@Suite struct JointBlocksTests {
  @Test func oneRunWhereAllFits() {
    #expect(JointBlocks.runs(tokens: [5, 5, 5], limit: 15) == [0..<3])
    #expect(JointBlocks.runs(tokens: [], limit: 15) == [])
  }

  @Test(arguments: 0..<20) func runsCoverOverlapAndFit(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let tokens = (0..<60).map { _ in Int.random(in: 2...48, using: &generator) }
    let limit = Int.random(in: 20...400, using: &generator)
    let runs = JointBlocks.runs(tokens: tokens, limit: limit)
    #expect(runs.first?.lowerBound == 0)
    #expect(runs.last?.upperBound == 60)
    for run in runs {
      #expect(!run.isEmpty)
      #expect(run.count == 1 || tokens[run].reduce(0, +) <= limit)
    }
    for (run, next) in zip(runs, runs.dropFirst()) {
      #expect(next.lowerBound > run.lowerBound)
      #expect(next.lowerBound <= run.upperBound)
      #expect(next.upperBound > run.upperBound)
    }
  }

  @Test(arguments: 1...4) func blocksOfRowsAreWholeAndEven(parts: Int) {
    for rows in [1, 2, 139, 140, 141, 800, 4_097] {
      let blocks = RowBlocks(rows, of: 140, parts: parts)
      let ranges = (0..<blocks.count).map { blocks[$0] }
      #expect(ranges.flatMap(\.self) == Array(0..<rows))
      #expect(ranges.allSatisfy { !$0.isEmpty && $0.count <= 140 })
      if rows >= 139 { #expect(blocks.count % parts == 0) }
    }
  }
}
