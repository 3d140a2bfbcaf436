import Base
import CommandLineKit
import Files

/// The command-line tool.
@main
struct Sequitur {
  static func main() {
    Signals.install()
    // What Swift makes of arguments that are not UTF-8 names other files, or none.
    let arguments = (1..<max(1, Int(CommandLine.argc))).compactMap { index in
      CommandLine.unsafeArgv[index].map { FileName.string($0) }
    }
    let status = Tool.run(arguments)
    exit(status.rawValue)
  }
}
