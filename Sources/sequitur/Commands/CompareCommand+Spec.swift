import CommandLineKit
import Files
import Reports

extension CompareCommand {
  static let form = Option.choice(
    "format", "FORM", among: OutputForm.tables, effect: .form, default: OutputForm.text,
    "The form of the output; json and jsonl are one document on a line.")
  static let fields = Option.text(
    "fields", "LIST", .text, effect: .appearance,
    "The columns of a table and their order; 'help fields' lists them.")
  static let groupBy = Option.text(
    "group-by", "KEY", .text, effect: .composition, isConfigurable: false,
    "Group by a key of the records, such as source; a file's group is its folder. The keys "
      + "file and folder stand for where a record lies.")
  static let sort = Option.choice(
    "sort", "MEASURE", effect: .composition, default: CompareOrder.coherence,
    isConfigurable: false,
    "What articles are ranked by: the highest first, of grades the lowest, of titles the alphabet's."
  )
  static let reverse = Option.flag(
    "reverse", effect: .composition, isConfigurable: false, "The last first.")
  static let top = Option<Int?>.integer(
    "top", "N", 1...Int.max, effect: .composition, "List the first N only; groups count all.")
  static let limit = Option<Int?>.integer(
    "limit", "N", 1...Int.max, effect: .input, "Take the first N articles of each stream.")
  static let maxUnits = Option<Int?>.integer(
    "max-units", "N", 1...Int.max, effect: .result, "Take the first N units of each article.")
  static let charts = Option.text(
    "charts", "DIR", .folder, effect: .place, isConfigurable: false,
    "Write charts into a folder, which the Markdown then shows.")
  static let minCoherence = CoherenceCommand.minCoherence
  static let maxGrade = ReadabilityCommand.maxGrade
  static let familiarWords = ReadabilityCommand.familiarWords

  private static let endings =
    FolderWalk.endings.dropLast().map { ".\($0)" }.joined(separator: ", ")
    + " and .\(FolderWalk.endings.last ?? "")"

  static let spec = CommandSpec(
    name: "compare", summary: "Rank articles by coherence and readability, compare groups.",
    discussion: """
      Takes files, folders and streams of records, all in the order that they are in. Folders are \
      searched for \(endings) files, and files without an ending. A file that is named more than once counts once; another link to it is another \
      article.

      Coherence comes with the 95 % interval from resampling the article's links; a group's \
      interval resamples its articles. Groups are compared in pairs: the difference of their \
      means, first less second, with its interval, and Cliff's delta as effect size. Articles \
      whose numbers look equal share a rank; further decimals, then id, title and text decide how \
      they stand.
      """,
    arguments: [
      ArgumentSpec(
        "FILE", .file, isRepeating: true, "An article, a folder, a stream, or - for standard input."
      )
    ],
    options: [
      form, fields, groupBy, sort, reverse, top, limit, maxUnits, charts, FolderOutput.force,
      minCoherence, maxGrade, Limits.most, Limits.least, familiarWords,
    ],
    common: CommonOptions.all,
    examples: [
      .init("sequitur compare essays/", "Rank the articles of a folder:"),
      .init("sequitur compare news.jsonl --group-by source", "Compare the sources of a stream:"),
      .init("sequitur compare *.md --format csv -o table.csv", "Write a table:"),
      .init("sequitur compare *.md --format tsv --fields file,grade", "Choose its columns:"),
      .init(
        "sequitur compare *.md --max grade=9 --min mattr=0.7", "Check any number, for scripts:"),
      .init(
        "sequitur compare drafts/ --format markdown -o drafts.md --charts charts",
        "Write a page with charts:"),
      .init(
        "sequitur compare essays/ --familiar-words words.txt --sort grade",
        "Rank by grade, with a list of familiar words of your own:"),
    ])
}
