import CommandLineKit

/// `completions` and `man`: what the table of commands says, in other forms than help.
struct ManualCommand {
  let run: Run

  func perform() throws(Failure) -> ExitStatus {
    let text =
      if let shell = run.invocation.argument("SHELL").flatMap(Shell.init(rawValue:)) {
        shell.completions(for: run.tool)
      } else {
        ManualPage(run.tool).render()
      }
    let sink = try run.output()
    try sink.write(Array(text.utf8))
    try sink.finish()
    return .success
  }
}
