import Base

/// Runs another program to its end.
enum ChildProcess {
  /// Runs a program that is looked for in `PATH`; what it says on standard error is not shown.
  ///
  /// - Parameter words: The program and its arguments.
  /// - Returns: How it ended and what it wrote; nil where it cannot be run.
  static func run(_ words: [String]) -> (status: Int32, output: [UInt8])? {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    defer { SystemCall.close(ends[0]) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addclose(&actions, ends[0])
    posix_spawn_file_actions_addclose(&actions, ends[1])
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var child: pid_t = 0
    let number = posix_spawnp(&child, words[0], &actions, nil, arguments, environ)
    SystemCall.close(ends[1])
    guard number == 0 else { return nil }
    var output: [UInt8] = []
    while let piece = try? FileBytes.piece(of: ends[0], path: words[0]), !piece.isEmpty {
      output += piece
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      if errno != EINTR { return nil }
    }
    // As a shell tells it: a signal is 128 and its number.
    let signal = status & 0x7f
    return (signal == 0 ? (status >> 8) & 0xff : 128 + signal, output)
  }
}
