/// Writes a completion script for zsh, in the terms of `_arguments` (zshcompsys(1)).
struct ZshCompletions {
  let tool: ToolSpec

  func render() -> String {
    let function = CompletionText.function(tool)
    let common = tool.commonOptions + ToolSpec.builtInOptions
    var lines = [
      "#compdef \(tool.name)",
      "# zsh completion for \(tool.name); generated from its table of commands.",
      "\(function)() {",
      "  local context state state_descr line ret=1",
      "  typeset -A opt_args",
      "  local -a commands=(",
    ]
    lines += tool.commands.map { command in
      "    \(CompletionText.quoted("\(command.name):\(command.summary)"))"
    }
    // -A: after the command, its own list of options is asked, not this one.
    lines += ["  )", "  _arguments -s -S -C -A '-*' \\"]
    lines += common.flatMap(specifications).map { "    \($0) \\" }
    lines += [
      "    '1:command:->command' '*::argument:->argument' && ret=0",
      "  case $state in",
      "    command) _describe -t commands command commands && ret=0 ;;",
      "    argument)",
      "      case $words[1] in",
    ]
    for command in tool.commands {
      lines += ["        \(command.name))", "          _arguments -s -S \\"]
      let options = CompletionText.options(of: command, tool).flatMap(specifications)
      let all = options + arguments(of: command)
      lines += all.dropLast().map { "            \($0) \\" }
      lines += ["            \(all[all.count - 1]) && ret=0 ;;"]
    }
    lines += [
      "      esac ;;",
      "  esac",
      "  return ret",
      "}",
      // Run by the completion system the file is the function's body; sourced, it registers it.
      "if [[ $funcstack[1] == \(function) ]]; then",
      "  \(function) \"$@\"",
      "else",
      "  compdef \(function) \(tool.name)",
      "fi",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  private func specifications(_ option: OptionSpec) -> [String] {
    let help = bracketed(option.summary)
    let repeats = option.isRepeatable ? "*" : ""
    let value = option.valueType.map { ":\(option.name):\(action($0))" } ?? ""
    let long = "\(repeats)\(option.spelling)\(value.isEmpty ? "" : "=")[\(help)]\(value)"
    let short = option.short.map { "\(repeats)-\($0)[\(help)]\(value)" }
    return ([short].compactMap { $0 } + [long]).map { CompletionText.quoted($0) }
  }

  private func arguments(of command: CommandSpec) -> [String] {
    command.arguments.enumerated().map { index, argument in
      let place = argument.isRepeating ? "*" : "\(index + 1)"
      let action =
        command.name == "help"
        ? "(\(tool.commands.map(\.name).joined(separator: " ")))" : action(argument.type)
      return CompletionText.quoted("\(place):\(argument.name.lowercased()):\(action)")
    }
  }

  private func action(_ type: ValueType) -> String {
    switch type {
    case .choice(let words): "(\(words.joined(separator: " ")))"
    case .list(let words): "_sequence compadd - \(words.joined(separator: " "))"
    case .file: "_files"
    case .folder: "_files -/"
    case .text, .integer, .number: ""
    }
  }

  /// A description inside square brackets, where brackets and colons are syntax.
  private func bracketed(_ text: String) -> String {
    String(text.flatMap { "[]:\\".contains($0) ? "\\\($0)" : "\($0)" })
  }
}
