import CommandLineKit

extension CompletionsCommand {
  static let shell = ArgumentSpec(
    "SHELL", .choice(Shell.allCases.map(\.rawValue)), isRequired: true, "The shell.")

  static let spec = CommandSpec(
    name: "completions", summary: "Print the completions of a shell.",
    discussion: """
      What is printed is made from the table that the tool itself reads its arguments by.
      """,
    arguments: [
      shell
    ],
    common: [CommonOptions.output],
    examples: [
      .init("sequitur completions bash > sequitur.bash", "Keep them, for bash to source:"),
      .init(
        "sequitur completions fish -o ~/.config/fish/completions/sequitur.fish",
        "Complete in every fish:"),
    ])
}
