/// A shell that completions can be written for.
public enum Shell: String, Sendable, CaseIterable {
  /// The GNU shell.
  case bash
  /// The Z shell.
  case zsh
  /// The friendly interactive shell.
  case fish

  /// The completion script of a tool for this shell, ending in a line break.
  public func completions(for tool: ToolSpec) -> String {
    switch self {
    case .bash: BashCompletions(tool: tool).render()
    case .zsh: ZshCompletions(tool: tool).render()
    case .fish: FishCompletions(tool: tool).render()
    }
  }
}

/// What the three scripts share.
enum CompletionText {
  /// The name of a shell function for a tool: only letters, digits and underscores.
  static func function(_ tool: ToolSpec) -> String {
    "_" + String(tool.name.map { $0.isLetter || $0.isNumber ? $0 : "_" })
  }

  /// A text in single quotes, as all three shells read it.
  ///
  /// fish alone reads backslashes inside single quotes, so it asks for them to be doubled.
  static func quoted(_ text: String, doublingBackslashes: Bool = false) -> String {
    var result = "'"
    for character in text {
      switch character {
      case "'": result += "'\\''"
      case "\\" where doublingBackslashes: result += "\\\\"
      default: result.append(character)
      }
    }
    return result + "'"
  }

  /// All options that a command takes, with those that the parser answers.
  static func options(of command: CommandSpec, _ tool: ToolSpec) -> [OptionSpec] {
    tool.options(of: command) + ToolSpec.builtInOptions
  }
}
