import Base
import Foundation
import Synchronization

/// Runs a program to its end with everything it can see handed in.
///
/// Input, output and errors go through pipes that one loop serves together, so that no amount of
/// text can make the two wait for each other.
public struct ProcessRunner: Sendable {
  /// A signal for the program while it runs.
  public struct Interruption: Sendable {
    /// When the signal is sent.
    public enum Moment: Sendable {
      /// This long after the start.
      case after(Duration)
      /// When this many lines have come from standard output.
      case outputLines(Int)
    }

    /// When it is sent.
    public var moment: Moment
    /// Which signal, such as `SIGINT`.
    public var signal: Int32

    /// Creates an interruption.
    public init(_ moment: Moment, signal: Int32) {
      self.moment = moment
      self.signal = signal
    }
  }

  /// Why a program could not be started.
  public struct StartError: Error, Equatable, Sendable {
    /// What was to be run.
    public var executable: String
    /// The system's error number.
    public var number: Int32

    /// Creates an error.
    public init(executable: String, number: Int32) {
      self.executable = executable
      self.number = number
    }
  }

  /// The path of the program; one without a slash is looked for in `PATH`.
  public var executable: String
  /// The arguments, without the program's name.
  public var arguments: [String]
  /// What standard input holds.
  public var input: [UInt8]
  /// The environment, on top of the few variables that are passed on (`inherited`).
  public var environment: [String: String]
  /// The folder to run in, nil for that of the tests.
  public var folder: String?
  /// How long it may take before it is killed.
  public var timeout: Duration
  /// A signal to send while it runs.
  public var interruption: Interruption?

  /// The variables passed on from the tests' own environment: what a program needs to start, and
  /// what sanitizers and coverage need.
  public static let inherited = [
    "PATH", "LD_LIBRARY_PATH", "LLVM_PROFILE_FILE", "ASAN_OPTIONS", "TSAN_OPTIONS",
  ]

  /// Creates a runner; by default there is no input, no environment and a minute's time.
  public init(
    _ executable: String, _ arguments: [String] = [], input: [UInt8] = [],
    environment: [String: String] = [:], folder: String? = nil, timeout: Duration = .seconds(60),
    interruption: Interruption? = nil
  ) {
    self.executable = executable
    self.arguments = arguments
    self.input = input
    self.environment = environment
    self.folder = folder
    self.timeout = timeout
    self.interruption = interruption
  }

  /// Runs the program and waits for its end.
  ///
  /// - Throws: `StartError` where it cannot be started.
  public func run() throws(StartError) -> ProcessOutcome {
    // A program that does not read its input must not end the tests. The setting is that of the
    // whole process; the program itself is started with the default.
    signal(SIGPIPE, SIG_IGN)
    if executable.contains("/"), access(executable, X_OK) != 0 {
      throw StartError(executable: executable, number: errno)
    }
    var (child, pipes) = try Self.starting.withLock { _ throws(StartError) in try start() }
    return serve(child, &pipes)
  }

  /// Held from the making of the pipes to the start of the program: see `PipeSet`.
  private static let starting = Mutex(())

  private func start() throws(StartError) -> (child: pid_t, pipes: PipeSet) {
    var pipes = try PipeSet(executable: executable)
    let child: pid_t
    do throws(StartError) {
      child = try spawn(pipes)
    } catch {
      pipes.closeAll()
      throw error
    }
    pipes.closeChildEnds()
    return (child, pipes)
  }

  /// The words to start; a folder is entered by coreutils' `env -C`, as Swift's Glibc has no
  /// `posix_spawn_file_actions_addchdir_np`.
  private var words: [String] {
    let own = [executable] + arguments
    return folder.map { ["env", "-C", $0, "--"] + own } ?? own
  }

  private func spawn(_ pipes: PipeSet) throws(StartError) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, pipes.childInput, 0)
    posix_spawn_file_actions_adddup2(&actions, pipes.childOutput, 1)
    posix_spawn_file_actions_adddup2(&actions, pipes.childError, 2)

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var defaults = sigset_t()
    sigemptyset(&defaults)
    for number in [SIGPIPE, SIGINT, SIGTERM, SIGHUP] { sigaddset(&defaults, number) }
    var unblocked = sigset_t()
    sigemptyset(&unblocked)
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    posix_spawnattr_setsigmask(&attributes, &unblocked)
    posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP))
    // A group of its own, so that what it started ends with it when the time is over.
    posix_spawnattr_setpgroup(&attributes, 0)

    var variables = environment
    for (name, value) in ProcessInfo.processInfo.environment
    where Self.inherited.contains(name) && variables[name] == nil {
      variables[name] = value
    }
    let pairs = variables.map { "\($0.key)=\($0.value)" }.sorted()
    var child = pid_t()
    let result = Self.withCStrings(words) { pointers in
      Self.withCStrings(pairs) { pairs in
        posix_spawnp(&child, words[0], &actions, &attributes, pointers, pairs)
      }
    }
    guard result == 0 else { throw StartError(executable: executable, number: result) }
    return child
  }

  /// Feeds and drains the pipes until the program has ended and both outputs are at their end.
  private func serve(_ child: pid_t, _ pipes: inout PipeSet) -> ProcessOutcome {
    let clock = ContinuousClock()
    let start = clock.now
    var outcome = ProcessOutcome(termination: .timedOut, outputBytes: [], errorBytes: [])
    var pending = interruption
    var lines = 0
    var isTimedOut = false
    var sent = 0
    if input.isEmpty { pipes.closeInput() }
    while pipes.isReading {
      let elapsed = clock.now - start
      if elapsed > timeout, !isTimedOut {
        isTimedOut = true
        kill(-child, SIGKILL)
      }
      if isTimedOut, elapsed > timeout + .seconds(2) { break }
      if let due = pending, due.isDue(elapsed: elapsed, lines: lines) {
        kill(child, due.signal)
        pending = nil
      }
      pipes.wait(milliseconds: pending == nil ? 100 : 5)
      if pipes.canWrite { sent = pipes.write(input, from: sent) }
      let fresh = pipes.readOutput()
      if pending != nil { lines += fresh.reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) } }
      outcome.outputBytes += fresh
      outcome.errorBytes += pipes.readError()
    }
    pipes.closeAll()
    var status: Int32 = 0
    while waitpid(child, &status, 0) == -1, errno == EINTR {}
    if !isTimedOut {
      let number = status & 0x7F
      outcome.termination = number == 0 ? .exited((status >> 8) & 0xFF) : .signalled(number)
    }
    return outcome
  }

  private static func withCStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    var pointers: [UnsafeMutablePointer<CChar>?] = strings.map { strdup($0) }
    pointers.append(nil)
    defer { for pointer in pointers { free(pointer) } }
    return body(pointers)
  }
}

extension ProcessRunner.Interruption {
  fileprivate func isDue(elapsed: Duration, lines: Int) -> Bool {
    switch moment {
    case .after(let delay): elapsed >= delay
    case .outputLines(let count): lines >= count
    }
  }
}
