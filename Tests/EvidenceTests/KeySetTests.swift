import Testing

@testable import Evidence

@Suite struct KeySetTests {
  @Test(arguments: [0, 1, 3, 4, 5, 100, 3_000])
  func hasItsKeysAndNoOthers(count: Int) {
    let keys = (0..<count).map { WordKey.key(folded: "word \($0)") }
    let set = KeySet(keys)
    #expect(keys.allSatisfy { set.contains($0) })
    #expect((0..<3_000).allSatisfy { !set.contains(WordKey.key(folded: "other \($0)")) })
    #expect(!set.contains(0))
  }

  @Test func mayHoldZero() {
    #expect(KeySet([0, 1]).contains(0))
    #expect(!KeySet([1]).contains(0))
  }

  @Test func findsKeysThatShareASlot() {
    // Keys that differ in nothing the slot depends on fall together.
    let keys = (1...64).map { UInt64($0) << 32 | UInt64($0) }
    let set = KeySet(keys)
    #expect(keys.allSatisfy { set.contains($0) })
    #expect(!set.contains(65 << 32 | 65))
  }

  @Test func mapsKeysToTheirFirstValue() {
    let map = KeyMap([(key: 5, value: "five"), (key: 6, value: "six"), (key: 5, value: "V")])
    #expect(map[5] == "five")
    #expect(map[6] == "six")
    #expect(map[7] == nil)
  }
}

@Suite struct SortedKeysTests {
  @Test(
    arguments: [
      ([], [], []), ([1], [], []), ([1, 2, 3], [2, 3, 4], [2, 3]), ([1, 5], [2, 4], []),
      ([7], [7], [7]),
    ] as [([UInt64], [UInt64], [UInt64])])
  func findsWhatIsShared(left: [UInt64], right: [UInt64], shared: [UInt64]) {
    var found: [UInt64] = []
    SortedKeys.forEachShared(left, right) { found.append($0) }
    #expect(found == shared)
    #expect(SortedKeys.shared(left, right) == shared.count)
  }
}

@Suite struct WordKeyTests {
  @Test(arguments: [("petrova's", "petrova"), ("owners'", "owners"), ("boat", "boat")])
  func leavesThePossessiveOff(word: String, plain: String) {
    #expect(WordKey.key(folded: word) == WordKey.key(folded: plain))
  }

  @Test func keepsOrderInPairs() {
    #expect(WordKey.pair(1, 2) != WordKey.pair(2, 1))
    #expect(WordKey.key(folded: "'") != WordKey.key(folded: ""))
  }
}
