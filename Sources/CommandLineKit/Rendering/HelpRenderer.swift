/// Renders the table as help, wrapped to a width.
public struct HelpRenderer: Sendable {
  private static let indent = 2
  /// Where the text beside an option begins; longer labels push it to the next line.
  private static let optionColumn = 28

  private let tool: ToolSpec
  private let width: Int

  /// Creates a renderer; the width, in columns, is as `PageWidth` gives it.
  public init(_ tool: ToolSpec, width: Int = PageWidth.standard) {
    self.tool = tool
    self.width = width
  }

  /// The help of a command, or of the tool where it is nil, ending in a line break.
  public func help(for command: CommandSpec?) -> String {
    command.map(commandHelp) ?? toolHelp()
  }

  /// The help on something that is no command.
  public func help(on topic: HelpTopic) -> String {
    page(
      [section("OVERVIEW", prose(topic.summary, topic.discussion))]
        + topic.sections.map { part in
          section(
            part.title,
            table(part.rows.map { (label: $0.name, text: $0.meaning) }, column: 36))
        })
  }

  /// What is shown where a command needs input and none is there: usage and two examples.
  public func shortHelp(for command: CommandSpec? = nil) -> String {
    let examples = Array((command?.examples ?? tool.examples).prefix(2))
    let more = command.map { "\(tool.name) help \($0.name)" } ?? "\(tool.name) help"
    return page([
      section("USAGE", usage(of: command)),
      section("EXAMPLES", self.examples(examples)),
      ["See '\(more)' for more."],
    ])
  }

  private func toolHelp() -> String {
    let commands = tool.commands.map { (label: $0.name, text: $0.summary) }
    let column = Self.indent + (tool.commands.map(\.name.count).max() ?? 0) + 2
    return page([
      section("OVERVIEW", prose(tool.summary, tool.discussion)),
      section("USAGE", usage(of: nil)),
      section("COMMANDS", table(commands, column: column)),
      section("COMMON OPTIONS", table(rows(tool.commonOptions), column: Self.optionColumn)),
      section("OPTIONS", table(rows(ToolSpec.builtInOptions), column: Self.optionColumn)),
      section("EXAMPLES", examples(tool.examples)),
      section("EXIT STATUS", exitStatuses()),
      section(
        "TOPICS", table(tool.topics.map { (label: $0.name, text: $0.summary) }, column: column)),
      TextWrapper.lines("See '\(tool.name) help COMMAND' for one command.", width: width),
    ])
  }

  private func commandHelp(_ command: CommandSpec) -> String {
    let own = Set(command.options.map(\.name))
    let common = tool.commonOptions.filter { option in
      !own.contains(option.name)
        && (command.listedCommonOptions.map { $0.contains(option.name) } ?? true)
    }
    let arguments = command.arguments.map { argument in
      (label: argument.isRepeating ? "\(argument.name)..." : argument.name, text: text(argument))
    }
    return page([
      section("OVERVIEW", prose(command.summary, command.discussion)),
      section("USAGE", usage(of: command)),
      section("ARGUMENTS", table(arguments, column: Self.optionColumn)),
      section("OPTIONS", table(rows(command.options), column: Self.optionColumn)),
      section(
        "COMMON OPTIONS",
        table(rows(common + ToolSpec.builtInOptions), column: Self.optionColumn)),
      section("EXAMPLES", examples(command.examples)),
    ])
  }

  private func page(_ sections: [[String]]) -> String {
    sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : [title] + lines
  }

  private func prose(_ summary: String, _ discussion: String) -> [String] {
    let text = discussion.isEmpty ? summary : "\(summary)\n\n\(discussion)"
    return TextWrapper.indented(text, by: Self.indent, width: width)
  }

  private func usage(of command: CommandSpec?) -> [String] {
    guard let command else { return ["  \(tool.name) COMMAND [OPTIONS] [FILE...]"] }
    let words = [tool.name, command.name, "[OPTIONS]"] + command.arguments.map(\.usage)
    return TextWrapper.indented(words.joined(separator: " "), by: Self.indent, width: width)
  }

  private func examples(_ examples: [CommandSpec.Example]) -> [String] {
    examples.flatMap { example in
      TextWrapper.indented(example.summary, by: Self.indent, width: width)
        + ["    $ \(example.line)"]
    }
  }

  private func exitStatuses() -> [String] {
    table(
      tool.exitStatuses.map { (label: "\($0.rawValue)", text: $0.meaning) },
      column: Self.indent + 5)
  }

  private func text(_ argument: ArgumentSpec) -> String {
    guard !argument.type.choices.isEmpty else { return argument.summary }
    return "\(argument.summary) (\(ValueType.enumeration(argument.type.choices, last: "or")))"
  }

  private func rows(_ options: [OptionSpec]) -> [(label: String, text: String)] {
    options.map { option in
      let short = option.short.map { "-\($0), " } ?? "    "
      let value = option.placeholder.map { " \($0)" } ?? ""
      return (label: "\(short)\(option.spelling)\(value)", text: text(option))
    }
  }

  private func text(_ option: OptionSpec) -> String {
    var notes: [String] = []
    if let type = option.valueType {
      switch type {
      case .choice(let words): notes.append(ValueType.enumeration(words, last: "or"))
      case .list(let words): notes.append("any of " + words.joined(separator: ","))
      case .text, .file, .folder, .integer, .number: break
      }
    }
    if option.isRepeatable { notes.append("may be repeated") }
    if let value = option.defaultValue { notes.append("default: \(value)") }
    return notes.isEmpty ? option.summary : "\(option.summary) (\(notes.joined(separator: "; ")))"
  }

  /// Sets labels at the left and their texts, wrapped, from a column on.
  private func table(_ rows: [(label: String, text: String)], column: Int) -> [String] {
    let margin = String(repeating: " ", count: Self.indent)
    return rows.flatMap { row in
      var lines = TextWrapper.indented(row.text, by: column, width: width)
      if row.text.isEmpty { lines = [] }
      let label = margin + row.label
      guard let first = lines.first, label.count + 2 <= column else { return [label] + lines }
      lines[0] = label + first.dropFirst(label.count)
      return lines
    }
  }
}
