/// One option of the table: its names, what it takes, and its help.
///
/// The table is data. The parser, the help, the manual page and the completions all read it, so
/// an option is described here and nowhere else.
public struct OptionSpec: Sendable, Hashable {
  /// What an option takes.
  public enum Kind: Sendable, Hashable {
    /// Nothing: it is there or not.
    case flag
    /// One value; given twice, the last counts.
    case value(ValueType, name: String)
    /// One value each time; all count, in order.
    case repeatable(ValueType, name: String)
    /// Nothing; it stands for other options with given values.
    case alias([Setting])
  }

  /// A value for an option, as an alias sets it.
  public struct Setting: Sendable, Hashable {
    /// The name of the option set, without dashes.
    public var option: String
    /// The value it gets; ignored where that option is a flag.
    public var value: String

    /// Creates a setting of the option `option` to `value`.
    public init(_ option: String, _ value: String) {
      self.option = option
      self.value = value
    }
  }

  /// The long name, without dashes.
  public var name: String
  /// The one-letter name, where there is one.
  public var short: Character?
  /// What it takes.
  public var kind: Kind
  /// What it has a say in.
  public var effect: OptionEffect
  /// The value where none is given; nil where there is none.
  public var defaultValue: String?
  /// Whether the environment and the config file may set it.
  public var isConfigurable: Bool
  /// The option that this one is the opposite of: of the two, the more explicit one counts.
  public var negates: String?
  /// One sentence for the help.
  public var summary: String
  /// More for the manual page, empty where nothing more is to be said.
  public var discussion: String

  /// Creates an option; the factories `flag`, `value`, `repeatable` and `alias` read better.
  public init(
    name: String, short: Character? = nil, kind: Kind, effect: OptionEffect,
    defaultValue: String? = nil, isConfigurable: Bool = true, negates: String? = nil,
    summary: String, discussion: String = ""
  ) {
    self.name = name
    self.short = short
    self.kind = kind
    self.effect = effect
    self.defaultValue = defaultValue
    self.isConfigurable = isConfigurable
    self.negates = negates
    self.summary = summary
    self.discussion = discussion
  }

  /// An option that takes no value.
  public static func flag(
    _ name: String, effect: OptionEffect, short: Character? = nil, isConfigurable: Bool = true,
    negates: String? = nil, _ summary: String, discussion: String = ""
  ) -> Self {
    Self(
      name: name, short: short, kind: .flag, effect: effect, isConfigurable: isConfigurable,
      negates: negates,
      summary: summary, discussion: discussion)
  }

  /// An option that takes one value, named `placeholder` in the help.
  public static func value(
    _ name: String, _ placeholder: String, _ type: ValueType, effect: OptionEffect,
    short: Character? = nil,
    default defaultValue: String? = nil, isConfigurable: Bool = true, _ summary: String,
    discussion: String = ""
  ) -> Self {
    Self(
      name: name, short: short, kind: .value(type, name: placeholder), effect: effect,
      defaultValue: defaultValue,
      isConfigurable: isConfigurable, summary: summary, discussion: discussion)
  }

  /// An option that may be given several times, each time with one value.
  public static func repeatable(
    _ name: String, _ placeholder: String, _ type: ValueType, effect: OptionEffect,
    short: Character? = nil,
    isConfigurable: Bool = true, _ summary: String, discussion: String = ""
  ) -> Self {
    Self(
      name: name, short: short, kind: .repeatable(type, name: placeholder), effect: effect,
      isConfigurable: isConfigurable, summary: summary, discussion: discussion)
  }

  /// A flag that stands for other options with given values.
  public static func alias(
    _ name: String, short: Character? = nil, for settings: [Setting], _ summary: String
  ) -> Self {
    Self(
      name: name, short: short, kind: .alias(settings), effect: .others, isConfigurable: false,
      summary: summary)
  }

  /// The type of the value, nil for flags and aliases.
  public var valueType: ValueType? {
    switch kind {
    case .value(let type, _), .repeatable(let type, _): type
    case .flag, .alias: nil
    }
  }

  /// The name of the value in the help, nil for flags and aliases.
  public var placeholder: String? {
    switch kind {
    case .value(_, let name), .repeatable(_, let name): name
    case .flag, .alias: nil
    }
  }

  /// Whether it may be given several times with all values counting.
  public var isRepeatable: Bool {
    if case .repeatable = kind { true } else { false }
  }

  /// The long name as typed, with its dashes.
  public var spelling: String { "--\(name)" }
}
