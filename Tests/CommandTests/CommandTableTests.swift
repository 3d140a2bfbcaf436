import CommandLineKit
import TestSupport
import Testing

@testable import sequitur

@Suite struct CommandTableTests {
  @Test func theTableIsSound() {
    #expect(TableValidator.problems(in: .sequitur) == [])
  }

  @Test func everyCommandOfTheTableRuns() throws {
    for command in ToolSpec.sequitur.commands where command.name != "help" {
      let outcome = try Workshop().run([command.name, "--help"])
      #expect(outcome.status == 0)
      #expect(outcome.output.contains(command.summary))
    }
  }
}
