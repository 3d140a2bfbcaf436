/// The one table of a tool: its commands, common options and exit codes.
public struct ToolSpec: Sendable, Hashable {
  /// The name as typed.
  public var name: String
  /// The version that `--version` prints.
  public var version: String
  /// One sentence.
  public var summary: String
  /// More, as paragraphs parted by blank lines; may be empty.
  public var discussion: String
  /// The commands, in the order of the help.
  public var commands: [CommandSpec]
  /// The options that every command takes.
  public var commonOptions: [OptionSpec]
  /// What help tells of besides commands.
  public var topics: [HelpTopic]
  /// The exit codes that the tool uses.
  public var exitStatuses: [ExitStatus]
  /// Examples for the help of the tool itself; the short help shows the first two.
  public var examples: [CommandSpec.Example]

  /// Creates a tool, by default with every exit code of the contract.
  public init(
    name: String, version: String, summary: String, discussion: String = "",
    commands: [CommandSpec], commonOptions: [OptionSpec], topics: [HelpTopic] = [],
    exitStatuses: [ExitStatus] = ExitStatus.allCases, examples: [CommandSpec.Example] = []
  ) {
    self.name = name
    self.version = version
    self.summary = summary
    self.discussion = discussion
    self.commands = commands
    self.commonOptions = commonOptions
    self.topics = topics
    self.exitStatuses = exitStatuses
    self.examples = examples
  }

  /// The options that the parser itself answers; they work everywhere.
  public static let builtInOptions: [OptionSpec] = [
    .flag("help", effect: .diagnostics, short: "h", isConfigurable: false, "Show help and stop."),
    .flag("version", effect: .diagnostics, isConfigurable: false, "Show the version and stop."),
  ]

  /// The command of a name, nil where there is none.
  public func command(named name: String) -> CommandSpec? {
    commands.first { $0.name == name }
  }

  /// All options that a command takes: its own, then the common ones that it does not replace.
  public func options(of command: CommandSpec) -> [OptionSpec] {
    let own = Set(command.options.map(\.name))
    return command.options + commonOptions.filter { !own.contains($0.name) }
  }

  /// Every option of the tool once by name, the common ones first.
  ///
  /// Where commands describe a name differently, the first description stands; the validator
  /// makes sure that they agree on whether it takes a value and on the short name.
  public var allOptions: [OptionSpec] {
    var seen: Set<String> = []
    return (commonOptions + commands.flatMap(\.options)).filter { seen.insert($0.name).inserted }
  }

  /// The environment variable that sets an option, nil where none may.
  public func environmentVariable(for option: OptionSpec) -> String? {
    guard option.isConfigurable else { return nil }
    return Self.shouted("\(name)_\(option.name)")
  }

  /// A name in capitals, with underscores for hyphens.
  static func shouted(_ name: String) -> String {
    String(name.uppercased().map { $0 == "-" ? "_" : $0 })
  }
}
