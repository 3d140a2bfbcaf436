import CommandLineKit

extension EvaluateCommand {
  /// What is shuffled.
  enum UnitKind: String, Sendable, CaseIterable {
    case sentence
    case paragraph
  }

  static let limit = Option<Int?>.integer(
    "limit", "N", 1...Int.max, effect: .input, "Take the first N articles of each file.")
  static let maxUnits = Option<Int?>.integer(
    "max-units", "N", 1...Int.max, effect: .result, "Take the first N units of each article.")
  static let units = Option.choice(
    "units", "KIND", effect: .result, default: UnitKind.sentence,
    "What is shuffled; paragraphs are numbered by \"para\".")
  static let noTitle = Option.flag("no-title", effect: .result, "Do not look at titles.")

  static let spec = CommandSpec(
    name: "evaluate", summary: "Shuffle gold articles, restore them, measure.",
    discussion: """
      Each file is a stream of records with "sentences" in their true order. Units are shuffled \
      with the seed before anything sees them. Intervals resample articles.
      """,
    arguments: [
      ArgumentSpec(
        "FILE", .file, isRepeating: true, "A stream of records, or - for standard input.")
    ],
    options: [
      limit, maxUnits, units, noTitle, Limits.most, Limits.least, RecordOptions.format,
      RecordOptions.fields,
    ],
    common: [
      CommonOptions.format, CommonOptions.json, CommonOptions.model, CommonOptions.models,
      CommonOptions.jobs, CommonOptions.seed, CommonOptions.limitUnits, CommonOptions.output,
      CommonOptions.quiet, CommonOptions.verbose, CommonOptions.color,
    ],
    examples: [
      .init("sequitur evaluate dev.jsonl --max-units 26", "Measure on a set of articles:"),
      .init(
        "sequitur evaluate *.jsonl --format csv --fields name,kendall_tau",
        "Write a table, a row a file:"),
      .init("sequitur evaluate dev.jsonl --min kendall_tau=0.4", "Check a number:"),
      .init(
        "zcat dev.jsonl.gz | sequitur evaluate - --json", "The same from a pipe, for programs:"),
    ])
}
