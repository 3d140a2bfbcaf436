import CommandLineKit

extension ManualCommand {
  static let spec = CommandSpec(
    name: "man", summary: "Print the manual page.", common: [CommonOptions.output],
    examples: [
      .init("sequitur man | man -l -", "Read it:"),
      .init("sequitur man -o sequitur.1", "Keep it:"),
    ])
}
