import Base
import Ordering
import Testing

@testable import Learning

@Suite struct RegressionTests {
  @Test func linearRecoversTheCoefficients() {
    var generator = SeededGenerator(seed: 3)
    let rows = (0..<200).map { _ in [generator.unit(), generator.unit()] }
    let targets = rows.map { 0.5 + 2 * $0[0] - 3 * $0[1] }
    let fit = Regression.linear(rows, targets, ridge: 1e-9)
    for (found, wanted) in zip(fit, [0.5, 2, -3]) { #expect(abs(found - wanted) < 1e-6) }
  }

  @Test func logisticFindsTheShareWhereNothingElseTells() {
    let labels: [Double] = [1, 1, 1, 0]
    let fit = Regression.logistic(labels.map { _ in [0] }, labels)
    // log(3 / 1)
    #expect(abs(fit[0] - 1.098_612_288_668) < 1e-6)
    #expect(abs(fit[1]) < 1e-9)
  }

  @Test func whatIsKnownAlreadyIsNotFittedAgain() {
    let labels: [Double] = [1, 1, 1, 0]
    let fit = Regression.logistic(labels.map { _ in [0] }, labels, offsets: [1, 1, 1, 1])
    #expect(abs(fit[0] - 0.098_612_288_668) < 1e-6)
  }

  @Test func logisticPointsTheRightWay() {
    let rows: [[Double]] = (0..<100).map { [Double($0) / 50 - 1] }
    let labels = rows.enumerated().map { $1[0] > 0 || $0 % 10 == 0 ? 1.0 : 0 }
    #expect(Regression.logistic(rows, labels)[1] > 1)
  }

  @Test func aSingularSystemGivesZeroInTheSilentDirection() {
    #expect(Regression.solve([[2, 0], [0, 0]], [4, 0]) == [2, 0])
  }
}
