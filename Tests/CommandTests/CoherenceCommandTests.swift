import Foundation
import TestSupport
import Testing

@Suite struct CoherenceCommandTests {
  private func score(_ arguments: [String], input: String = "") throws -> Document {
    let outcome = try Workshop().run(["coherence", "--json"] + arguments, input: input)
    #expect(outcome.status == 0)
    return try Document(try #require(outcome.lines.first), keys: Keys.coherence)
  }

  @Test func jsonHoldsWhatTheContractSays() throws {
    let document = try score([Fixture.harbourGold])
    #expect((0...100).contains(try #require(document.double("coherence"))))
    #expect((0...100).contains(try #require(document.double("percentile"))))
    #expect(document.int("permutations") == 200)
    let components = try #require(document.object("components") as? [String: Double])
    let sum = components.values.reduce(0, +)
    #expect(abs(sum - (try #require(document.double("log_score")))) < 1e-9)
  }

  @Test func theTrueOrderBeatsTheShuffledOne() throws {
    let gold = try score([Fixture.harbourGold])
    let shuffled = try score([Fixture.harbour])
    for key in ["log_score", "coherence", "z", "percentile"] {
      #expect(
        try #require(gold.double(key)) > (try #require(shuffled.double(key))), "by its \(key)")
    }
  }

  @Test func restoringRaisesTheScoreToTheObjective() throws {
    let workshop = try Workshop()
    let restored = try workshop.run(["restore", Fixture.harbour]).output
    let json = try workshop.run(["restore", "--json", Fixture.harbour])
    let restoration = try Document(try #require(json.lines.first), keys: Keys.restoration)
    let document = try score(["-"], input: restored)
    #expect(
      abs((document.double("log_score") ?? 0) - (restoration.double("objective") ?? 1)) < 1e-9)
  }

  @Test func oneUnitHasNoneAndSaysWhy() throws {
    let outcome = try Workshop().run("coherence --json", input: "All alone.")
    #expect(outcome.status == 0)
    let document = try Document(
      try #require(outcome.lines.first), keys: Keys.coherence.union(["reason"]))
    for key in ["coherence", "z", "percentile"] { #expect(document.isNull(key)) }
    #expect(document.int("permutations") == 0)
    #expect(document.string("reason") == "one unit has no order to score")
  }

  @Test func unitsThatAreAllAlikeHaveNoDistance() throws {
    let outcome = try Workshop().run(
      "coherence --jsonl", input: #"{"id":"x","sentences":["Yes.","Yes.","Yes."]}"#)
    let document = try Document(try #require(outcome.lines.first), keys: Keys.coherence)
    #expect(document.isNull("z"))
    #expect(document.int("permutations") == 0)
  }

  @Test func threeUnitsAreComparedWithAllOthers() throws {
    let document = try score([], input: "Ann Low came in. She sat down. Later it rained.")
    #expect(document.int("permutations") == 5)
  }

  @Test func theSeedDecides() throws {
    let first = try score([Fixture.harbour])
    #expect(try score([Fixture.harbour]).line == first.line)
    #expect(try score(["--seed", "2", Fixture.harbour]).double("z") != first.double("z"))
    #expect(
      try score(["--seed", "2", Fixture.harbour]).double("coherence") == first.double("coherence"))
  }

  @Test(arguments: ["text", "markdown"])
  func pagesShowTheWeakestLinks(_ format: String) throws {
    let outcome = try Workshop().run(["coherence", "--format", format, Fixture.harbourGold])
    #expect(outcome.output.contains("Dock workers in Port Vessand end nine-day strike"))
    #expect(outcome.output.contains("follow weakly"))
    if format == "text" { #expect(outcome.lines.allSatisfy { $0.count <= 90 }) }
  }
}
