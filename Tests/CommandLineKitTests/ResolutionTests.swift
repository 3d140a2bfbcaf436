import Testing

@testable import CommandLineKit

@Suite struct ResolutionTests {
  private func resolve(
    _ arguments: [String], _ environment: [String: String] = [:], file: String? = nil
  ) throws -> Resolution {
    guard case .run(let invocation) = try Parser.parse(arguments, sampleTool) else {
      throw UsageError(.refused("not a run"))
    }
    let configuration = try file.map {
      try ConfigurationFile(bytes: Array($0.utf8), path: "/c/config.json", tool: sampleTool)
    }
    return try Resolution(
      invocation, tool: sampleTool, environment: environment, configuration: configuration)
  }

  @Test(
    "flags, then the environment, then the file, then the table",
    arguments: [
      (["--seed", "4"], "3", "2", 4, Origin.commandLine(spelling: "--seed")),
      ([], "3", "2", 3, .environment(variable: "TIDY_SEED")),
      ([], "", "2", 2, .configuration(path: "/c/config.json", key: "seed")),
      ([], "", "null", 1, .table),
    ])
  func precedence(
    _ typed: [String], _ variable: String, _ key: String, _ expected: Int, _ origin: Origin
  ) throws {
    let options = try resolve(
      ["arrange"] + typed, ["TIDY_SEED": variable], file: "{\"seed\": \(key)}")
    #expect(options.integer("seed") == expected)
    #expect(options.origin(of: "seed") == origin)
  }

  @Test func accessors() throws {
    let options = try resolve([
      "arrange", "--weight", "0.25", "--only", "head, tail", "--before", "a:b",
    ])
    #expect(options.number("weight") == 0.25)
    #expect(options.list("only") == ["head", "tail"])
    #expect(options.texts("before") == ["a:b"])
    #expect(options.text("cache") == nil)
    #expect(options.origin(of: "cache") == nil)
    #expect(options.choice("format", as: Format.self) == .text)
    #expect(try options.requireInteger("seed") == 1)
    #expect(try options.requireText("from") == "auto")
    #expect(try options.requireNumber("weight") == 0.25)
    #expect(try options.requireChoice("format", as: Format.self) == .text)
    #expect(throws: UsageError(.missingOption("--output"), command: "arrange")) {
      try options.requireText("output")
    }
  }

  private enum Format: String {
    case text
    case json
    case jsonl
  }

  @Test(
    "flags in the environment",
    arguments: [
      ("1", true), ("true", true), ("YES", true), ("on", true), ("0", false), ("false", false),
      ("no", false), ("off", false), ("", false),
    ])
  func variables(_ value: String, _ isOn: Bool) throws {
    #expect(try resolve(["arrange"], ["TIDY_QUIET": value]).isOn("quiet") == isOn)
  }

  @Test func aVariableTurnsOffWhatTheFileTurnsOn() throws {
    let options = try resolve(["arrange"], ["TIDY_QUIET": "0"], file: "{\"quiet\": true}")
    #expect(!options.isOn("quiet"))
    #expect(try resolve(["arrange", "-q"], ["TIDY_QUIET": "0"]).isOn("quiet"))
  }

  @Test func whatIsForTheCommandLineAloneIsSetNowhereElse() throws {
    #expect(try resolve(["arrange"], ["TIDY_OUTPUT": "x"]).text("output") == nil)
    #expect(try resolve(["arrange"], file: "{\"output\": \"x\"}").text("output") == nil)
  }

  @Test(
    "of two opposites the more explicit one counts",
    arguments: [
      (["--cache", "x", "--no-cache"], [:], "{}", nil, true),
      (["--no-cache", "--cache", "x"], [:], "{}", "x", false),
      (["--cache", "x"], ["TIDY_NO_CACHE": "1"], "{}", "x", false),
      (["--no-cache"], ["TIDY_CACHE": "x"], "{}", nil, true),
      ([], ["TIDY_CACHE": "x"], "{\"no-cache\": true}", "x", false),
      ([], ["TIDY_NO_CACHE": "1"], "{\"cache\": \"x\"}", nil, true),
      ([], [:], "{\"cache\": \"x\", \"no-cache\": true}", nil, true),
      ([], [:], "{\"cache\": \"x\", \"no-cache\": false}", "x", false),
      ([], ["TIDY_NO_CACHE": "0"], "{\"no-cache\": true, \"cache\": \"x\"}", "x", false),
    ] as [([String], [String: String], String, String?, Bool)])
  func opposites(
    _ typed: [String], _ environment: [String: String], _ file: String, _ cache: String?,
    _ isOff: Bool
  ) throws {
    let options = try resolve(["arrange"] + typed, environment, file: file)
    #expect(options.text("cache") == cache)
    #expect(options.isOn("no-cache") == isOff)
  }

  @Test(
    arguments: [
      (["--reverse"], true), (["--given-order"], false), (["--reverse", "--given-order"], false),
      (["--given-order", "--reverse"], true), ([], false),
    ])
  func oppositeFlags(_ typed: [String], _ isReversed: Bool) throws {
    #expect(try resolve(["arrange"] + typed).isOn("reverse") == isReversed)
  }

  @Test func badVariablesAreNamed() {
    #expect {
      try resolve(["arrange"], ["TIDY_SEED": "abc"])
    } throws: { error in
      (error as? ConfigurationError)?.message
        == "environment variable TIDY_SEED takes a whole number of at least 0, not 'abc'"
    }
    #expect {
      try resolve(["arrange"], ["TIDY_QUIET": "maybe"])
    } throws: { error in
      (error as? ConfigurationError)?.message
        == "environment variable TIDY_QUIET takes 1 or 0, not 'maybe'"
        && (error as? ConfigurationError)?.exitStatus == .badConfiguration
    }
  }

  @Test("a bad variable does not matter where a flag was given")
  func hiddenVariable() throws {
    #expect(try resolve(["arrange", "--seed", "2"], ["TIDY_SEED": "abc"]).integer("seed") == 2)
  }
}
