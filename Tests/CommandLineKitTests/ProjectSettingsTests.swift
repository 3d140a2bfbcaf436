import Testing

@testable import CommandLineKit

/// What a project's file says, apart from where it is found.
@Suite struct ProjectSettingsTests {
  private static let list = OptionSpec.value("list", "FILE", .file, effect: .result, "Words.")

  private static let tool = ToolSpec(
    name: "tidy", version: "1", summary: "Puts lines into order.",
    commands: [
      CommandSpec(
        name: "check", summary: "Checks lines.",
        options: [
          list, .value("models", "DIR", .folder, effect: .place, "A folder."),
          .value("max", "N", .number(0...9), effect: .threshold, "A limit."),
        ])
    ], commonOptions: [])

  private func settings(_ text: String) throws(ConfigurationError) -> ProjectSettings {
    try ProjectSettings(
      bytes: Array(text.utf8), path: "/p/.x.json", folder: "/p", tool: Self.tool,
      paths: ["list": ["own"]])
  }

  @Test func patternsHoldBelowTheFolder() throws {
    let settings = try settings(#"{"ignore": "old/"}"#)
    #expect(settings.ignores("q") { "/p/\($0)/old/a.md" })
    #expect(!settings.ignores("q") { "/elsewhere/\($0)/old/a.md" })
    #expect(settings.override(for: "/p/a.md") == nil)
    // Where nothing is ignored, nothing is looked up.
    let empty = try self.settings("{}")
    #expect(
      !empty.ignores("q") { path in
        Issue.record("\(path) was looked up")
        return path
      })
  }

  @Test func theLastOverrideCounts() throws {
    let settings = try settings(#"{"overrides": [{"files": "*"}, {"files": ["a/**", "b.md"]}]}"#)
    #expect(settings.override(for: "/p/c.md") == 0)
    #expect(settings.override(for: "/p/a/c.md") == 1)
    #expect(settings.override(for: "/p/b.md") == 1)
  }

  @Test(arguments: [
    #"{"ignore": 3}"#, #"{"ignore": [3]}"#, #"{"overrides": {}}"#, #"{"overrides": [{}]}"#, "[]",
    "{",
  ])
  func mistakesAreTold(_ text: String) {
    #expect(throws: ConfigurationError.self) { try settings(text) }
  }

  @Test func whatAProjectMayNotSetIsLeftOut() throws {
    let settings = try settings(
      #"{"models": "/x", "max": 5, "overrides": [{"files": "*", "max": 3, "list": "y"}]}"#)
    #expect(settings.file.names == ["max"])
    #expect(settings.overrides.map(\.file.names) == [["max"]])
    #expect(settings.warnings.count == 2)
  }

  @Test(arguments: [("own", "own"), ("/x", "/x"), ("a/b", "/p/a/b")])
  func pathsBeginAtTheFolder(_ value: String, _ path: String) throws {
    let settings = try settings(#"{"list": "\#(value)"}"#)
    #expect(try settings.file.values(for: Self.list) == [path])
  }
}
