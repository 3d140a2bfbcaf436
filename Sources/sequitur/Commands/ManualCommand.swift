import CommandLineKit

/// `man`: the manual page that the table of commands makes.
struct ManualCommand: Command {
  let run: Run

  func perform() throws(Failure) -> ExitStatus {
    let sink = try run.output()
    try sink.write(Array(ManualPage(run.tool).render().utf8))
    try sink.finish()
    return .success
  }
}
