import Foundation
import TestSupport
import Testing

@testable import sequitur

/// What `.sequitur.json` sets, for which files, and what is in force.
@Suite struct ProjectSettingsTests {
  private static let text = """
    The administration of the municipality considered, notwithstanding the objections of
    representatives of neighbouring communities, a comprehensive reorganisation of its services.
    """

  private func workshop(_ settings: String) throws -> Workshop {
    let workshop = try Workshop()
    for name in ["p/a.txt", "p/drafts/b.txt", "p/drafts/old/c.txt", "p/skip.txt"] {
      try workshop.write(Self.text, to: name)
    }
    try workshop.write(settings, to: "p/.sequitur.json")
    return workshop
  }

  @Test func isFoundAboveTheInput() throws {
    let workshop = try workshop(#"{"max-grade": 5}"#)
    let outcome = try workshop.run("readability p/drafts/old/c.txt -q")
    #expect(outcome.status == 1 && outcome.errorOutput.contains("limit 5"))
    // What is typed counts before.
    #expect(try workshop.run("readability p/a.txt -q --max-grade 99").status == 0)
    // Elsewhere it does not hold.
    try workshop.write(Self.text, to: "q/a.txt")
    #expect(try workshop.run("readability q/a.txt -q").status == 0)
  }

  @Test func countsBeforeTheUsersFile() throws {
    let workshop = try workshop(#"{"max-grade": 99}"#)
    try workshop.write(#"{"max-grade": 5, "hardest": 2}"#, to: "config/sequitur/config.json")
    #expect(try workshop.run("readability p/a.txt -q").status == 0)
    #expect(try workshop.run("readability - -q", input: Self.text).status == 1)
  }

  @Test func pathsAreIgnoredInFoldersAlone() throws {
    let workshop = try workshop(#"{"ignore": ["skip.txt", "old/"], "fields": "file"}"#)
    let outcome = try workshop.run("readability p --format csv")
    #expect(outcome.output == "file\r\np/a.txt\r\np/drafts/b.txt\r\n")
    #expect(outcome.errorOutput.contains("3 files skipped"))
    #expect(try workshop.run("readability p/skip.txt --format csv").output.contains("skip.txt"))
  }

  @Test func overridesSetLimitsForSomeFiles() throws {
    let workshop = try workshop(
      #"{"max": ["smog=1"], "overrides": [{"files": "drafts/**", "max": ["smog=90"]}]}"#)
    let outcome = try workshop.run("readability p -q")
    #expect(outcome.status == 1)
    let places = outcome.errorOutput.split(separator: "\n").map { $0.prefix { $0 != ":" } }
    #expect(places == ["p/a.txt", "p/skip.txt"])
  }

  @Test func whatOtherCommandsHaveIsPassedOver() throws {
    let workshop = try workshop(#"{"fields": "file,smog", "max": ["smog=1"]}"#)
    let outcome = try workshop.run("coherence p/a.txt --format csv -q")
    #expect(outcome.status == 0 && outcome.output == "file\r\np/a.txt\r\n")
  }

  @Test(arguments: [
    (#"{"max-grad": 3}"#, "did you mean 'max-grade'?", Int32(0)),
    (#"{"ignroe": []}"#, "did you mean 'ignore'?", 0),
    (#"{"models": "/x"}"#, "cannot set where files lie", 0),
    (#"{"overrides": [{"files": "a", "hardest": 3}]}"#, "ignored in overrides", 0),
    (#"{"overrides": [{"max-grade": 3}]}"#, "key 'files' takes", 78),
    (#"{"ignore": 3}"#, "key 'ignore' takes", 78), ("{", "not valid JSON", 78),
    (#"{"fields": "smgo"}"#, "did you mean 'smog'?", 64),
  ])
  func mistakesAreTold(_ settings: String, _ words: String, _ status: Int32) throws {
    let outcome = try workshop(settings).run("readability p/a.txt --json")
    #expect(outcome.status == status)
    #expect(outcome.errorOutput.contains(words))
  }

  @Test func configPrintsWhatIsInForceAndWhereFrom() throws {
    let workshop = try workshop(
      #"{"max-grade": 5, "overrides": [{"files": "drafts/**", "max-grade": 12}]}"#)
    func option(_ line: String, _ name: String) throws -> (value: Double?, origin: String?) {
      let bytes = Data(try workshop.run(line).outputBytes)
      let all = try JSONSerialization.jsonObject(with: bytes) as? [String: [String: Any]]
      let option = try #require(all?[name])
      #expect(option.keys.sorted() == ["origin", "value"])
      return (option["value"] as? Double, option["origin"] as? String)
    }
    let grade = try option("config p/a.txt", "max-grade")
    #expect(grade.value == 5 && grade.origin?.contains("p/.sequitur.json") == true)
    #expect(try option("config p/drafts/b.txt", "max-grade").value == 12)
    let seed = try option("config", "seed")
    #expect(seed.value == 1 && seed.origin == "the default")
    #expect(try option("config --seed 7", "seed").origin == "option '--seed'")
  }

  @Test(arguments: [
    ("*.md", "a.md", true), ("*.md", "x/a.md", true), ("x/*.md", "x/a.md", true),
    ("x/*.md", "x/y/a.md", false), ("x/**", "x/y/a.md", true), ("**/b.md", "b.md", true),
    ("x/**/b.md", "x/b.md", true), ("x/**/b.md", "x/y/z/b.md", true), ("old/", "x/old/a.md", true),
    ("?.md", "ab.md", false), ("x/old", "y/x/old/a.md", false), ("", "a", false),
  ])
  func patterns(_ pattern: String, _ path: String, _ isMatched: Bool) {
    #expect(PathPattern(pattern).matches(path) == isMatched)
  }
}
