import CommandLineKit
import Readability
import Reports

extension ReadabilityCommand {
  static let maxGrade = Option<Double?>.number(
    "max-grade", "N", -Double.infinity...Double.infinity, effect: .threshold,
    "Exit with 1 where a consensus grade is more.")
  static let hardest = Option<Int>.integer(
    "hardest", "N", 0...1_000, effect: .result, default: ReadabilityProfile.hardestKept,
    "How many hard sentences to show.")

  static let familiarWords = Option<String>.text(
    "familiar-words", "LIST", .text, effect: .result, default: "dale",
    "Which words are not difficult: dale, the list of 1948; own, the package's; or a file's.")

  static let all = Option.flag(
    "all", effect: .result, "In text, show counts, all formulas and the variety of words, too.")

  static let spec = CommandSpec(
    name: "readability", summary: "Measure how easily a text is read.",
    discussion: """
      Every formula is in its published form; where a text is shorter than its author asked, the \
      number comes with a warning. Headings are not counted. \(Consensus.definition) With \
      --language, a text gets the scores of the formulas made for its language; what is only known \
      for English is null.
      """,
    arguments: [CommonOptions.filesAndFolders],
    options: [
      maxGrade, Limits.most, Limits.least, CommonOptions.language, familiarWords, hardest, all,
      CommonOptions.freeLimit,
    ]
      + RecordOptions.allWithFindings + FolderOutput.options,
    common: [
      CommonOptions.format, CommonOptions.json, CommonOptions.from, CommonOptions.encoding,
      CommonOptions.jsonl,
      CommonOptions.models, CommonOptions.cache, CommonOptions.noCache, CommonOptions.jobs,
      CommonOptions.limitUnits, CommonOptions.output, CommonOptions.quiet, CommonOptions.verbose,
      CommonOptions.color,
    ],
    examples: [
      .init(
        "sequitur readability --familiar-words words.txt essay.md",
        "Count as difficult what is not on a list of your own:"),
      .init("sequitur readability essay.md", "Measure an essay:"),
      .init(
        "sequitur readability --language es ensayo.txt",
        "Measure a text by the formulas for Spanish:"
      ),
      .init("sequitur readability --max-grade 9 docs/*.md", "Check pages, for use in scripts:"),
      .init("sequitur readability essay.md --all", "Show every number:"),
      .init("sequitur readability docs/ --format markdown --output-dir out", "Do a folder:"),
      .init(
        "sequitur readability --max flesch_kincaid_grade=9 docs/*.md", "Check any other number:"),
      .init(
        "sequitur readability --format github --max-grade 9 docs/",
        "Show hard sentences in a pull request:"),
      .init("sequitur readability --format sarif docs/ -o out.sarif", "The same for other tools:"),
      .init(
        "sequitur readability --format csv *.txt > table.csv", "Write a table, a row an article:"),
      .init(
        "sequitur readability --format tsv --fields file,counts.words,smog *.txt",
        "Choose its columns:"),
    ])
}
