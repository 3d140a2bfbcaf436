import CommandLineKit
import Readability
import Reports

extension ReportCommand {
  static let output = Option<String>.text(
    "output", "DIR", .folder, effect: .place, short: "o", default: "Reports", isConfigurable: false,
    "The folder for reports.")
  static let name = Option.text(
    "name", "NAME", .text, effect: .title, isConfigurable: false,
    "The name of the report's folder, in place of one made from the file's name or the title.")
  static let only = Option<[ReportSection]?>.list(
    "only", "PARTS", effect: .result, isConfigurable: false, "The parts to write.")
  static let html = Option.flag(
    "html", effect: .composition, isConfigurable: false,
    "Write report.html too, a page that holds its charts and stands alone.")
  static let restore = Option.flag(
    "restore", effect: .result, isConfigurable: false,
    "Put units in order first, whatever the input.")
  static let givenOrder = Option.flag(
    "given-order", effect: .result, isConfigurable: false, negates: restore,
    "Keep the order given.")

  static let familiarWords = ReadabilityCommand.familiarWords

  static let spec = CommandSpec(
    name: "report", summary: "Write a report with charts into a folder.",
    discussion: """
      Each article gets a folder named after its file, or after its title where it is a record, with \
      report.md, report.json and charts; several articles also get index.md. Files there that others \
      wrote, or changed, are left alone, which ends with 73. With --html, each Markdown file gets a page of HTML \
      beside it, without scripts and with nothing to load. A dossier or a file of lines is put in order first; \
      prose and records keep the order that they have. \(Consensus.definition)
      """,
    arguments: [CommonOptions.filesAndFolders],
    options: [
      output, name, only, html, restore, givenOrder, CommonOptions.language, familiarWords,
      FolderOutput.force,
    ],
    common: [
      CommonOptions.json, CommonOptions.from, CommonOptions.encoding, CommonOptions.model,
      CommonOptions.models,
      CommonOptions.jobs, CommonOptions.seed, CommonOptions.limitUnits, CommonOptions.quiet,
      CommonOptions.verbose, CommonOptions.color,
    ],
    examples: [
      .init("sequitur report article.txt", "Restore an article and report on it:"),
      .init("sequitur report drafts/ --output out --force", "Report on a folder, once more:"),
      .init(
        "sequitur report ensayo.md --only readability --language es",
        "Report on a text in Spanish:"),
      .init("sequitur report essay.md --only readability", "Report on how an essay is read:"),
      .init(
        "sequitur report essay.md --familiar-words own",
        "The same with the package's own list of familiar words:"),
    ])
}
