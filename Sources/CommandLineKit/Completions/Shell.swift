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
