import Base
import Evidence
import Prose
import Testing

@Suite struct LexicalTableTests {
  private static func entries(_ count: Int) -> [(key: UInt64, values: [Float])] {
    (0..<count).map { number in
      (StableHash.fnv1a("word \(number)"), [Float(number) / 10 - 3, Float(number % 7)])
    }
  }

  @Test(arguments: [0, 1, 2, 11, 12, 13, 24, 25, 1_000, 20_000])
  func findsWhatItWasBuiltOf(count: Int) {
    let entries = Self.entries(count)
    let table = LexicalTable(columns: ["a", "b"], entries: entries)
    let step = table.scales.map { $0 / 2 }
    for entry in entries {
      let slot = table.slot(of: entry.key)
      #expect(slot != nil)
      guard let slot else { continue }
      #expect(abs(table.value(slot: slot, column: 0) - entry.values[0]) <= step[0] * 1.01)
      #expect(abs(table.value(slot: slot, column: 1) - entry.values[1]) <= step[1] * 1.01)
    }
    #expect(table.fingerprints.count { $0 != 0 } == count)
  }

  @Test func doesNotFindOtherKeys() {
    let table = LexicalTable(columns: ["a", "b"], entries: Self.entries(1_000))
    let strangers = (0..<10_000).count { table.slot(of: StableHash.fnv1a("other \($0)")) != nil }
    #expect(strangers == 0)
    #expect(table.value(of: StableHash.fnv1a("other")) == nil)
    #expect(table.rarity(of: StableHash.fnv1a("other")) == LexicalTable.unknownRarity)
  }

  @Test func givesTheLaterOfTwoEntriesForOneKey() {
    let table = LexicalTable(columns: ["a"], entries: [(7, [1]), (7, [2])])
    #expect(table.value(of: 7) == 2)
    #expect(table.fingerprints.count { $0 != 0 } == 1)
  }

  @Test func probesPastCollisions() {
    // Sixteen slots and twelve keys: some must share a first slot.
    let keys = (0..<11).map { UInt64($0) &* 0x1234_5678_9abc_def1 }
    let table = LexicalTable(columns: ["a"], entries: keys.map { ($0, [Float($0 % 100)]) })
    #expect(table.fingerprints.count == 16)
    for key in keys {
      #expect(abs((table.value(of: key) ?? -1) - Float(key % 100)) < 0.01)
    }
  }

  @Test func keepsZerosApartFromMissingKeys() {
    let table = LexicalTable(columns: ["a"], entries: [(1, [0])])
    #expect(table.value(of: 1) == 0)
    #expect(table.value(of: 2) == nil)
  }

  /// Parts of a table that do not fit together.
  struct Damage: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var columns = ["a"]
    var scales: [Float] = [1]
    var fingerprints: [UInt32] = [0, 0]
    var steps: [Int16] = [0, 0]
  }

  @Test(arguments: [
    Damage(testDescription: "no columns", columns: [], scales: [], steps: []),
    Damage(testDescription: "a scale too few", scales: []),
    Damage(testDescription: "no slots", fingerprints: [], steps: []),
    Damage(testDescription: "three slots", fingerprints: [0, 0, 0], steps: [0, 0, 0]),
    Damage(testDescription: "a step too few", steps: [0]),
    Damage(testDescription: "no empty slot", fingerprints: [1, 2]),
    Damage(
      testDescription: "one empty slot in eight", fingerprints: [1, 2, 3, 4, 5, 6, 7, 0],
      steps: [Int16](repeating: 0, count: 8)),
    Damage(testDescription: "a scale that is no number", scales: [.nan]),
    Damage(testDescription: "a scale beyond all measure", scales: [40]),
  ])
  func refusesWhatDoesNotFit(damage: Damage) {
    #expect(
      LexicalTable(
        columns: damage.columns, scales: damage.scales, fingerprints: damage.fingerprints,
        steps: damage.steps) == nil)
  }

  @Test func isMadeOfItsParts() {
    let table = LexicalTable(columns: ["a", "b"], entries: Self.entries(100))
    let again = LexicalTable(
      columns: table.columns, scales: table.scales, fingerprints: table.fingerprints,
      steps: table.steps)
    #expect(again == table)
  }
}
