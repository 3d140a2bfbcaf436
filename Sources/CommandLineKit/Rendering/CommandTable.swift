/// Renders the commands as a Markdown table, for a page that a test keeps in step.
public enum CommandTable {
  /// A table with one row a command, ending in a line break.
  public static func markdown(_ tool: ToolSpec) -> String {
    let rows = tool.commands.map { command in
      let words = ([command.name] + command.arguments.map(\.usage)).joined(separator: " ")
      return "| `\(escaped(words))` | \(escaped(command.summary)) |"
    }
    return (["| command | does |", "| --- | --- |"] + rows).joined(separator: "\n") + "\n"
  }

  /// A pipe ends a cell even inside code (GitHub Flavored Markdown 4.10), so it is escaped there too.
  private static func escaped(_ text: String) -> String {
    String(text.flatMap { $0 == "|" ? "\\|" : "\($0)" })
  }
}
