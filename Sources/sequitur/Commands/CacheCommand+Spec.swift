import CommandLineKit

extension CacheCommand {
  /// What `cache` can do.
  enum Action: String, Sendable, CaseIterable {
    case info
    case verify
    case prune
    case clear
  }

  static let action = ArgumentSpec(
    "ACTION", .choice(Action.allCases.map(\.rawValue)), isRequired: true, "What to do.")
  static let olderThan = Option<Int?>.integer(
    "older-than", "DAYS", 0...1_000_000, effect: .result, isConfigurable: false,
    "What prune deletes: results not used for so long; 90 where nothing is said.")
  static let maxBytes = Option<Int?>.integer(
    "max-bytes", "N", 0...Int.max, effect: .result, isConfigurable: false,
    "What prune leaves: the results used last, so that the file fits.")

  static let spec = CommandSpec(
    name: "cache", summary: "Look after the file that keeps results.",
    discussion: """
      A damaged cache is moved aside and a new one begun. A file named by --cache that is no cache \
      is never touched.
      """,
    arguments: [
      action
    ],
    options: [olderThan, maxBytes],
    common: [
      CommonOptions.format, CommonOptions.json, CommonOptions.cache, CommonOptions.output,
      CommonOptions.quiet, CommonOptions.verbose, CommonOptions.color,
    ],
    examples: [
      .init("sequitur cache info", "Show what is kept:"),
      .init("sequitur cache prune --max-bytes 100000000", "Keep at most 100 MB:"),
    ])
}
