import CommandLineKit

extension RestoreCommand {
  static let explain = Option.flag(
    "explain", effect: .result, "Say why each unit stands where it does, and how sure that is.")
  static let minConfidence = Option<Double?>.number(
    "min-confidence", "TAU", -1...1, effect: .threshold,
    "Exit with 1 where an article's confidence is less, or not known.")

  static let summary = Option.flag(
    "summary", effect: .appearance, isConfigurable: false,
    "In a table, write a row an article rather than a row a unit.")

  static let spec = CommandSpec(
    name: "restore", summary: "Put shuffled units back in order.",
    discussion: """
      A unit is a line of a dossier (title, date YYYYMMDD and URL on a line each, then one unit a \
      line) or of a plain file, a string of a record's "sentences", or a sentence of prose. \
      The result does not depend on the order in which the units come in. The headline of Markdown, \
      the only heading of the highest level in it, comes first and is not ordered; --first then \
      names the first unit below it.

      Where a unit is named, #N counts the input's units from 1; any other text names the unit \
      that is it, begins with it or holds it.
      """,
    arguments: [CommonOptions.filesAndFolders],
    options: [
      explain, Demands.first, Demands.last, Demands.before, Demands.together, minConfidence,
      Limits.most, Limits.least, RecordOptions.format, RecordOptions.fields, summary,
      RecordOptions.keep, RecordOptions.keepAll,
    ] + FolderOutput.options,
    common: CommonOptions.all,
    examples: [
      .init("sequitur restore article.txt", "Print an article with its lines in order:"),
      .init("sequitur restore article.txt --explain", "Say why, too:"),
      .init("sequitur restore --jsonl < in.jsonl > out.jsonl", "Do a stream of articles:"),
      .init("sequitur restore corpus/ --output-dir restored", "Restore every file of a folder:"),
      .init(
        "sequitur restore corpus/ --output-dir restored --resume", "Go on after a stop:"),
      .init("sequitur restore *.txt --format csv > units.csv", "Write a table, a row a unit:"),
      .init(
        "sequitur restore *.txt --format csv --summary > sure.csv",
        "Write a row an article, with the expected tau:"),
      .init("sequitur restore old.txt --encoding windows-1252", "Read another encoding:"),
      .init("sequitur restore notes.txt --first '#3' --before '#1:#2'", "Demand an order:"),
    ])
}
