import Base
import Testing

@testable import Ordering

@Suite struct PermutationSampleTests {
  @Test(
    arguments: [
      ([], 1), ([0], 1), ([0, 0], 1), ([0, 1], 2), ([0, 1, 2, 3, 4], 120), ([5, 5, 1, 1, 1], 10),
    ] as [([Int], Int)])
  func distinctOrdersAreCounted(classes: [Int], expected: Int) {
    #expect(PermutationSample.distinctOrders(of: classes, upTo: 1000) == expected)
    let sample = PermutationSample(
      otherThan: Array(classes.indices), classes: classes, limit: 200, seed: 1)
    #expect(sample.isComplete)
    #expect(sample.orders.count == expected - 1)
  }

  @Test(arguments: [(4, 22, false), (4, 23, true), (4, 24, true), (40, 200, false)])
  func samplesAreDistinctAndOther(count: Int, limit: Int, complete: Bool) {
    var generator = SeededGenerator(seed: 8)
    let given = generator.permutation(count)
    let classes = Array(0..<count)
    let sample = PermutationSample(otherThan: given, classes: classes, limit: limit, seed: 2)
    #expect(sample.isComplete == complete)
    #expect(sample.orders.count == min(limit, 23 + (count > 4 ? limit : 0)))
    #expect(Set(sample.orders).count == sample.orders.count)
    #expect(!sample.orders.contains(given))
    #expect(sample.orders.allSatisfy { $0.sorted() == classes })
  }

  @Test func endlessCountsAreCapped() {
    #expect(PermutationSample.distinctOrders(of: Array(0..<500), upTo: 202) == 202)
  }
}
