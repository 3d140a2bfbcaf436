#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What signals do to the tool.
enum Signals {
  /// Ctrl-C ends with 130; a reader that goes away ends the tool without a word.
  static func install() {
    // A parent may have had it ignored, which is inherited.
    signal(SIGPIPE, SIG_DFL)
    signal(SIGINT) { _ in
      TemporaryFile.removePending()
      _exit(130)
    }
    signal(SIGTERM) { _ in
      TemporaryFile.removePending()
      _exit(143)
    }
  }
}
