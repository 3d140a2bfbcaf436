import Base
import Ordering
import Testing

@testable import Evaluation

@Suite struct CalibrationErrorTests {
  @Test func knownValues() throws {
    var error = CalibrationError()
    #expect(error.value() == nil)
    #expect(error.table().isEmpty)
    for outcome in [1.0, 1, 1, 0] { error.add(0.75, outcome: outcome) }
    #expect(try #require(error.value()) < 1e-12)
    for outcome in [0.0, 0, 0, 0] { error.add(0.25, outcome: outcome) }
    // Half of the mass is off by a quarter.
    #expect(abs(try #require(error.value(bins: 2)) - 0.125) < 1e-9)
    let table = error.table(bins: 2)
    #expect(table.count == 2)
    #expect(abs(table[0].predicted - 0.25) < 1e-12)
    #expect(abs(table[0].observed) < 1e-12)
    #expect(abs(table[1].observed - 0.75) < 1e-12)
  }

  @Test(arguments: [UInt64](0..<4))
  func binsHaveEqualMassAndSequenceDoesNotMatter(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let values = (0..<500).map { _ in
      (Double(generator.below(40)) / 39, Double(generator.below(2)))
    }
    var forwards = CalibrationError()
    for (probability, outcome) in values { forwards.add(probability, outcome: outcome) }
    var backwards = CalibrationError()
    for (probability, outcome) in values.reversed() { backwards.add(probability, outcome: outcome) }
    let table = forwards.table()
    #expect(table.count == 15)
    #expect(table.allSatisfy { abs($0.mass - 500.0 / 15) < 1e-6 })
    #expect(
      abs(table.reduce(0.0) { $0 + $1.mass * $1.observed } - values.map(\.1).reduce(0, +)) < 1e-6)
    #expect(abs((forwards.value() ?? -1) - (backwards.value() ?? -2)) < 1e-9)
  }

  @Test(arguments: [UInt64](0..<3))
  func drawnFromTheirProbabilitiesOutcomesAreCalibrated(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var honest = CalibrationError()
    var bold = CalibrationError()
    for _ in 0..<20_000 {
      let probability = generator.unit()
      let outcome = generator.unit() < probability ? 1.0 : 0
      honest.add(probability, outcome: outcome)
      bold.add(min(1, probability + 0.2), outcome: outcome)
    }
    #expect(try #require(honest.value()) < 0.02)
    #expect(abs(try #require(bold.value()) - 0.18) < 0.02)
  }

  @Test func oddNumbersAreTakenIn() {
    var error = CalibrationError()
    error.add(.nan, outcome: 1)
    #expect(error.count == 0)
    error.add(7, outcome: 1)
    error.add(-1, outcome: 0)
    #expect(error.value() == 0)
  }
}
