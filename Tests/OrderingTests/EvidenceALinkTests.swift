import Base
import Testing

@testable import Ordering

@Suite struct EvidenceALinkTests {
  @Test(arguments: [2, 3, 5, 17], [UInt64](0..<4))
  func sharesAddUpToTheMean(count: Int, seed: UInt64) throws {
    let problem = try Fixtures.problem(count: count, seed: seed)
    var generator = SeededGenerator(seed: seed)
    let order = generator.permutation(count)
    let shares = EvidenceALink.shares(of: order, in: problem)
    #expect(shares.count == count)
    let mean = shares.reduce(0, +) / Double(count - 1)
    #expect(abs(mean - EvidenceALink.mean(of: order, in: problem)) < 1e-9)
  }

  @Test func allOrdersTogetherHaveNone() throws {
    let problem = try Fixtures.problem(count: 4, seed: 9)
    var sums = [Double](repeating: 0, count: 4)
    for order in Fixtures.orders(4) {
      for (place, share) in EvidenceALink.shares(of: order, in: problem).enumerated() {
        sums[place] += share
      }
    }
    for sum in sums { #expect(abs(sum) < 1e-9) }
  }

  @Test(arguments: [0, 1])
  func oneUnitHasNoShares(count: Int) throws {
    let problem = try Fixtures.problem(count: count, seed: 1)
    #expect(EvidenceALink.shares(of: Array(0..<count), in: problem) == [])
  }
}
