import CommandLineKit
import Prose
import Reports
import SequiturKit

/// The options of every command.
enum CommonOptions {
  static let format = Option.choice(
    "format", "FORM", among: OutputForm.plain, effect: .appearance, default: OutputForm.text,
    "The form of the output.")
  static let json = OptionSpec.alias(
    "json", for: [format.set(.json)], "The same as --format json.")
  static let from = Option.choice(
    "from", "FORM", effect: .input, default: ArticleFormat.auto,
    "The form of the input; auto tells it from content and name.")
  static let jsonl = OptionSpec.alias(
    "jsonl", for: [from.set(.jsonl), format.set(.jsonl)], "Read and write one JSON object a line.")
  static let encoding = Option.text(
    "encoding", "NAME", .text, effect: .input,
    "The encoding of the input, by iconv's names, where it is not UTF-8.")
  static let model = Option<ModelKind?>.choice(
    "model", "NAME", effect: .resource,
    "The model of order; the default is news where it is installed, else classic.")
  static let models = Option.text(
    "models", "DIR", .folder, effect: .place, "The folder of models and lexicon files.")
  static let cache = Option.text(
    "cache", "PATH", .file, effect: .place, "The file that keeps results.")
  static let noCache = Option.flag(
    "no-cache", effect: .place, negates: cache, "Neither look results up nor keep them.")
  static let jobs = Option<Int?>.integer(
    "jobs", "N", 1...1_024, effect: .effort, short: "j",
    "How many articles are worked on at once; the default is one a processor.")
  static let seed = Option<UInt64>.integer(
    "seed", "N", 0...Int.max, effect: .result, default: 1, "Decides every random choice.")
  static let limitUnits = Option<Int?>.integer(
    "limit-units", "N", 1...Int.max, effect: .input, default: 2_000,
    "Refuse articles of more units.")
  static let output = Option.text(
    "output", "PATH", .file, effect: .place, short: "o", isConfigurable: false,
    "Write results to a file, which appears when it is complete.")
  static let quiet = Option.flag(
    "quiet", effect: .diagnostics, short: "q", "Say nothing but errors on standard error.")
  static let verbose = Option.flag(
    "verbose", effect: .diagnostics, short: "v", negates: quiet, "Say more on standard error.")
  static let color = Option.choice(
    "color", "WHEN", effect: .appearance, default: ColorPolicy.auto,
    "Whether output for people is coloured.")

  static let language = Option.choice(
    "language", "CODE", effect: .result, default: LanguageChoice.english,
    "The language whose formulas and syllables are used; auto takes the one that the text looks to "
      + "be in.")

  /// All, in the order of the help.
  static let all: [any OptionDeclaration] = [
    format, json, from, jsonl, encoding, model, models, cache, noCache, jobs, seed,
    limitUnits, output, quiet,
    verbose, color,
  ]

  /// The limit for commands whose time grows in step with the text.
  static let freeLimit = Option<Int?>.integer(
    "limit-units", "N", 1...Int.max, effect: .input,
    "Refuse articles of more units; by default any length will do.")

  /// The files of a command that takes articles.
  static let files = ArgumentSpec(
    "FILE", .file, isRepeating: true, "An article, or - for standard input.")

  /// The files of a command that takes folders, too.
  static let filesAndFolders = ArgumentSpec(
    "FILE", .file, isRepeating: true, "An article, a folder of articles, or - for standard input.")
}
