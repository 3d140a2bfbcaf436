/// What came of a program that ran.
public struct ProcessOutcome: Sendable, Equatable {
  /// How it ended.
  public enum Termination: Sendable, Equatable {
    /// By itself, with a status.
    case exited(Int32)
    /// By a signal.
    case signalled(Int32)
    /// By the runner, because it took too long.
    case timedOut
  }

  /// How it ended.
  public var termination: Termination
  /// The bytes that it wrote to standard output.
  public var outputBytes: [UInt8]
  /// The bytes that it wrote to standard error.
  public var errorBytes: [UInt8]

  /// Standard output as text; what is not UTF-8 shows as U+FFFD.
  public var output: String { String(decoding: outputBytes, as: UTF8.self) }

  /// Standard error as text; what is not UTF-8 shows as U+FFFD.
  public var errorOutput: String { String(decoding: errorBytes, as: UTF8.self) }

  /// The exit status, nil where it did not end by itself.
  public var status: Int32? {
    if case .exited(let status) = termination { status } else { nil }
  }

  /// The lines of standard output, without the empty one after the last line break.
  public var lines: [String] {
    var lines = output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}
