import CommandLineKit
import Reports

/// The options that say what of a record is written, and what of the input's own goes with it.
enum RecordOptions {
  static let format = Option.choice(
    "format", "FORM", among: OutputForm.tables, effect: .appearance, default: OutputForm.text,
    "The form of the output; csv and tsv are tables with a row an article.")
  static let formatWithFindings = Option.choice(
    "format", "FORM", effect: .appearance, default: OutputForm.text,
    "The form of the output; csv and tsv are tables; github, sarif and lines name places.")
  static let fields = Option.text(
    "fields", "LIST", .text, effect: .appearance,
    "The columns of a table and their order, or the members of JSON; 'help fields' lists them.")
  static let keep = Option.texts(
    "keep", "KEY", effect: .appearance,
    "Pass a member of the input's record through to JSON, CSV and TSV.")
  static let keepAll = Option.flag(
    "keep-all", effect: .appearance,
    "Pass all members of the input's record through, but for its text; a table waits for the last.")

  /// All, in the order of the help.
  static let all: [any OptionDeclaration] = [format] + choice

  /// All of commands whose results name places.
  static let allWithFindings: [any OptionDeclaration] = [formatWithFindings] + choice

  /// Those that say which members there are.
  static let choice: [any OptionDeclaration] = [fields, keep, keepAll]
}
