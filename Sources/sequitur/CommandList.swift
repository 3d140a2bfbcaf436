import CommandLineKit

/// The one table of commands.
enum CommandList {
  /// The commands that have code, in the order of the help; the parser answers `help` itself.
  static let commands: [any Command.Type] = [
    RestoreCommand.self, CoherenceCommand.self, ReadabilityCommand.self, CompareCommand.self,
    ReportCommand.self, EvaluateCommand.self, TrainCommand.self, SentencesCommand.self,
    SyllablesCommand.self, CacheCommand.self, ConfigCommand.self, CompletionsCommand.self,
    ManualCommand.self,
  ]

  /// The command of a name, nil where there is none.
  static func command(named name: String) -> (any Command.Type)? {
    commands.first { $0.spec.name == name }
  }
}

extension ToolSpec {
  /// The tool with its commands and options.
  static let sequitur = ToolSpec(
    name: "sequitur", version: "0.2.0",
    summary: "Puts the shuffled sentences of an article back in order.",
    discussion: """
      It also scores how coherent an article is in the order given, measures how easily it is \
      read, and measures itself on articles whose order is known.

      No FILE, or -, reads standard input. Results go to standard output, all else to standard \
      error. Options may stand before or after files.
      """,
    commands: CommandList.commands.map { $0.spec } + [
      CommandSpec(
        name: "help", summary: "Show help on the tool, on a command or on a topic.",
        arguments: [ArgumentSpec("COMMAND", .text, "The command or topic.")],
        listedCommonOptions: [],
        examples: [
          .init("sequitur help restore", "Show help on a command:"),
          .init("sequitur help fields", "List the fields of results:"),
        ])
    ],
    commonOptions: CommonOptions.all.map(\.spec),
    topics: [.fields],
    examples: [
      .init("sequitur restore article.txt", "Print an article with its lines in order:"),
      .init("sequitur restore --jsonl < in.jsonl > out.jsonl", "Do a stream of articles:"),
      .init("sequitur readability essay.md", "Measure how easily a text is read:"),
      .init("sequitur compare essays/", "Rank the articles of a folder:"),
    ])
}
