import CommandLineKit

/// `completions`: what the table of commands says, in a shell's words.
struct CompletionsCommand: Command {
  let run: Run

  func perform() throws(Failure) -> ExitStatus {
    guard let shell = run.invocation.argument(Self.shell.name).flatMap(Shell.init(rawValue:)) else {
      throw .internalError("the shell was not checked")
    }
    let sink = try run.output()
    try sink.write(Array(shell.completions(for: run.tool).utf8))
    try sink.finish()
    return .success
  }
}
