import CommandLineKit

/// A command of the table: what it takes, and what it does.
protocol Command: Sendable {
  /// The name, the arguments and the options, for parser, help, manual page and completions.
  static var spec: CommandSpec { get }

  /// Prepares a run of the command.
  init(run: Run)

  /// Does the work and says how it ended.
  func perform() throws(Failure) -> ExitStatus
}
