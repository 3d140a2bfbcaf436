import Base
import CommandLineKit
import Typeset

/// What is said on standard error.
struct Diagnostics: Sendable {
  private var isColored = false
  private var isQuiet = false
  private var isVerbose = false

  /// Diagnostics before the command line is understood.
  init(environment: [String: String]) {
    isColored = ColorPolicy.auto.isEnabled(
      isTerminal: Terminal.isTerminal(STDERR_FILENO), environment: environment)
  }

  /// Does from here on as the options say.
  mutating func adopt(_ options: Resolution, environment: [String: String]) {
    let policy = options[CommonOptions.color]
    isColored = policy.isEnabled(
      isTerminal: Terminal.isTerminal(STDERR_FILENO), environment: environment)
    isQuiet = options[CommonOptions.quiet]
    isVerbose = options[CommonOptions.verbose]
  }

  /// Says why something could not be done.
  func report(_ failure: Failure, tool: ToolSpec) {
    if case .noInput(let command) = failure {
      write(HelpRenderer(tool).shortHelp(for: command))
      return
    }
    if case .usage(let error) = failure, error.problem == .missingCommand {
      write(HelpRenderer(tool).shortHelp())
      return
    }
    say("error", color: "31", failure.words)
    if case .usage(let error) = failure { write(error.hint(tool: tool) + "\n") }
  }

  /// Says what was odd but did not stop the run.
  func warn(_ message: String) {
    if !isQuiet { say("warning", color: "33", message) }
  }

  /// Says that a result misses a limit, whatever else is kept quiet: it is what was asked for.
  func tellMiss(_ message: String) { write(VisibleText.line(message) + "\n") }

  /// Says how far a long run has come.
  func tell(_ message: String) {
    if !isQuiet { write(message + "\n") }
  }

  /// Says what the user should know of how the run is done.
  func remark(_ message: String) {
    if !isQuiet { say("note", color: "36", message) }
  }

  /// Says what only the curious want to know.
  func note(_ message: @autoclosure () -> String) {
    if isVerbose { say("note", color: "36", message()) }
  }

  /// Writes what was asked for, such as reasons.
  func write(_ text: String) {
    var text = text
    _ = text.withUTF8 { Descriptor.write($0, to: STDERR_FILENO) }
  }

  private func say(_ kind: String, color: String, _ message: String) {
    let label = isColored ? "\u{1b}[1;\(color)m\(kind):\u{1b}[0m" : "\(kind):"
    // File names and article text may hold anything.
    write("sequitur: \(label) \(VisibleText.line(message))\n")
  }
}

/// Writes bytes to a file descriptor.
enum Descriptor {
  /// Writes all bytes; gives back the system's error number where that fails, else 0.
  @discardableResult
  static func write(_ bytes: UnsafeBufferPointer<UInt8>, to descriptor: Int32) -> Int32 {
    var rest = UnsafeRawBufferPointer(bytes)[...]
    while !rest.isEmpty {
      let part = UnsafeRawBufferPointer(rebasing: rest)
      let count = SystemCall.write(descriptor, part.baseAddress, part.count)
      if count < 0 {
        if errno == EINTR { continue }
        return errno
      }
      rest = rest.dropFirst(count)
    }
    return 0
  }
}
