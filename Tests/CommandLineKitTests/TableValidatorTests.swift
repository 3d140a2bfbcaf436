import Testing

@testable import CommandLineKit

@Suite struct TableValidatorTests {
  @Test func aSoundTableHasNoProblems() {
    #expect(TableValidator.problems(in: sampleTool) == [])
  }

  struct Fault: Sendable, CustomTestStringConvertible {
    var problem: String
    var make: @Sendable (inout ToolSpec) -> Void
    var testDescription: String { problem }
  }

  @Test(
    arguments: [
      Fault(problem: "command 'arrange' stands twice") { $0.commands.append($0.commands[0]) },
      Fault(problem: "'Bad_Name' is no command name") { $0.commands[0].name = "Bad_Name" },
      Fault(problem: "command 'count' has no summary") { $0.commands[1].summary = "" },
      Fault(problem: "the summary of command 'count' is no sentence") {
        $0.commands[1].summary = "Counts"
      },
      Fault(problem: "the summary of command 'count' is longer than 69 characters") {
        $0.commands[1].summary = String(repeating: "x", count: 69) + "."
      },
      Fault(problem: "'bad-' is no option name") { $0.commonOptions[0].name = "bad-" },
      Fault(problem: "option 'quiet' has no summary") { $0.commonOptions[8].summary = "" },
      Fault(problem: "'-v' is both 'verbose' and 'reverse'") {
        $0.commonOptions.swapAt(0, 9)
        $0.commonOptions[0].short = "v"
        $0.commands[0].options[2].short = "v"
      },
      Fault(problem: "'-h' is both 'help' and 'quiet'") { $0.commonOptions[8].short = "h" },
      Fault(problem: "'-é' of option 'quiet' is no letter") { $0.commonOptions[8].short = "é" },
      Fault(problem: "option 'seed' does not take its own default 'x'") {
        $0.commonOptions[4].defaultValue = "x"
      },
      Fault(problem: "option 'quiet' does not take its own default 'true'") {
        $0.commonOptions[8].defaultValue = "true"
      },
      Fault(problem: "option 'format' means different things to different commands") {
        $0.commands[1].options[0].kind = .flag
        $0.commands[1].options[0].defaultValue = nil
      },
      Fault(problem: "option 'seed' stands twice") { $0.commonOptions.append($0.commonOptions[4]) },
      Fault(problem: "'arrange' has option 'reverse' twice") {
        $0.commands[0].options.append($0.commands[0].options[2])
      },
      Fault(problem: "option 'help' of 'arrange' is the parser's own") {
        $0.commands[0].options.append(
          .flag("help", effect: .result, short: "h", isConfigurable: false, "Help."))
      },
      Fault(problem: "option 'json' of 'arrange' sets 'frm', which is not there") {
        $0.commonOptions[2].kind = .alias([.init("frm", "json")])
      },
      Fault(problem: "option 'json' of 'arrange' sets 'format' to 'xml'") {
        $0.commonOptions[2].kind = .alias([.init("format", "xml")])
      },
      Fault(problem: "option 'json' of 'arrange' sets another alias") {
        $0.commonOptions[2].kind = .alias([.init("jsonl", "")])
      },
      Fault(problem: "option 'given-order' of 'arrange' negates 'x', which is not there") {
        $0.commands[0].options[3].negates = "x"
      },
      Fault(problem: "the value of option 'seed' is not named in capitals") {
        $0.commonOptions[4].kind = .value(.integer(0...9), name: "n")
      },
      Fault(problem: "option 'from' has the choice 'auto' twice") {
        $0.commonOptions[1].kind = .value(.choice(["auto", "auto"]), name: "FORMAT")
      },
      Fault(problem: "'cache' lists the common option 'x', which is not there") {
        $0.commands[2].listedCommonOptions = ["x"]
      },
      Fault(problem: "argument MORE of 'count' follows one that takes all words") {
        $0.commands[1].arguments.append(ArgumentSpec("MORE", .text, "More."))
      },
      Fault(problem: "argument B of 'help' is required but follows one that is not") {
        $0.commands[3].arguments.append(ArgumentSpec("B", .text, isRequired: true, "More."))
      },
      Fault(problem: "argument file of 'count' is not in capitals") {
        $0.commands[1].arguments[0].name = "file"
      },
      Fault(problem: "example 'tody x' does not run tidy") {
        $0.examples[0].line = "tody x"
      },
      Fault(problem: "example 'tidy \(String(repeating: "x", count: 80))' is wider than the page") {
        $0.examples[0].line = "tidy " + String(repeating: "x", count: 80)
      },
      Fault(problem: "example 'tidy arrange list.txt' says nothing") {
        $0.examples[0].summary = ""
      },
    ])
  func finds(_ fault: Fault) {
    var tool = sampleTool
    fault.make(&tool)
    #expect(TableValidator.problems(in: tool).contains(fault.problem))
  }
}
