import CommandLineKit

extension CoherenceCommand {
  static let minCoherence = Option<Double?>.number(
    "min-coherence", "N", 0...100, effect: .threshold,
    "Exit with 1 where an article's coherence is less, or not defined.")

  static let spec = CommandSpec(
    name: "coherence", summary: "Score the order that an article is in.",
    discussion: """
      The log score compares orders of one article; z and the percentile say how far it lies \
      above random orders of the same units; coherence, 0 to 100, compares articles.
      """,
    arguments: [CommonOptions.filesAndFolders],
    options: [minCoherence, Limits.most, Limits.least] + RecordOptions.allWithFindings
      + FolderOutput.options,
    common: CommonOptions.all,
    examples: [
      .init("sequitur coherence essay.md", "Score an essay:"),
      .init("sequitur coherence --min-coherence 40 *.md", "Check pages, for use in scripts:"),
      .init("sequitur coherence --min percentile=95 *.md", "Check any other number:"),
      .init("sequitur coherence drafts/ --json --output-dir out", "Write a file an article:"),
      .init("sequitur coherence --format lines essay.md", "List weak links, for an editor:"),
      .init("sequitur coherence --format csv *.md > table.csv", "Write a table, a row an article:"),
      .init(
        "sequitur coherence --format csv --fields id,z --keep topic in.jsonl",
        "Choose columns, and take one from the input:"),
    ])
}
