import CommandLineKit

extension SyllablesCommand {
  static let noDictionary = Option.flag(
    "no-dictionary", effect: .result, "Count by the fallback model alone.")

  static let spec = CommandSpec(
    name: "syllables", summary: "Count the syllables of words, one a line.",
    arguments: [
      ArgumentSpec("FILE", .file, isRepeating: true, "Words, or - for standard input.")
    ],
    options: [noDictionary],
    common: [
      CommonOptions.format, CommonOptions.json, CommonOptions.models, CommonOptions.output,
      CommonOptions.quiet, CommonOptions.verbose, CommonOptions.color,
    ],
    examples: [
      .init("sequitur syllables words.txt", "Count the words of a file:"),
      .init("echo reliability | sequitur syllables", "Count one:"),
    ])
}
