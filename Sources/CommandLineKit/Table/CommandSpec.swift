/// One command of the table: what it does, takes and is used for.
public struct CommandSpec: Sendable, Hashable {
  /// A command line worth showing, and what it does.
  public struct Example: Sendable, Hashable {
    /// The line as typed.
    public var line: String
    /// What it does, in a few words.
    public var summary: String

    /// Creates an example.
    public init(_ line: String, _ summary: String) {
      self.line = line
      self.summary = summary
    }
  }

  /// The name as typed.
  public var name: String
  /// One sentence, short enough for the list of commands.
  public var summary: String
  /// More, as paragraphs parted by blank lines; may be empty.
  public var discussion: String
  /// The positional arguments, in order.
  public var arguments: [ArgumentSpec]
  /// The options of this command alone; one named like a common option stands in its place.
  public var options: [OptionSpec]
  /// The common options that its help lists, by name; nil lists all.
  ///
  /// A common option that is not listed is still accepted.
  public var listedCommonOptions: [String]?
  /// Examples, the plainest first.
  public var examples: [Example]

  /// Creates a command.
  public init(
    name: String, summary: String, discussion: String = "", arguments: [ArgumentSpec] = [],
    options: [OptionSpec] = [], listedCommonOptions: [String]? = nil, examples: [Example] = []
  ) {
    self.name = name
    self.summary = summary
    self.discussion = discussion
    self.arguments = arguments
    self.options = options
    self.listedCommonOptions = listedCommonOptions
    self.examples = examples
  }

  /// Creates a command from the declarations of its own options and of the common ones that its help
  /// lists.
  public init(
    name: String, summary: String, discussion: String = "", arguments: [ArgumentSpec] = [],
    options: [any OptionDeclaration] = [], common: [any OptionDeclaration],
    examples: [Example] = []
  ) {
    self.init(
      name: name, summary: summary, discussion: discussion, arguments: arguments,
      options: options.map(\.spec), listedCommonOptions: common.map(\.spec.name),
      examples: examples)
  }
}
