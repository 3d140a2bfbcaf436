import Base
import CommandLineKit

/// From the words of a command line to the end of a run.
enum Tool {
  /// Runs what the arguments ask for and says how it ended.
  static func run(_ arguments: [String]) -> ExitStatus {
    let tool = ToolSpec.sequitur
    let environment = ProcessEnvironment.variables(of: tool)
    var diagnostics = Diagnostics(environment: environment)
    do throws(Failure) {
      return try answer(arguments, tool, environment, &diagnostics)
    } catch {
      diagnostics.report(error, tool: tool)
      return error.exitStatus
    }
  }

  private static func answer(
    _ arguments: [String], _ tool: ToolSpec, _ environment: [String: String],
    _ diagnostics: inout Diagnostics
  ) throws(Failure) -> ExitStatus {
    let request: Request
    do throws(UsageError) {
      request = try Parser.parse(arguments, tool)
    } catch {
      // Whoever names a file first has not been told of commands.
      if case .unknownCommand(let word, nearest: nil) = error.problem, FileBytes.exists(word) {
        let name = ShellWords.line([ShellWords.fileName(word)])
        throw .usage(
          UsageError(
            .refused(
              "a command comes first: sequitur readability \(name) measures it, sequitur coherence "
                + "\(name) scores its order, sequitur restore \(name) puts its lines in order")))
      }
      throw .usage(error)
    }
    switch request {
    case .help(let command):
      let width = PageWidth.columns(terminal: Terminal.columns(of: STDOUT_FILENO))
      try StandardOutput.write(HelpRenderer(tool, width: width).help(for: command))
      return .success
    case .topic(let topic):
      let width = PageWidth.columns(terminal: Terminal.columns(of: STDOUT_FILENO))
      try StandardOutput.write(HelpRenderer(tool, width: width).help(on: topic))
      return .success
    case .version:
      try StandardOutput.write("\(tool.name) \(tool.version)\n")
      return .success
    case .run(let invocation):
      // Files are left to the command, which may have others to do.
      for occurrence in invocation.occurrences where !FileName.isWhole(occurrence.value ?? "") {
        throw .usage(
          UsageError(
            .refused(
              "the value of \(occurrence.spelling) is not UTF-8: "
                + FileName.shown(occurrence.value ?? ""))))
      }
      let run = try resolve(invocation, tool, environment, &diagnostics)
      let name = invocation.command.name
      guard let command = CommandList.command(named: name) else {
        throw .internalError("the command '\(name)' has no code")
      }
      return try command.init(run: run).perform()
    }
  }

  private static func resolve(
    _ invocation: Invocation, _ tool: ToolSpec, _ environment: [String: String],
    _ diagnostics: inout Diagnostics
  ) throws(Failure) -> Run {
    do throws(ConfigurationError) {
      let user = try configurationFile(tool, environment)
      let project = try ProjectSettings.find(for: input(invocation), tool)
      let configurations = [project?.file, user].compactMap(\.self)
      let options = try Resolution(
        invocation, tool: tool, environment: environment, configurations: configurations)
      diagnostics.adopt(options, environment: environment)
      for warning in (project?.warnings ?? []) + (user?.warnings ?? []) {
        diagnostics.warn(warning)
      }
      return Run(
        tool: tool, invocation: invocation, options: options, environment: environment,
        diagnostics: diagnostics, configurations: configurations, project: project)
    } catch {
      throw .configuration(error)
    }
  }

  /// The first file that a command line names; nil where it names none.
  private static func input(_ invocation: Invocation) -> String? {
    let named = invocation.files.first ?? invocation.argument("FILE")
    return named == "-" ? nil : named
  }

  private static func configurationFile(
    _ tool: ToolSpec, _ environment: [String: String]
  ) throws(ConfigurationError) -> ConfigurationFile? {
    guard let path = ConfigurationFile.path(tool: tool, environment: environment) else {
      return nil
    }
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileBytes.contents(of: path)
    } catch {
      // A file that was only looked for may be absent.
      if error.number == ENOENT || error.number == ENOTDIR { return nil }
      throw .unreadable(path: path, reason: error.reason)
    }
    return try ConfigurationFile(bytes: bytes, path: path, tool: tool)
  }
}
