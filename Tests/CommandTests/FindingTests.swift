import Foundation
import TestSupport
import Testing

/// Findings at their places: for editors, for GitHub, and as SARIF.
@Suite struct FindingTests {
  private static let article = """
    # Rain

    It rained.

    The administration of the municipality considered, notwithstanding the objections of \
    representatives of neighbouring communities, a comprehensive reorganisation of its services.
    """

  private func workshop() throws -> Workshop {
    let workshop = try Workshop()
    try workshop.write(Self.article, to: "a b, c:1%.md")
    return workshop
  }

  @Test func linesNamePlaces() throws {
    let outcome = try workshop().run(
      ["readability", "--format", "lines", "--max-grade", "9", "a b, c:1%.md"])
    #expect(outcome.status == 1)
    #expect(outcome.lines.count == 2)
    #expect(outcome.lines[0].hasPrefix("a b, c:1%.md:1:1: grade "))
    #expect(outcome.lines[1].hasPrefix("a b, c:1%.md:5:1: hard sentence, grade "))
  }

  @Test func workflowCommandsAreEscaped() throws {
    let outcome = try workshop().run(
      ["readability", "--format", "github", "--max-grade", "9", "a b, c:1%.md"])
    #expect(
      outcome.lines[0].hasPrefix("::error file=a b%2C c%3A1%25.md,line=1,title=limit::grade "))
    #expect(
      outcome.lines[1].hasPrefix(
        "::warning file=a b%2C c%3A1%25.md,line=5,col=1,title=hard-sentence::hard sentence"))
  }

  @Test func weakLinksHavePlaces() throws {
    let outcome = try Workshop().run(["coherence", "--format", "lines", Fixture.harbour])
    #expect(!outcome.lines.isEmpty)
    for line in outcome.lines {
      #expect(line.contains(/^[^:]+:\d+:\d+: follows weakly/))
    }
  }

  @Test func sarifHasWhatTheStandardAsksFor() throws {
    let outcome = try workshop().run(
      ["readability", "--format", "sarif", "--max-grade", "9", "a b, c:1%.md", "absent.md"])
    #expect(outcome.status == 66)
    let log = try JSONSerialization.jsonObject(with: Data(outcome.outputBytes)) as? [String: Any]
    #expect(log?["version"] as? String == "2.1.0")
    let runs = try #require(log?["runs"] as? [[String: Any]])
    #expect(runs.count == 1)
    let driver = (runs[0]["tool"] as? [String: Any])?["driver"] as? [String: Any]
    #expect(driver?["name"] as? String == "sequitur")
    let rules = try #require(driver?["rules"] as? [[String: Any]])
    let identifiers = rules.compactMap { $0["id"] as? String }
    #expect(Set(identifiers).count == identifiers.count && identifiers.count == rules.count)
    let results = try #require(runs[0]["results"] as? [[String: Any]])
    #expect(results.count == 3)
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(result["ruleId"] as? String == identifiers[index])
      #expect(["warning", "error", "note", "none"].contains(result["level"] as? String))
      #expect((result["message"] as? [String: Any])?["text"] is String)
      let places = try #require(result["locations"] as? [[String: Any]])
      let place = try #require(places.first?["physicalLocation"] as? [String: Any])
      let uri = (place["artifactLocation"] as? [String: Any])?["uri"] as? String
      #expect(["a%20b%2C%20c%3A1%25.md", "absent.md"].contains(uri))
      if let region = place["region"] as? [String: Any] {
        #expect((region["startLine"] as? Int ?? 0) > 0)
      }
    }
    let invocations = runs[0]["invocations"] as? [[String: Any]]
    #expect(invocations?.first?["executionSuccessful"] as? Bool == false)
  }

  @Test func anEmptyLogIsALog() throws {
    let workshop = try Workshop()
    try workshop.write("It rained.", to: "a.md")
    let outcome = try workshop.run("readability --format sarif a.md")
    #expect(outcome.output.contains("\"results\": []"))
  }
}
