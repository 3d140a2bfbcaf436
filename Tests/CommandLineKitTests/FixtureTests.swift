import Foundation
import TestSupport
import Testing

/// The sample article that `make demo` restores.
@Suite struct FixtureTests {
  private func lines(_ name: String) throws -> [String] {
    let path = Repository.path("Tests/CommandTests/Fixtures/\(name)")
    return try String(contentsOfFile: path, encoding: .utf8)
      .split(separator: "\n").map(String.init)
  }

  @Test func theShuffledSampleHoldsTheUnitsOfTheGoldOne() throws {
    let gold = try lines("harbour.gold.txt")
    let shuffled = try lines("harbour.txt")
    #expect(gold.prefix(3) == shuffled.prefix(3))
    #expect(gold != shuffled)
    #expect(gold.sorted() == shuffled.sorted())
    #expect(Set(gold).count == gold.count)
    #expect((14...18).contains(gold.count - 3))
    let words = gold.dropFirst(3).reduce(0) { $0 + $1.split(separator: " ").count }
    #expect((300...450).contains(words))
  }
}
