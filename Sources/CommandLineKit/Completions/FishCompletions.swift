/// Writes a completion script for fish.
struct FishCompletions {
  let tool: ToolSpec

  func render() -> String {
    var lines = ["# fish completion for \(tool.name); generated from its table of commands."]
    // Files are offered only where a command takes them.
    lines.append("complete -c \(tool.name) -f")
    for command in tool.commands {
      lines.append(
        "complete -c \(tool.name) -n __fish_use_subcommand -a \(command.name)"
          + " -d \(quoted(command.summary))")
    }
    for option in ToolSpec.builtInOptions { lines.append(line(option, command: nil)) }
    // A common option that a command describes itself is offered as that command has it.
    for option in tool.commonOptions {
      let replaced = tool.commands.filter { command in
        command.options.contains { $0.name == option.name }
      }
      lines.append(line(option, command: nil, except: replaced.map(\.name)))
    }
    for command in tool.commands {
      lines += command.options.map { line($0, command: command.name) }
      lines += words(of: command)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(_ option: OptionSpec, command: String?, except: [String] = []) -> String {
    var parts = ["complete -c \(tool.name)"]
    if let command { parts.append("-n '__fish_seen_subcommand_from \(command)'") }
    if !except.isEmpty {
      parts.append("-n 'not __fish_seen_subcommand_from \(except.joined(separator: " "))'")
    }
    parts.append("-l \(option.name)")
    if let short = option.short { parts.append("-s \(short)") }
    if let type = option.valueType {
      switch type {
      case .choice(let words), .list(let words):
        parts.append("-x -a \(quoted(words.joined(separator: " ")))")
      case .folder: parts.append("-x -a '(__fish_complete_directories)'")
      case .file: parts.append("-r -F")
      case .text, .integer, .number: parts.append("-x")
      }
    }
    parts.append("-d \(quoted(option.summary))")
    return parts.joined(separator: " ")
  }

  private func words(of command: CommandSpec) -> [String] {
    let seen = "-n '__fish_seen_subcommand_from \(command.name)'"
    let names = tool.commands.map(\.name)
    let words = command.name == "help" ? names : command.arguments.flatMap(\.type.choices)
    var lines: [String] = []
    if !words.isEmpty {
      lines.append("complete -c \(tool.name) \(seen) -a \(quoted(words.joined(separator: " ")))")
    }
    if command.arguments.contains(where: { $0.type == .file || $0.type == .folder }) {
      lines.append("complete -c \(tool.name) \(seen) -F")
    }
    return lines
  }

  private func quoted(_ text: String) -> String {
    CompletionText.quoted(text, doublingBackslashes: true)
  }
}
