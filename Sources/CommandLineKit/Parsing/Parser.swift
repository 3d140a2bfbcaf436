/// Reads a command line by the table.
///
/// Options may stand before or after files and before or after the command's name; `--x=y` and
/// `--x y` mean the same; one-letter flags may be grouped; `--` ends the options; `-` is a word.
/// Names are never abbreviated. The first mistake from the left is reported, unless help or the
/// version is asked for anywhere, which is answered whatever else is wrong.
public enum Parser {
  /// Reads the arguments that follow the program's name.
  ///
  /// - Parameters:
  ///   - arguments: The arguments, without the program's name.
  ///   - tool: The table.
  /// - Returns: What is asked for; for a run, every value is of its option's type.
  /// - Throws: The first mistake.
  /// - Complexity: O(*n*) in the number of arguments.
  public static func parse(
    _ arguments: [String], _ tool: ToolSpec
  ) throws(UsageError) -> Request {
    var scanner = ArgumentScanner(tool: tool)
    scanner.scan(arguments)
    let command = scanner.words.first.flatMap { tool.command(named: $0.text) }
    if scanner.isOn("help") { return .help(command) }
    if scanner.isOn("version") { return .version }

    var second = SecondPass(tool: tool, command: command, mistakes: scanner.mistakes)
    guard let word = scanner.words.first else {
      throw second.leftmost(or: .missingCommand, at: .max)
    }
    guard let command else {
      let nearest = NearestName.nearest(to: word.text, among: tool.commands.map(\.name))
      throw second.leftmost(or: .unknownCommand(word.text, nearest: nearest), at: word.position)
    }
    let occurrences = second.occurrences(scanner.found, of: command)
    let values = second.arguments(scanner.words.dropFirst(), of: command)
    if let mistake = second.firstMistake { throw mistake }
    if command.name == "help" {
      return try topic(values.values.first?.first, tool)
    }
    return .run(Invocation(command: command, occurrences: occurrences, arguments: values))
  }

  private static func topic(
    _ name: String?, _ tool: ToolSpec
  ) throws(UsageError) -> Request {
    guard let name else { return .help(nil) }
    if let command = tool.command(named: name) { return .help(command) }
    if let topic = tool.topics.first(where: { $0.name == name }) { return .topic(topic) }
    let nearest = NearestName.nearest(
      to: name, among: tool.commands.map(\.name) + tool.topics.map(\.name))
    throw UsageError(.unknownCommand(name, nearest: nearest))
  }
}

/// The second pass: what was found is held against the command that it was found with.
private struct SecondPass {
  let tool: ToolSpec
  let command: CommandSpec?
  var mistakes: [ArgumentScanner.Mistake]

  mutating func note(_ problem: UsageError.Problem, at position: Int) {
    mistakes.append(.init(position: position, problem: problem))
  }

  /// The leftmost mistake, nil where there is none.
  var firstMistake: UsageError? {
    // The sort is stable, so of two mistakes in one place the first found stays first.
    mistakes.sorted { $0.position < $1.position }.first.map(worded)
  }

  /// The leftmost mistake, one more included.
  func leftmost(or problem: UsageError.Problem, at position: Int) -> UsageError {
    guard let first = mistakes.first(where: { $0.position < position }) else {
      return worded(.init(position: position, problem: problem))
    }
    return worded(first)
  }

  /// The mistake as an error, with the nearest name filled in now that the command is known.
  private func worded(_ mistake: ArgumentScanner.Mistake) -> UsageError {
    guard case .unknownOption(let typed, _) = mistake.problem else {
      return UsageError(mistake.problem, command: command?.name)
    }
    return UsageError(
      .unknownOption(typed, nearest: nearestOption(to: typed)), command: command?.name)
  }

  private func nearestOption(to typed: String) -> String? {
    let own = (command.map(tool.options) ?? []) + ToolSpec.builtInOptions
    let all = tool.allOptions + ToolSpec.builtInOptions
    if !typed.hasPrefix("--"), typed.count == 2 {
      // A one-letter option has only its other case for a neighbour.
      let upper = typed.uppercased()
      let other = typed == upper ? typed.lowercased() : upper
      return (own + all).contains { $0.short.map { "-\($0)" } == other } ? other : nil
    }
    let word = String(typed.drop { $0 == "-" })
    let near =
      NearestName.nearest(to: word, among: own.map(\.name))
      ?? NearestName.nearest(to: word, among: all.map(\.name))
    return near.map { "--\($0)" }
  }

  mutating func occurrences(
    _ found: [ArgumentScanner.Found], of command: CommandSpec
  ) -> [Invocation.Occurrence] {
    let options = tool.options(of: command)
    var result: [Invocation.Occurrence] = []
    for item in found {
      guard let option = options.first(where: { $0.name == item.option.name }) else {
        let owners = tool.commands.filter { owner in
          owner.options.contains { $0.name == item.option.name }
        }
        note(.foreignOption(item.spelling, commands: owners.map(\.name)), at: item.position)
        continue
      }
      if case .alias(let settings) = option.kind {
        for setting in settings {
          let target = options.first { $0.name == setting.option }
          result.append(
            .init(
              option: setting.option, spelling: item.spelling,
              value: target?.valueType == nil ? nil : setting.value))
        }
        continue
      }
      if let type = option.valueType, let value = item.value, !type.accepts(value) {
        note(
          .badValue(
            item.spelling, value: value, expected: type.expectation,
            nearest: NearestName.nearest(to: value, among: type.choices)),
          at: item.position)
        continue
      }
      result.append(.init(option: option.name, spelling: item.spelling, value: item.value))
    }
    return result
  }

  mutating func arguments(
    _ words: ArraySlice<ArgumentScanner.Word>, of command: CommandSpec
  ) -> [String: [String]] {
    var left = words
    var result: [String: [String]] = [:]
    for argument in command.arguments {
      let taken = argument.isRepeating ? left : left.prefix(1)
      left = left.dropFirst(taken.count)
      if taken.isEmpty, argument.isRequired {
        note(.missingArgument(argument.name, expected: argument.type.expectation), at: .max)
      }
      for word in taken {
        // NUL marks a name that is not UTF-8. The command tells of one such file and does the others.
        let text = argument.isRepeating ? word.text.filter { $0 != "\0" } : word.text
        if argument.type.accepts(text) { continue }
        note(
          .badArgument(
            argument.name, value: word.text, expected: argument.type.expectation,
            nearest: NearestName.nearest(to: word.text, among: argument.type.choices)),
          at: word.position)
      }
      if !taken.isEmpty { result[argument.name] = taken.map(\.text) }
    }
    if let word = left.first { note(.unexpectedArgument(word.text), at: word.position) }
    return result
  }
}
