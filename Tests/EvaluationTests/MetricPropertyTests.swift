import Base
import Ordering
import Testing

@testable import Evaluation

@Suite struct MetricPropertyTests {
  @Test(arguments: [UInt64](0..<20))
  func metricsAgreeWithTheirDefinitions(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let count = 2 + generator.below(30)
    let gold = generator.permutation(count)
    let order = generator.permutation(count)
    let placement = try Placement(order: order, gold: gold)
    var inversions = 0
    for left in 0..<count {
      for right in (left + 1)..<max(count, left + 1) {
        let first = try #require(gold.firstIndex(of: order[left]))
        let second = try #require(gold.firstIndex(of: order[right]))
        if first > second { inversions += 1 }
      }
    }
    let pairs = Double(count * (count - 1) / 2)
    let tau = try #require(KendallTau.value(placement))
    #expect(abs(tau - (1 - 2 * Double(inversions) / pairs)) < 1e-12)
    let reversed = try Placement(order: order.reversed(), gold: gold)
    #expect(abs(tau + (try #require(KendallTau.value(reversed)))) < 1e-12)
  }

  @Test(arguments: [UInt64](0..<20))
  func bothWaysToTheCommonSubsequenceAgree(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let count = 1 + generator.below(12)
    let order = generator.permutation(count)
    let gold = Array(0..<count)
    let length = LongestCommonSubsequence.length(try Placement(order: order, gold: gold))
    // With one more unit that is identical to another, the table does the work.
    let classes = gold + [0]
    let longer = LongestCommonSubsequence.length(
      try Placement(order: order + [count], gold: gold + [count], classes: classes))
    #expect(longer == length + 1)
  }

  @Test(arguments: [UInt64](0..<10))
  func exchangingIdenticalUnitsChangesNothing(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let classes = (0..<12).map { _ in generator.below(5) }
    let order = generator.permutation(12)
    let gold = generator.permutation(12)
    var twisted = order
    for place in 0..<12 {
      let other = generator.below(12)
      if classes[twisted[place]] == classes[twisted[other]] { twisted.swapAt(place, other) }
    }
    #expect(
      try Placement(order: order, gold: gold, classes: classes)
        == Placement(order: twisted, gold: gold, classes: classes))
  }
}
