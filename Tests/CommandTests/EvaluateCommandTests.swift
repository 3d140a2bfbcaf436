import Foundation
import TestSupport
import Testing

@Suite struct EvaluateCommandTests {
  private static let keys: Set<String> = [
    "schema", "name", "documents", "units", "kendall_tau", "tau_ci95", "perfect_match",
    "position_accuracy", "adjacency", "first", "last", "pair_accuracy",
    "pair_accuracy_by_article", "pair_ece", "confidence_ece", "lcs", "rouge_s", "insertion",
    "discrimination", "by_length", "tau_by_confidence", "pair_reliability",
    "confidence_reliability", "model", "seed",
  ]

  private func records(_ count: Int) -> String {
    var factory = ArticleFactory(seed: 41)
    return factory.records(count)
  }

  @Test func jsonHoldsWhatTheContractSays() throws {
    let workshop = try Workshop()
    try workshop.write(records(12), to: "gold.jsonl")
    let outcome = try workshop.run("evaluate --json gold.jsonl")
    #expect(outcome.status == 0)
    let document = try Document(try #require(outcome.lines.first), keys: Self.keys)
    #expect(document.string("name") == "gold")
    #expect(document.int("documents") == 12)
    let tau = try #require(document.double("kendall_tau"))
    let interval = try #require(document.doubles("tau_ci95"))
    #expect(interval.count == 2)
    #expect(interval[0] <= tau && tau <= interval[1])
    // The articles are of the kind that the model knows: it does far better than chance.
    #expect(tau > 0.2)
    let discrimination = try #require(document.object("discrimination") as? [String: Double])
    #expect(Set(discrimination.keys) == ["random", "lead_kept", "block3", "swap"])
    #expect(document.objects("by_length")?.count == 1)
    #expect(document.int("seed") == 1)
  }

  @Test func theSameSeedGivesTheSameFigures() throws {
    let workshop = try Workshop()
    let input = records(6)
    let first = try workshop.run("evaluate - --json --jobs 1", input: input)
    #expect(try workshop.run("evaluate --json --jobs 2", input: input) == first)
    #expect(try workshop.run("evaluate --json --seed 2", input: input) != first)
  }

  @Test func aFileGivesARecord() throws {
    let workshop = try Workshop()
    try workshop.write(records(3), to: "a.jsonl")
    try workshop.write(records(2), to: "b.jsonl")
    let outcome = try workshop.run("evaluate a.jsonl b.jsonl --jsonl")
    let documents = try outcome.lines.map { try Document($0, keys: Self.keys) }
    #expect(documents.map { $0.string("name") } == ["a", "b"])
    #expect(documents.map { $0.int("documents") } == [3, 2])
  }

  @Test func articlesAreCutAndCounted() throws {
    let workshop = try Workshop()
    let outcome = try workshop.run(
      "evaluate --json --limit 4 --max-units 3 --no-title", input: records(9))
    let document = try Document(try #require(outcome.lines.first), keys: Self.keys)
    #expect(document.int("documents") == 4)
    #expect(document.int("units") == 12)
    #expect(document.string("name") == "-")
  }

  @Test func paragraphsAreUnitsWhereTheyAreNumbered() throws {
    let input = """
      {"sentences":["A came.","B came.","C came.","D came."],"para":[0,0,1,2]}
      {"sentences":["A came.","B came."]}
      """
    let outcome = try Workshop().run("evaluate --json --units paragraph", input: input)
    #expect(outcome.status == 65)
    #expect(outcome.errorOutput.contains("standard input:2: the record has no \"para\""))
    let document = try Document(try #require(outcome.lines.first), keys: Self.keys)
    #expect(document.int("units") == 3)
  }

  @Test func nothingGivesNulls() throws {
    let outcome = try Workshop().run("evaluate --json", input: "\n")
    #expect(outcome.status == 65)
    #expect(outcome.errorOutput.contains("standard input: there is no text in it"))
    let document = try Document(try #require(outcome.lines.first), keys: Self.keys)
    #expect(document.int("documents") == 0)
    #expect(document.isNull("kendall_tau"))
    #expect(document.isNull("tau_ci95"))
  }

  @Test(arguments: ["text", "markdown"])
  func pagesShowTheTables(_ format: String) throws {
    // One long article, so that there is a row for every length.
    let long = (1...41).map { "\"Boat \($0) left the harbour.\"" }.joined(separator: ",")
    let outcome = try Workshop().run(
      "evaluate --format \(format)", input: records(8) + "{\"sentences\":[\(long)]}\n")
    for heading in ["By length", "Calibration of pairs", "True order against disturbed ones"] {
      #expect(outcome.output.contains(heading))
    }
    #expect(outcome.output.contains("40+"))
    if format == "text" { #expect(outcome.lines.allSatisfy { $0.count <= 80 }) }
  }
}
