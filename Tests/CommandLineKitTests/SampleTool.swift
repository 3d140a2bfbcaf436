@testable import CommandLineKit

/// A small table that has one of everything.
let sampleTool = ToolSpec(
  name: "tidy",
  version: "1.2.3",
  summary: "Puts lines into order.",
  discussion: """
    Reads files or standard input, writes standard output.

    Flags win over TIDY_* variables, and these over the config file.
    """,
  commands: [
    CommandSpec(
      name: "arrange",
      summary: "Puts the lines of a file in order.",
      discussion: """
        Lines are compared by their text. Where two are alike, the order in which they came is \
        kept, so that arranging twice changes nothing.
        """,
      arguments: [
        ArgumentSpec(
          "FILE", .file, isRepeating: true, "A file; none or '-' reads standard input.")
      ],
      options: [
        .repeatable(
          "before", "A:B", .text, effect: .result, isConfigurable: false,
          "Keep line A before line B, whatever else is said."),
        .value(
          "weight", "NUMBER", .number(0...1), effect: .result, default: "0.5",
          "How much length counts, 0 to 1."),
        .flag("reverse", effect: .result, short: "r", "Turn the order round."),
        .flag("given-order", effect: .result, negates: "reverse", "Leave the order as it is."),
        .value(
          "only", "PARTS", .list(["head", "body", "tail"]), effect: .result,
          "The parts to arrange.",
          discussion: "What is not named is copied as it is.\n\nNaming nothing copies all."),
      ],
      examples: [
        .init("tidy arrange list.txt", "Arrange a file:"),
        .init("cat list.txt | tidy arrange --json -", "Arrange what comes through a pipe:"),
      ]),
    CommandSpec(
      name: "count",
      summary: "Counts lines.",
      arguments: [ArgumentSpec("FILE", .file, isRepeating: true, "A file to count.")],
      options: [
        .value(
          "format", "FORMAT", .choice(["text", "json", "jsonl", "csv"]), effect: .result,
          default: "text",
          "How to print the counts."),
        .value(
          "max-lines", "N", .integer(1...(.max)), effect: .result,
          "Fail where a file has more lines."),
      ]),
    CommandSpec(
      name: "cache",
      summary: "Looks after the cache.",
      arguments: [
        ArgumentSpec(
          "ACTION", .choice(["info", "verify", "clear"]), isRequired: true, "What to do.")
      ],
      listedCommonOptions: ["cache", "no-cache", "quiet"]),
    CommandSpec(
      name: "help",
      summary: "Explains a command.",
      arguments: [ArgumentSpec("COMMAND", .text, "The command to explain.")],
      listedCommonOptions: []),
  ],
  commonOptions: [
    .value(
      "format", "FORMAT", .choice(["text", "json", "jsonl"]), effect: .result, default: "text",
      "How to print the result."),
    .value(
      "from", "FORMAT", .choice(["auto", "lines", "jsonl"]), effect: .result, default: "auto",
      "The input's form."),
    .alias("json", for: [.init("format", "json")], "The same as --format json."),
    .alias(
      "jsonl", for: [.init("from", "jsonl"), .init("format", "jsonl")],
      "The same as --from jsonl --format jsonl."),
    .value(
      "seed", "N", .integer(0...(.max)), effect: .result, default: "1",
      "The seed of whatever is drawn."),
    .value("cache", "PATH", .file, effect: .result, "The cache file."),
    .flag("no-cache", effect: .result, negates: "cache", "Neither read nor write a cache."),
    .value(
      "output", "PATH", .file, effect: .result, short: "o", isConfigurable: false,
      "Write there instead of standard output."),
    .flag("quiet", effect: .result, short: "q", "Say nothing but errors."),
    .flag("verbose", effect: .result, short: "v", "Say what is being done."),
  ],
  examples: [
    .init("tidy arrange list.txt", "Arrange a file:"),
    .init("tidy count --json *.txt", "Count lines for a program:"),
    .init("tidy cache verify", "Check the cache:"),
  ])

/// The invocation of a command line that has to be right.
func invocation(_ arguments: String...) throws -> Invocation {
  guard case .run(let invocation) = try Parser.parse(arguments, sampleTool) else {
    throw UsageError(.refused("not a run: \(arguments)"))
  }
  return invocation
}

/// The resolution of a command line that has to be right, with nothing else to look at.
func resolution(_ arguments: String...) throws -> Resolution {
  guard case .run(let invocation) = try Parser.parse(arguments, sampleTool) else {
    throw UsageError(.refused("not a run: \(arguments)"))
  }
  return try Resolution(invocation, tool: sampleTool)
}

/// The mistake in a command line, nil where there is none.
func usageError(_ arguments: [String]) -> UsageError? {
  do throws(UsageError) {
    _ = try Parser.parse(arguments, sampleTool)
    return nil
  } catch {
    return error
  }
}

/// The sample table's options by name, read as they were typed.
extension Resolution {
  func text(_ name: String) -> String? { values(name).last }

  func texts(_ name: String) -> [String] { values(name) }

  func isOn(_ name: String) -> Bool { self[Option<Bool>.flag(name, effect: .result, "")] }

  func integer(_ name: String) -> Int? { text(name).flatMap { Int($0) } }
}
