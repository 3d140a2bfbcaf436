import Testing

@testable import Learning

@Suite struct LengthsTests {
  @Test func anArticleThatACutLeavesAsItIsCountsOnce() {
    let lengths = Lengths(short: [3, 8, 8], usual: [3, 12, 26], long: [3, 12, 60])
    #expect(lengths.distinct { $0 } == [8, 8, 3, 12, 26, 60])
  }

  @Test func allLengthsAreChangedAlike() {
    let lengths = Lengths(short: [1], usual: [2], long: [3]).map { $0 * 10 }
    #expect((lengths.short, lengths.usual, lengths.long) == ([10], [20], [30]))
  }
}
