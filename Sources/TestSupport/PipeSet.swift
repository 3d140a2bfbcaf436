import Base

/// The three pipes between a runner and its program.
///
/// All ends are closed on `exec`. Swift's Glibc has no `pipe2`, so a pipe is open to a program that
/// is started between the two calls: the caller makes the pipes and starts the program under one
/// lock, or programs of other tests would hold each other's pipes open.
struct PipeSet {
  private(set) var childInput: Int32
  private(set) var childOutput: Int32
  private(set) var childError: Int32
  private var input: Int32
  private var output: Int32
  private var error: Int32
  private(set) var canWrite = false
  private var hasOutput = false
  private var hasError = false

  init(executable: String) throws(ProcessRunner.StartError) {
    var ends: [Int32] = []
    for _ in 0..<3 {
      var pair: [Int32] = [-1, -1]
      guard pipe(&pair) == 0 else {
        let number = errno
        for end in ends { SystemCall.close(end) }
        throw .init(executable: executable, number: number)
      }
      for end in pair { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      ends += pair
    }
    (childInput, input) = (ends[0], ends[1])
    (output, childOutput) = (ends[2], ends[3])
    (error, childError) = (ends[4], ends[5])
    for end in [input, output, error] {
      _ = fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK)
    }
  }

  /// Whether one of the outputs has not ended yet.
  var isReading: Bool { output >= 0 || error >= 0 }

  mutating func closeChildEnds() {
    Self.close(&childInput)
    Self.close(&childOutput)
    Self.close(&childError)
  }

  mutating func closeInput() { Self.close(&input) }

  mutating func closeAll() {
    closeChildEnds()
    Self.close(&input)
    Self.close(&output)
    Self.close(&error)
  }

  /// Waits until something can be read or written, or the time is over.
  mutating func wait(milliseconds: Int32) {
    // A negative descriptor is skipped by poll(2).
    var polled = [
      pollfd(fd: input, events: Int16(POLLOUT), revents: 0),
      pollfd(fd: output, events: Int16(POLLIN), revents: 0),
      pollfd(fd: error, events: Int16(POLLIN), revents: 0),
    ]
    let count = poll(&polled, nfds_t(polled.count), milliseconds)
    canWrite = count > 0 && polled[0].revents != 0
    hasOutput = count > 0 && polled[1].revents != 0
    hasError = count > 0 && polled[2].revents != 0
  }

  /// Writes what fits from a place on, closes the pipe at the end, and returns the new place.
  mutating func write(_ bytes: [UInt8], from start: Int) -> Int {
    let written = bytes.withUnsafeBytes { buffer -> Int in
      guard let base = buffer.baseAddress else { return 0 }
      return SystemCall.write(input, base + start, buffer.count - start)
    }
    if written < 0 {
      // EPIPE: the program does not want the rest.
      if errno != EAGAIN, errno != EINTR { closeInput() }
      return start
    }
    if start + written == bytes.count { closeInput() }
    return start + written
  }

  mutating func readOutput() -> [UInt8] {
    hasOutput ? Self.read(&output) : []
  }

  mutating func readError() -> [UInt8] {
    hasError ? Self.read(&error) : []
  }

  private static func read(_ end: inout Int32) -> [UInt8] {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = SystemCall.read(end, &buffer, buffer.count)
    if count > 0 { return Array(buffer[..<count]) }
    if count == 0 || (errno != EAGAIN && errno != EINTR) { close(&end) }
    return []
  }

  private static func close(_ end: inout Int32) {
    if end >= 0 { SystemCall.close(end) }
    end = -1
  }
}
