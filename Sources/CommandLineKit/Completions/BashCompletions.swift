/// Writes a completion script for bash 4 and later; it needs no helper package.
struct BashCompletions {
  let tool: ToolSpec

  func render() -> String {
    let function = CompletionText.function(tool)
    let lines =
      [
        "# bash completion for \(tool.name); generated from its table of commands.",
        "\(function)() {",
        "  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}",
        "  local command='' index words=''",
        "  COMPREPLY=()",
        "  # bash parts --option=value into three words.",
        "  if [[ $current == '=' ]]; then",
        "    current=''",
        "  elif [[ $previous == '=' ]]; then",
        "    previous=${COMP_WORDS[COMP_CWORD-2]}",
        "  fi",
        "  for ((index = 1; index < COMP_CWORD; index++)); do",
        "    case ${COMP_WORDS[index]} in",
        "      \(valueOptions().joined(separator: "|")))",
        "        ((index++))",
        "        [[ ${COMP_WORDS[index]} == '=' ]] && ((index++)) ;;",
        "      -*) ;;",
        "      *) command=${COMP_WORDS[index]}; break ;;",
        "    esac",
        "  done",
        "  case $command:$previous in",
      ] + valueCases() + [
        "  esac",
        "  if [[ $current == -* ]]; then",
        "    case $command in",
      ] + optionCases() + [
        "    esac",
        "  else",
        "    case $command in",
      ] + wordCases() + [
        "    esac",
        "  fi",
        "  [[ -n $words ]] && COMPREPLY=($(compgen -W \"$words\" -- \"$current\"))",
        "  return 0",
        "}",
        "complete -o bashdefault -o default -F \(function) \(tool.name)",
      ]
    return lines.joined(separator: "\n") + "\n"
  }

  private func spellings(_ option: OptionSpec) -> [String] {
    [option.spelling] + (option.short.map { ["-\($0)"] } ?? [])
  }

  private func valueOptions() -> [String] {
    tool.allOptions.filter { $0.placeholder != nil }.flatMap(spellings)
  }

  /// One case an option that takes a value, a command's own description before the common one.
  private func valueCases() -> [String] {
    let own = tool.commands.flatMap { command in
      command.options.flatMap { valueCase($0, command: command.name) }
    }
    return own + tool.commonOptions.flatMap { valueCase($0, command: "*") }
  }

  private func valueCase(_ option: OptionSpec, command: String) -> [String] {
    guard let type = option.valueType else { return [] }
    let pattern = spellings(option).map { "\(command):\($0)" }.joined(separator: "|")
    let answer: String
    switch type {
    case .choice(let words), .list(let words):
      answer =
        "COMPREPLY=($(compgen -W \(CompletionText.quoted(words.joined(separator: " ")))"
        + " -- \"$current\")); return 0"
    case .folder:
      answer = "compopt -o dirnames +o default +o bashdefault; return 0"
    case .file, .text, .integer, .number:
      // An empty answer lets bash offer files.
      answer = "return 0"
    }
    return ["    \(pattern)) \(answer) ;;"]
  }

  private func optionCases() -> [String] {
    let common = tool.commonOptions + ToolSpec.builtInOptions
    let cases = tool.commands.map { command in
      optionCase(command.name, CompletionText.options(of: command, tool))
    }
    return cases + [optionCase("*", common)]
  }

  private func optionCase(_ pattern: String, _ options: [OptionSpec]) -> String {
    "      \(pattern)) words='\(options.flatMap(spellings).joined(separator: " "))' ;;"
  }

  private func wordCases() -> [String] {
    let names = tool.commands.map(\.name).joined(separator: " ")
    return ["      '') words='\(names)' ;;"]
      + tool.commands.compactMap { command in
        let words =
          command.name == "help"
          ? tool.commands.map(\.name) : command.arguments.flatMap(\.type.choices)
        guard !words.isEmpty else { return nil }
        return "      \(command.name)) words='\(words.joined(separator: " "))' ;;"
      }
  }
}
