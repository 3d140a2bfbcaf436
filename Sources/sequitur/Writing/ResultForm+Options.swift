import CommandLineKit
import Reports
import Typeset

extension ResultForm {
  /// Reads the options of a run.
  ///
  /// - Throws: `usage` where a field is not known, or nothing is made of one.
  init(_ run: Run, _ fields: ResultFields) throws(Failure) {
    let form = run.form
    let options = run.options
    let passesThrough = options.has(RecordOptions.keep)
    let kept: KeptMembers =
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
    self.init(
      form, fields, chosen: try Self.chosen(fields, kept, options), kept: kept,
      version: run.tool.version)
  }

  /// The fields that `--fields` names; nil for all.
  private static func chosen(
    _ fields: ResultFields, _ kept: KeptMembers, _ options: Resolution
  ) throws(Failure) -> [RecordField]? {
    guard let list = options[RecordOptions.fields] else { return nil }
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
    return chosen.isEmpty ? nil : chosen
  }

  private static func fields(
    named name: String, _ fields: ResultFields, _ keys: [String], _ options: Resolution
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
