import Base
import Files

/// What signals do to the tool.
enum Signals {
  /// Ctrl-C ends with 130; a reader that goes away ends the tool without a word.
  static func install() {
    // A parent may have had it ignored, which is inherited.
    signal(SIGPIPE, SIG_DFL)
    catchUnlessIgnored(SIGINT) { _ in
      TemporaryFile.removePending()
      _exit(130)
    }
    catchUnlessIgnored(SIGTERM) { _ in
      TemporaryFile.removePending()
      _exit(143)
    }
  }

  /// Who started the tool in the background, out of reach of Ctrl-C, had the signal ignored.
  private static func catchUnlessIgnored(
    _ number: Int32, _ handler: @escaping @convention(c) (Int32) -> Void
  ) {
    let inherited = signal(number, SIG_IGN)
    if unsafeBitCast(inherited, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) { return }
    signal(number, handler)
  }
}
