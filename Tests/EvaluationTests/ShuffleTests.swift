import Testing

@testable import Evaluation

@Suite struct ShuffleTests {
  @Test(arguments: [0, 1, 2, 30])
  func isAPermutation(count: Int) {
    let order = Shuffle.permutation(count: count, id: "a", seed: 1)
    #expect(order.sorted() == Array(0..<count))
    #expect(order == Shuffle.permutation(count: count, id: "a", seed: 1))
  }

  @Test func nameAndSeedBothMatter() {
    let order = Shuffle.permutation(count: 30, id: "a", seed: 1)
    #expect(order != Shuffle.permutation(count: 30, id: "b", seed: 1))
    #expect(order != Shuffle.permutation(count: 30, id: "a", seed: 2))
    #expect(order != Array(0..<30))
  }

  @Test func neverChanges() {
    #expect(Shuffle.permutation(count: 6, id: "article", seed: 7) == [3, 5, 1, 2, 0, 4])
  }
}
