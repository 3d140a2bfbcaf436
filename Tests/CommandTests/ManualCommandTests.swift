import CommandLineKit
import Foundation
import Readability
import TestSupport
import Testing

@testable import sequitur

@Suite struct ManualCommandTests {
  @Test func theReadMeHoldsTheTableOfCommands() throws {
    let page = try String(contentsOfFile: Repository.path("README.md"), encoding: .utf8)
    let table = CommandTable.markdown(ToolSpec.sequitur)
    #expect(page.contains(table), "put this table into README.md:\n\(table)")
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func completionsNameEveryCommand(shell: String) throws {
    let outcome = try Workshop().run(["completions", shell])
    #expect(outcome.status == 0)
    for command in ToolSpec.sequitur.commands { #expect(outcome.output.contains(command.name)) }
  }

  @Test func bashTakesItsCompletions() throws {
    let outcome = try Workshop().shell(
      """
      source <("$SEQUITUR" completions bash)
      COMP_WORDS=(sequitur res) COMP_CWORD=1
      "$(complete -p sequitur | sed -E 's/.*-F ([^ ]+).*/\\1/')" sequitur res sequitur
      echo "${COMPREPLY[@]}"
      """)
    #expect(outcome.status == 0, "\(outcome.errorOutput)")
    #expect(outcome.output.contains("restore"))
  }

  @Test func theManualIsAPageOfSection1() throws {
    let outcome = try Workshop().run(["man"])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains(".TH \"SEQUITUR\" 1"))
    for command in ToolSpec.sequitur.commands { #expect(outcome.output.contains(command.name)) }
  }

  @Test func anUnknownShellIsRefused() throws {
    let outcome = try Workshop().run(["completions", "tcsh"])
    #expect(outcome.status == 64)
    #expect(outcome.errorOutput.contains("tcsh"))
  }

  /// One sentence says what the consensus is, wherever it is said.
  @Test func theConsensusIsDefinedAlikeEverywhere() throws {
    let workshop = try Workshop()
    try workshop.write("# A day\n\nAnn left. It rained.", to: "a.md")
    _ = try workshop.run("report a.md --name r")
    func text(_ path: String) throws -> String {
      try String(contentsOfFile: Repository.path(path), encoding: .utf8)
    }
    let pages = [
      try workshop.run("help readability").output, try workshop.run("help report").output,
      try workshop.run("man").output.replacing("\\(aq", with: "'").replacing("\\&", with: ""),
      try text("README.md"), try text("Models/lexicon/READABILITY.md"),
      try workshop.read("Reports/r/report.md"),
      try workshop.run("readability a.md").output,
      try workshop.run("readability --format markdown a.md").output,
      try workshop.run("readability --json a.md").output,
      try workshop.run("compare a.md").output,
    ]
    for page in pages {
      let flat = page.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(flat.contains(Consensus.definition), "\(page.prefix(200))")
    }
  }

  /// Help has to fit the narrowest terminal that is usual.
  @Test(arguments: ToolSpec.sequitur.commands.map(\.name))
  func helpFitsEightyColumns(command: String) throws {
    let outcome = try Workshop().run(["help", command])
    #expect(outcome.status == 0)
    for line in outcome.lines { #expect(line.count <= 80, "\(line)") }
  }
}
