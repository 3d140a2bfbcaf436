import Base
import CommandLineKit
import Reports
import Typeset

/// What is written of each result, as the options say.
struct ResultForm: Sendable {
  let form: OutputForm
  /// The fields that the command's record has.
  let fields: RecordFields
  /// Those that are wanted, in their order; nil for all.
  let chosen: [RecordField]?
  /// What of the input's record goes with it.
  let kept: KeptMembers
  /// The members that only the first record carries, as they hold for all.
  var once: [JSONNode.Member] = []
  /// The grade above which a sentence is hard; nil for none.
  var grade: Double?
  private let version: String

  /// Reads the options of a run.
  ///
  /// - Throws: `usage` where a field is not known, or nothing is made of one.
  init(_ run: Run, _ fields: RecordFields) throws(Failure) {
    form = run.form
    version = run.tool.version
    self.fields = fields
    let options = run.options
    let passesThrough = options.has(RecordOptions.keep)
    kept =
      passesThrough
      ? options[RecordOptions.keepAll] ? .all : .named(options[RecordOptions.keep]) : .named([])
    if !form.isJSON, form != .csv, form != .tsv {
      for option in RecordOptions.choice {
        guard case .commandLine(let spelling) = options.origin(of: option) else { continue }
        throw .usage(
          UsageError(
            .refused("\(spelling) is for records; add --format csv, tsv, json or jsonl"),
            command: options.command.name))
      }
    }
    guard let list = options[RecordOptions.fields] else {
      chosen = nil
      return
    }
    let keys: [String] = if case .named(let names) = kept { names } else { [] }
    var chosen: [RecordField] = []
    for piece in list.split(separator: ",") {
      let name = String(piece.trimmingSpaces)
      for field in try Self.fields(named: name, fields, keys, options)
      where !chosen.contains(field) {
        chosen.append(field)
      }
    }
    if chosen.isEmpty, !options.isForAllCommands(RecordOptions.fields) {
      throw .usage(
        UsageError(
          .refused("--fields names no field; 'sequitur help fields' lists them"),
          command: options.command.name))
    }
    self.chosen = chosen.isEmpty ? nil : chosen
  }

  private static func fields(
    named name: String, _ fields: RecordFields, _ keys: [String], _ options: Resolution
  ) throws(Failure) -> [RecordField] {
    if keys.contains(name) { return [RecordField(name, .text)] }
    let choice = FieldChoice(among: fields.columns)
    do throws(FieldChoice.Unknown) {
      return try choice.fields(named: name)
    } catch {
      if options.isForAllCommands(RecordOptions.fields), FieldChoice.isKnownAnywhere(name) {
        return []
      }
      throw .unknownField(name, among: choice.names, option: "--fields", options)
    }
  }

  /// What writes the results of a run, or of an article where each has a file of its own.
  func writer() -> any ResultWriter {
    switch form {
    case .text, .markdown: return PageWriter()
    case .github, .sarif, .lines:
      return FindingWriter(form: form, grade: grade, version: version)
    case .json, .jsonl:
      return RecordWriter(
        line: RecordLine(chosen), isWhole: chosen == nil, answersFiles: form == .jsonl, once: once)
    case .csv, .tsv:
      let separator: CSVWriter.Separator = form == .csv ? .comma : .tab
      if case .named(let names) = kept {
        return TableWriter(
          table: RecordTable(fields, chosen: chosen, kept: names, separator: separator))
      }
      return WaitingTableWriter(fields: fields, chosen: chosen, separator: separator)
    }
  }
}

extension Resolution {
  /// Whether an option comes from a place that sets it for all commands, of which not every one has
  /// every field.
  func isForAllCommands(_ option: any OptionDeclaration) -> Bool {
    switch origin(of: option) {
    case .environment, .configuration: true
    case .commandLine, .table, nil: false
    }
  }
}

extension Failure {
  /// A field is not known to a command.
  static func unknownField(
    _ name: String, among names: [String], option: String, _ options: Resolution
  ) -> Failure {
    let nearest = NearestName.nearest(to: name, among: names)
    let suggestion =
      nearest.map { "did you mean '\($0)'?" } ?? "'sequitur help fields' lists them"
    return .usage(
      UsageError(
        .refused("\(option): there is no field '\(VisibleText.line(name))'; \(suggestion)"),
        command: options.command.name))
  }
}

extension Substring {
  /// The text without spaces at its ends.
  var trimmingSpaces: Substring {
    var rest = self
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return rest
  }
}
