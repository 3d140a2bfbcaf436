/// Renders the table as a manual page in the `man` macros of roff (man(7)).
public struct ManualPage: Sendable {
  private let tool: ToolSpec

  /// Creates a renderer for a tool.
  public init(_ tool: ToolSpec) {
    self.tool = tool
  }

  /// The page, section 1, ending in a line break; it holds no date, so it is always the same.
  public func render() -> String {
    let title = ToolSpec.shouted(tool.name)
    var lines = [".TH \"\(title)\" 1 \"\" \"\(tool.name) \(tool.version)\" \"User Commands\""]
    lines += [".nh", ".ad l"]
    lines += [".SH NAME", "\(Self.text(tool.name)) \\- \(Self.text(Self.phrase(tool.summary)))"]
    lines += [".SH SYNOPSIS", "\\fB\(Self.text(tool.name))\\fR \\fICOMMAND\\fR [\\fIOPTIONS\\fR]"]
    lines[lines.count - 1] += " [\\fIFILE\\fR...]"
    lines += [".SH DESCRIPTION"] + Self.prose(tool.summary, tool.discussion)
    lines += [".SH COMMANDS"] + tool.commands.flatMap(command)
    lines += [".SH COMMON OPTIONS"] + (tool.commonOptions + ToolSpec.builtInOptions).flatMap(option)
    lines += environment() + files() + exitStatuses() + examples()
    return lines.joined(separator: "\n") + "\n"
  }

  private func command(_ command: CommandSpec) -> [String] {
    let usage = ([tool.name, command.name] + command.arguments.map(\.usage))
    var lines = [".SS \"\(Self.quoted(usage.joined(separator: " ")))\""]
    lines += Self.prose(command.summary, command.discussion)
    for argument in command.arguments {
      lines += [".TP", "\\fI\(Self.text(argument.name))\\fR"]
      lines.append(Self.line(argument.summary + Self.choices(argument.type)))
    }
    return lines + command.options.flatMap(option)
  }

  private func option(_ option: OptionSpec) -> [String] {
    let short = option.short.map { "\\fB\\-\($0)\\fR, " } ?? ""
    let value = option.placeholder.map { " \\fI\(Self.text($0))\\fR" } ?? ""
    var notes = option.valueType.map(Self.choices) ?? ""
    if option.isRepeatable { notes += " It may be repeated." }
    if let value = option.defaultValue { notes += " The default is \(value)." }
    var lines = [".TP", "\(short)\\fB\(Self.text(option.spelling))\\fR\(value)"]
    lines.append(Self.line(option.summary + notes))
    for paragraph in TextWrapper.lines(option.discussion, width: .max) where !paragraph.isEmpty {
      lines += [".IP", Self.line(paragraph)]
    }
    return lines
  }

  private func environment() -> [String] {
    let variables = tool.allOptions.compactMap { option in
      tool.environmentVariable(for: option).map { ($0, option) }
    }
    guard !variables.isEmpty else { return [] }
    var lines = [
      ".SH ENVIRONMENT", "Flags win over these variables, and these over the config file.",
    ]
    for (variable, option) in variables {
      lines += [".TP", "\\fB\(Self.text(variable))\\fR"]
      lines.append(
        option.valueType == nil
          ? Self.line("1 turns \(option.spelling) on, 0 off.")
          : Self.line("The value of \(option.spelling)."))
    }
    lines += [".TP", "\\fBNO_COLOR\\fR", "Where it is set and not empty, nothing is coloured."]
    return lines
  }

  private func files() -> [String] {
    [
      ".SH FILES", ".TP", "\\fI$XDG_CONFIG_HOME/\(Self.text(tool.name))/config.json\\fR",
      "A JSON object of option names and values; below \\fI~/.config\\fR by default.",
    ]
  }

  private func exitStatuses() -> [String] {
    guard !tool.exitStatuses.isEmpty else { return [] }
    return [".SH EXIT STATUS"]
      + tool.exitStatuses.flatMap { [".TP", "\\fB\($0.rawValue)\\fR", Self.line($0.meaning)] }
  }

  private func examples() -> [String] {
    var shown: Set<String> = []
    let all = (tool.examples + tool.commands.flatMap(\.examples)).filter {
      shown.insert($0.line).inserted
    }
    guard !all.isEmpty else { return [] }
    return [".SH EXAMPLES"]
      + all.flatMap { [".TP", Self.line($0.summary), "\\fB\(Self.text($0.line))\\fR"] }
  }

  private static func prose(_ summary: String, _ discussion: String) -> [String] {
    let whole = "\(summary)\n\n\(discussion)"
    return TextWrapper.lines(whole, width: .max).map { $0.isEmpty ? ".PP" : line($0) }
  }

  private static func choices(_ type: ValueType) -> String {
    switch type {
    case .choice(let words): " One of \(ValueType.enumeration(words, last: "or"))."
    case .list(let words):
      " A comma-separated list of \(ValueType.enumeration(words, last: "and"))."
    case .text, .file, .folder, .integer, .number: ""
    }
  }

  /// A summary as the NAME section wants it: without its full stop.
  private static func phrase(_ summary: String) -> String {
    summary.hasSuffix(".") ? String(summary.dropLast()) : summary
  }

  /// A line of text: a leading period or apostrophe would make it a request (groff(7)).
  private static func line(_ text: String) -> String {
    let escaped = Self.text(text)
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }

  /// Escapes what roff reads, and keeps hyphens and quotes as they are typed in a shell.
  private static func text(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "'": result += "\\(aq"
      case "`": result += "\\(ga"
      case "^": result += "\\(ha"
      case "~": result += "\\(ti"
      default: result.append(character)
      }
    }
    return result
  }

  private static func quoted(_ text: String) -> String {
    String(Self.text(text).flatMap { $0 == "\"" ? "\\(dq" : "\($0)" })
  }
}
