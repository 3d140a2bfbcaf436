/// Finds the mistakes that a table of commands and options can hold.
///
/// A unit test runs it over the tool's table, so that the parser and the renderers may trust it.
public enum TableValidator {
  /// The longest summary of an option or argument, in characters: about three lines of help.
  public static let longestSummary = 150

  /// The mistakes in a table, one line each; empty where it is sound.
  public static func problems(in tool: ToolSpec) -> [String] {
    commandProblems(tool) + optionProblems(tool)
      + tool.commands.flatMap { command in
        argumentProblems(command) + commandOptionProblems(command, tool)
      }
  }

  private static func commandProblems(_ tool: ToolSpec) -> [String] {
    let column = 4 + (tool.commands.map(\.name.count).max() ?? 0)
    var problems = duplicates(tool.commands.map(\.name)).map { "command '\($0)' stands twice" }
    for command in tool.commands {
      if !isName(command.name) { problems.append("'\(command.name)' is no command name") }
      problems += summaryProblems(
        command.summary, of: "command '\(command.name)'", longest: PageWidth.standard - column)
    }
    for example in tool.examples + tool.commands.flatMap(\.examples) {
      if !example.line.hasPrefix(tool.name), !example.line.contains("| \(tool.name) ") {
        problems.append("example '\(example.line)' does not run \(tool.name)")
      }
      if example.line.count + 6 > PageWidth.standard {
        problems.append("example '\(example.line)' is wider than the page")
      }
      if example.summary.isEmpty { problems.append("example '\(example.line)' says nothing") }
    }
    return problems
  }

  /// Checks what holds across commands: one name is one thing to the scanner.
  private static func optionProblems(_ tool: ToolSpec) -> [String] {
    var problems: [String] = []
    var shorts: [Character: String] = [:]
    var first: [String: OptionSpec] = [:]
    for option in ToolSpec.builtInOptions + tool.commonOptions + tool.commands.flatMap(\.options) {
      if !isName(option.name) { problems.append("'\(option.name)' is no option name") }
      problems += summaryProblems(
        option.summary, of: "option '\(option.name)'", longest: longestSummary)
      if let earlier = first[option.name] {
        if (earlier.placeholder == nil) != (option.placeholder == nil)
          || earlier.short != option.short || earlier.isConfigurable != option.isConfigurable
        {
          problems.append("option '\(option.name)' means different things to different commands")
        }
      } else {
        first[option.name] = option
      }
      if let short = option.short {
        if !short.isASCII || !(short.isLetter) {
          problems.append("'-\(short)' of option '\(option.name)' is no letter")
        }
        if let other = shorts[short], other != option.name {
          problems.append("'-\(short)' is both '\(other)' and '\(option.name)'")
        }
        shorts[short] = option.name
      }
      problems += valueProblems(option)
    }
    return problems
  }

  private static func valueProblems(_ option: OptionSpec) -> [String] {
    var problems: [String] = []
    if let placeholder = option.placeholder, placeholder != placeholder.uppercased() {
      problems.append("the value of option '\(option.name)' is not named in capitals")
    }
    if let value = option.defaultValue, !(option.valueType?.accepts(value) ?? false) {
      problems.append("option '\(option.name)' does not take its own default '\(value)'")
    }
    problems += duplicates(option.valueType?.choices ?? []).map {
      "option '\(option.name)' has the choice '\($0)' twice"
    }
    return problems
  }

  private static func commandOptionProblems(
    _ command: CommandSpec, _ tool: ToolSpec
  ) -> [String] {
    var problems = duplicates(command.options.map(\.name)).map {
      "'\(command.name)' has option '\($0)' twice"
    }
    problems += duplicates(tool.commonOptions.map(\.name)).map { "option '\($0)' stands twice" }
    let builtIn = Set(ToolSpec.builtInOptions.map(\.name))
    let options = tool.options(of: command)
    for option in options {
      let place = "option '\(option.name)' of '\(command.name)'"
      if builtIn.contains(option.name) { problems.append("\(place) is the parser's own") }
      if let target = option.negates {
        if case .flag = option.kind {} else { problems.append("\(place) negates but is no flag") }
        if !options.contains(where: { $0.name == target }) {
          problems.append("\(place) negates '\(target)', which is not there")
        }
      }
      guard case .alias(let settings) = option.kind else { continue }
      for setting in settings {
        guard let target = options.first(where: { $0.name == setting.option }) else {
          problems.append("\(place) sets '\(setting.option)', which is not there")
          continue
        }
        if case .alias = target.kind { problems.append("\(place) sets another alias") }
        if let type = target.valueType, !type.accepts(setting.value) {
          problems.append("\(place) sets '\(setting.option)' to '\(setting.value)'")
        }
      }
    }
    for name in command.listedCommonOptions ?? []
    where !tool.commonOptions.contains(where: { $0.name == name }) {
      problems.append("'\(command.name)' lists the common option '\(name)', which is not there")
    }
    return problems
  }

  private static func argumentProblems(_ command: CommandSpec) -> [String] {
    var problems = duplicates(command.arguments.map(\.name)).map {
      "'\(command.name)' has argument \($0) twice"
    }
    for (index, argument) in command.arguments.enumerated() {
      let place = "argument \(argument.name) of '\(command.name)'"
      if argument.name != argument.name.uppercased() || argument.name.isEmpty {
        problems.append("\(place) is not in capitals")
      }
      problems += summaryProblems(argument.summary, of: place, longest: longestSummary)
      guard index > 0 else { continue }
      let before = command.arguments[index - 1]
      if before.isRepeating { problems.append("\(place) follows one that takes all words") }
      if argument.isRequired, !before.isRequired {
        problems.append("\(place) is required but follows one that is not")
      }
    }
    return problems
  }

  private static func summaryProblems(
    _ summary: String, of thing: String, longest: Int
  ) -> [String] {
    if summary.isEmpty { return ["\(thing) has no summary"] }
    var problems: [String] = []
    if !summary.hasSuffix(".") { problems.append("the summary of \(thing) is no sentence") }
    if summary.count > longest {
      problems.append("the summary of \(thing) is longer than \(longest) characters")
    }
    return problems
  }

  private static func duplicates(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { !seen.insert($0).inserted }
  }

  private static func isName(_ name: String) -> Bool {
    name.first?.isLetter == true && name.last != "-"
      && name.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }
  }
}
