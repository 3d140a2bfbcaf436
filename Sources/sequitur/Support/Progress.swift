import Base
import CommandLineKit

/// A line on a terminal that says how far a long run has come.
struct Progress {
  private let diagnostics: Diagnostics
  private let isShown: Bool
  private let what: String
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private var shown: ContinuousClock.Instant
  private var count = 0

  /// Progress for a run; nothing is shown where standard error is no terminal, nor where results
  /// come to one.
  init(run: Run, what: String, resultsAreShown: Bool = false) {
    diagnostics = run.diagnostics
    isShown =
      Terminal.isTerminal(STDERR_FILENO) && !resultsAreShown && !run.options[CommonOptions.quiet]
    self.what = what
    start = clock.now
    shown = start
  }

  /// One more is done; the line is renewed at most ten times a second.
  mutating func step() {
    count += 1
    guard isShown else { return }
    let now = clock.now
    guard now - shown >= .milliseconds(100) else { return }
    shown = now
    let (seconds, attoseconds) = (now - start).components
    let rate = Double(count) / (Double(seconds) + Double(attoseconds) * 1e-18)
    diagnostics.write("\r\u{1b}[K\(count) \(what), \(Int(rate)) a second")
  }

  /// Clears the line, before something else is said or at the end.
  mutating func clear() {
    if isShown, shown > start { diagnostics.write("\r\u{1b}[K") }
    shown = max(start, shown - .milliseconds(100))
  }
}
