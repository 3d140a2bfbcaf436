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
