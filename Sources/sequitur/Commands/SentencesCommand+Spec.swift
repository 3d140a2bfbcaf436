import CommandLineKit

extension SentencesCommand {
  static let spec = CommandSpec(
    name: "sentences", summary: "Split text into sentences.",
    arguments: [CommonOptions.files], options: [CommonOptions.freeLimit] + RecordOptions.all,
    common: [
      CommonOptions.format, CommonOptions.json, CommonOptions.from, TextEncoding.option,
      CommonOptions.jsonl,
      CommonOptions.cache, CommonOptions.noCache, CommonOptions.jobs, CommonOptions.limitUnits,
      CommonOptions.output, CommonOptions.quiet, CommonOptions.verbose, CommonOptions.color,
    ],
    examples: [
      .init("sequitur sentences essay.txt", "Print one sentence a line:"),
      .init("sequitur sentences --format tsv *.txt", "Write a table, a row a sentence:"),
      .init("sequitur sentences --jsonl < texts.jsonl", "Split a stream of texts:"),
    ])
}
