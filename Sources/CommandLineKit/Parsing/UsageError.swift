/// What is wrong with a command line, worded for the person who typed it.
public struct UsageError: Error, Equatable, Sendable {
  /// The kinds of mistake.
  public enum Problem: Equatable, Sendable {
    /// No command was named.
    case missingCommand
    /// The command is not in the table.
    case unknownCommand(String, nearest: String?)
    /// The option, as typed, is not in the table.
    case unknownOption(String, nearest: String?)
    /// The option belongs to other commands.
    case foreignOption(String, commands: [String])
    /// The option came without the value that it takes.
    case missingValue(String, placeholder: String, next: String?)
    /// A value was given to an option that takes none.
    case unwantedValue(String, value: String)
    /// The option's value is not allowed.
    case badValue(String, value: String, expected: String, nearest: String?)
    /// An argument that the command needs was not given.
    case missingArgument(String, expected: String)
    /// An argument's value is not allowed.
    case badArgument(String, value: String, expected: String, nearest: String?)
    /// There is a word too many.
    case unexpectedArgument(String)
    /// An option that the command needs was not given.
    case missingOption(String)
    /// Something only the command itself could find out; the text is the whole message.
    case refused(String)
  }

  /// The mistake.
  public var problem: Problem
  /// The name of the command that was meant, where it is known.
  public var command: String?

  /// Creates an error.
  public init(_ problem: Problem, command: String? = nil) {
    self.problem = problem
    self.command = command
  }

  /// The exit code: always that for wrong usage.
  public var exitStatus: ExitStatus { .usage }

  /// A stable name of the kind of mistake, for programs.
  public var code: String {
    switch problem {
    case .missingCommand: "usage/missing-command"
    case .unknownCommand: "usage/unknown-command"
    case .unknownOption: "usage/unknown-option"
    case .foreignOption: "usage/foreign-option"
    case .missingValue: "usage/missing-value"
    case .unwantedValue: "usage/unwanted-value"
    case .badValue: "usage/bad-value"
    case .missingArgument: "usage/missing-argument"
    case .badArgument: "usage/bad-argument"
    case .unexpectedArgument: "usage/unexpected-argument"
    case .missingOption: "usage/missing-option"
    case .refused: "usage/refused"
    }
  }

  /// The mistake in one line, without the tool's name in front.
  public var message: String {
    switch problem {
    case .missingCommand:
      "no command given"
    case .unknownCommand(let name, let nearest):
      "unknown command \(Quoted.text(name))" + Self.suggestion(nearest)
    case .unknownOption(let name, let nearest):
      "unknown option \(Quoted.text(name))" + Self.suggestion(nearest)
    case .foreignOption(let name, let commands):
      "option \(Quoted.text(name)) belongs to \(Self.quoted(commands))"
        + (command.map { ", not to '\($0)'" } ?? "")
    case .missingValue(let name, let placeholder, let next):
      "option \(Quoted.text(name)) needs a value: \(name) \(placeholder)" + Self.joining(name, next)
    case .unwantedValue(let name, let value):
      "option \(Quoted.text(name)) takes no value, but got \(Quoted.text(value))"
    case .badValue(let name, let value, let expected, let nearest):
      "option \(Quoted.text(name)) takes \(expected), not \(Quoted.text(value))"
        + Self.suggestion(nearest)
    case .missingArgument(let name, let expected):
      "missing argument \(name): \(expected)"
    case .badArgument(let name, let value, let expected, let nearest):
      "argument \(name) takes \(expected), not \(Quoted.text(value))" + Self.suggestion(nearest)
    case .unexpectedArgument(let word):
      "unexpected argument \(Quoted.text(word))"
    case .missingOption(let name):
      "option \(Quoted.text(name)) is needed" + (command.map { " by '\($0)'" } ?? "")
    case .refused(let message):
      message
    }
  }

  /// Where to read on: a second line for people.
  public func hint(tool: ToolSpec) -> String {
    let target = command.map { "\(tool.name) help \($0)" } ?? "\(tool.name) help"
    return "See '\(target)'."
  }

  private static func suggestion(_ nearest: String?) -> String {
    nearest.map { "; did you mean '\($0)'?" } ?? ""
  }

  private static func quoted(_ commands: [String]) -> String {
    ValueType.enumeration(commands.map { "'\($0)'" }, last: "and")
  }

  /// A value that begins with a dash has to be joined to its option, or it reads as an option.
  private static func joining(_ name: String, _ next: String?) -> String {
    guard let next else { return "" }
    let joint = name.hasPrefix("--") ? "=" : ""
    return " (for a value that begins with a dash, write \(Quoted.text(name + joint + next)))"
  }
}
