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
    let seed = Option<Int>.integer("seed", "N", 0...Int.max, effect: .result, default: 1, "It.")
    #expect(options.origin(of: seed) == origin)
  }

  @Test func valuesHaveTheTypesOfTheirOptions() throws {
    let options = try resolve([
      "arrange", "--weight", "0.25", "--only", "head, tail", "--before", "a:b", "-r",
    ])
    let weight = Option<Double?>.number("weight", "NUMBER", 0...1, effect: .result, "How much.")
    let only = Option<[Part]?>.list("only", "PARTS", effect: .result, "The parts.")
    let before = Option.texts("before", "A:B", effect: .result, "Pairs.")
    let cache = Option<String?>.text("cache", "PATH", .file, effect: .place, "The cache.")
    let output = Option<String?>.text("output", "PATH", .file, effect: .place, "The place.")
    let format = Option.choice("format", "FORMAT", effect: .form, default: Format.json, "The form.")
    let from = Option<Source?>.choice("from", "FORMAT", effect: .input, "The input.")
    let seed = Option<UInt64>.integer("seed", "N", 0...Int.max, effect: .result, default: 9, "It.")
    #expect(options[weight] == 0.25)
    #expect(options[only] == [.head, .tail])
    #expect(options[before] == ["a:b"])
    #expect(options[Option.flag("reverse", effect: .result, "Turned.")])
    #expect(options[cache] == nil)
    #expect(options.origin(of: cache) == nil)
    #expect(options.origin(of: before) == .commandLine(spelling: "--before"))
    #expect(options[format] == .text)
    #expect(options[from] == .auto)
    #expect(options[seed] == 1)
    #expect(try options.require(weight) == 0.25)
    #expect(try options.require(from) == .auto)
    #expect(throws: UsageError(.missingOption("--output"), command: "arrange")) {
      try options.require(output)
    }
  }

  private enum Format: String, CaseIterable {
    case text
    case json
    case jsonl
  }

  private enum Source: String, CaseIterable {
    case auto
    case lines
    case jsonl
  }

  private enum Part: String, CaseIterable {
    case head
    case body
    case tail
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
