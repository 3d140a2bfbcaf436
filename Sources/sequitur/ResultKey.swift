import CommandLineKit
import Reports
import Store

/// The name under which a command keeps what it made of an article: it holds everything that the
/// result depends on.
struct ResultKey: Sendable {
  private let base: CacheKey.Builder

  /// Creates what is common to the names of a run.
  ///
  /// - Parameters:
  ///   - tool: The tool, for its version.
  ///   - options: The command and its options; those whose effect is on results count.
  ///   - build: What tells this build of the tool from others.
  ///   - resources: What tells models and lexicons from others.
  ///   - appearance: How results look, where what is kept depends on it.
  init(
    tool: ToolSpec, options: Resolution, build: BuildIdentity, resources: String,
    appearance: Appearance?
  ) {
    var builder = CacheKey.Builder()
    builder.add("version", tool.version)
    builder.add("build", build.description)
    builder.add("command", options.command.name)
    builder.add("resources", resources)
    for setting in options.results { builder.add("option " + setting.name, setting.values) }
    if let appearance {
      builder.add("format", appearance.format == .jsonl ? "json" : appearance.format.rawValue)
      builder.add("for a terminal", appearance.isTerminal)
      builder.add("in colour", appearance.isColored)
    }
    base = builder
  }

  /// The name of the result of an article.
  func key(of item: ArticleItem) -> CacheKey {
    var builder = base
    item.describe(to: &builder)
    return builder.key()
  }
}
