import Evaluation
import Testing

@Suite struct LinkTruthTests {
  @Test func linksOfTheTrueOrderHold() throws {
    let truth = LinkTruth.values(try Placement(order: [2, 0, 1], gold: [2, 0, 1]))
    #expect(truth == [true, true, true])
  }

  @Test func aLinkHoldsInItsDirectionOnly() throws {
    let truth = LinkTruth.values(try Placement(order: [1, 2, 0, 3], gold: [0, 1, 2, 3]))
    #expect(truth == [false, true, false, false])
  }

  @Test func likeUnitsAreInterchangeable() throws {
    // The second and the fourth unit have the same text.
    let truth = LinkTruth.values(
      try Placement(order: [0, 3, 2, 1], gold: [0, 1, 2, 3], classes: [0, 1, 2, 1]))
    #expect(truth == [true, true, true, true])
  }
}
