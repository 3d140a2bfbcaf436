import Encoder
import Evidence
import Models
import Testing

import func Foundation.log

@Suite struct FusionTests {
  private static let classic = Assessment(
    count: 2, precedence: [0, 2, -2, 0], succession: [0, 1, 3, 0], opening: [1, 2],
    closing: [3, 4])
  private static let read = Assessment(
    count: 2, precedence: [0, -1, 1, 0], succession: [0, 5, 7, 0], opening: [10, 20],
    closing: [30, 40])

  @Test func addsEachTermWithItsFactors() {
    let fusion = Fusion(
      precedence: [2, 3, 0, 0, 0, 0], succession: [1, 10, 100], opening: [0, 1, 0],
      closing: [0, 0, 1])
    let joint = fusion.join(Self.classic, Self.read)
    #expect(joint.precedence == [0, 1, -1, 0])
    #expect(joint.succession == [0, 511, 731, 0])
    #expect(joint.opening == [1, 2])
    #expect(joint.closing == [30, 40])
  }

  @Test(arguments: [(1, 8), (8, 8), (26, 26), (40, 40), (80, 80), (800, 80)])
  func precedenceFollowsTheLengthAsFarAsItWasFitted(count: Int, counted: Int) {
    let fusion = Fusion(
      precedence: [2, 3, 0.5, -0.25, -1, 0.125], succession: [0, 0, 0], opening: [0, 0, 0],
      closing: [0, 0, 0])
    func assessment(_ value: Double) -> Assessment {
      Assessment(
        count: count, precedence: [Double](repeating: value, count: count * count),
        succession: [Double](repeating: 0, count: count * count),
        opening: [Double](repeating: 0, count: count),
        closing: [Double](repeating: 0, count: count))
    }
    let distance = abs(log(Double(counted) / 26))
    let change = counted < 26 ? 0.5 - 2.5 : -1 + 1.25
    for value in fusion.join(assessment(1), assessment(10)).precedence {
      #expect(abs(value - (32 + distance * change)) < 1e-12)
    }
  }

  @Test func knowsWhenFactorsAreMissing() {
    var fusion = Fusion()
    #expect(fusion.isWhole)
    fusion.precedence = [1, 1]
    #expect(!fusion.isWhole)
    fusion = Fusion()
    fusion.opening = [1]
    #expect(!fusion.isWhole)
    fusion.opening = [0, .nan, 1]
    #expect(!fusion.isWhole)
  }

  @Test func normalisesLinksToGeometricMeansOfBothDirections() {
    // One unit may be followed by the other or by the end, each as likely; likewise backwards.
    let reading = ArticleLogits(
      count: 2, precedence: [0, 0, 0, 0], succession: [0, 0, 0, 0], opening: [0, 0],
      closing: [0, 0])
    let half = -0.6931471805599453
    let normal = reading.normalised
    #expect(normal.succession[0] == 0)
    #expect(abs(normal.succession[1] - half) < 1e-12)
    #expect(abs(normal.opening[0] - half) < 1e-12)
    #expect(abs(normal.closing[1] - half) < 1e-12)
  }

  @Test func forgetsWhatIsAddedToAllLogitsOfARowOrColumn() {
    let plain = ArticleLogits(
      count: 2, precedence: [0, 1, -1, 0], succession: [0, 2, -1, 0], opening: [0.5, 1],
      closing: [1.5, 0.25])
    let shifted = ArticleLogits(
      count: 2, precedence: [0, 1, -1, 0], succession: [0, 9, 6, 0], opening: [7.5, 8],
      closing: [8.5, 7.25])
    for (one, other) in zip(plain.normalised.succession, shifted.normalised.succession) {
      #expect(abs(one - other) < 1e-12)
    }
  }

  @Test func aPairThatWasNotReadHasTheChanceOfAny() {
    // Unit 0 and unit 2 never met. All else is alike, far from 0, and so has the chance of any too.
    let reading = ArticleLogits(
      count: 3, precedence: Array(repeating: 0, count: 9),
      succession: [0, -7, 0, -7, 0, -7, 0, -7, 0], opening: [-7, -7, -7], closing: [-7, -7, -7],
      met: [true, true, false, true, true, true, false, true, true])
    let normal = reading.normalised
    for pair in [1, 2, 3, 5, 6, 7] {
      #expect(abs(normal.succession[pair] + 1.0986122886681098) < 1e-12)
    }
    for unit in 0..<3 {
      #expect(abs(normal.opening[unit] + 1.0986122886681098) < 1e-12)
      #expect(abs(normal.closing[unit] + 1.0986122886681098) < 1e-12)
    }
  }

  @Test func oneUnitHasNothingToSay() {
    let reading = ArticleLogits(
      count: 1, precedence: [0], succession: [0], opening: [3], closing: [4])
    #expect(reading.normalised.opening == [0])
    #expect(reading.normalised.closing == [0])
  }
}
