/// What the command line asks for.
public enum Request: Sendable, Equatable {
  /// Show the help of a command, or of the tool where it is nil.
  case help(CommandSpec?)
  /// Show what help tells of besides commands.
  case topic(HelpTopic)
  /// Show the version.
  case version
  /// Run a command.
  case run(Invocation)
}

/// A command line that agrees with the table: exactly what was typed, not yet resolved.
public struct Invocation: Sendable, Equatable {
  /// One option as it was given.
  public struct Occurrence: Sendable, Equatable {
    /// The option's long name, without dashes; an alias stands under the options that it sets.
    public var option: String
    /// What was typed, with dashes, for messages.
    public var spelling: String
    /// The value, nil for a flag.
    public var value: String?
  }

  /// The command to run.
  public var command: CommandSpec
  /// The options in the order given.
  public var occurrences: [Occurrence]
  /// The words given for each positional argument, by the argument's name.
  public var arguments: [String: [String]]

  /// The same for another command.
  public func replacing(command: CommandSpec) -> Invocation {
    Invocation(command: command, occurrences: occurrences, arguments: [:])
  }

  /// The words of the repeating argument, in order: the files, where the command takes files.
  ///
  /// A `-` stands for standard input, and none at all does too.
  public var files: [String] {
    guard let last = command.arguments.last, last.isRepeating else { return [] }
    return arguments[last.name] ?? []
  }

  /// The word given for an argument that takes one, nil where none was.
  public func argument(_ name: String) -> String? {
    arguments[name]?.first
  }
}
