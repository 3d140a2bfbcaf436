import Foundation
import TestSupport
import Testing

@Suite struct AppearanceTests {
  /// Runs a line of the shell on a terminal of its own, which `script` makes.
  private func terminal(_ line: String, _ setting: String = "") throws -> ProcessOutcome {
    let workshop = try Workshop()
    try workshop.write("Ann \u{1b}[31mLow left.\nIt rained.\n", to: "a.txt")
    return try workshop.shell(
      "export TERM=xterm \(setting); script -qec '\"$SEQUITUR\" \(line)' /dev/null < /dev/null")
  }

  @Test func coloursAreForTerminals() throws {
    #expect(try terminal("coherence a.txt").output.contains("\u{1b}[1m"))
    #expect(!(try terminal("coherence a.txt", "NO_COLOR=1")).output.contains("\u{1b}"))
    #expect(!(try terminal("coherence a.txt --color never")).output.contains("\u{1b}"))
    #expect(!(try terminal("coherence a.txt --json")).output.contains("\u{1b}"))
    let workshop = try Workshop()
    let piped = try workshop.run(["coherence", Fixture.harbour])
    #expect(!piped.output.contains("\u{1b}"))
    let forced = try workshop.run(
      ["coherence", "--color", "always", Fixture.harbour], environment: ["NO_COLOR": "1"])
    #expect(forced.output.contains("\u{1b}[1m"))
    // What is kept for the one is not given to the other.
    #expect(try workshop.run(["coherence", Fixture.harbour]) == piped)
  }

  @Test func articlesCannotSteerATerminal() throws {
    let shown = try terminal("restore a.txt")
    #expect(shown.output.contains("Ann ⟨U+001B⟩[31mLow left."))
    #expect(!shown.output.contains("\u{1b}[31m"))
  }

  @Test func wordsCannotSteerATerminal() throws {
    let shown = try terminal("syllables a.txt")
    #expect(shown.output.contains("⟨U+001B⟩[31mLow"))
    #expect(!shown.output.contains("\u{1b}[31m"))
  }

  @Test func messagesCannotSteerATerminal() throws {
    let workshop = try Workshop()
    let outcome = try workshop.run(["restore", "no\u{1b}[31m\nsuch"])
    #expect(outcome.errorOutput.contains("no⟨U+001B⟩[31m such"))
    #expect(outcome.errorOutput.split(separator: "\n").count == 1)
  }
}
