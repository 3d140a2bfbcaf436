import CommandLineKit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The command-line tool.
@main
struct Sequitur {
  static func main() {
    Signals.install()
    let status = Tool.run(Array(CommandLine.arguments.dropFirst()))
    exit(status.rawValue)
  }
}
