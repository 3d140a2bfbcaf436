/// The options of a run, each taken from the most explicit place that has it.
///
/// The places are, in this order: the command line, the environment, the config file, and the
/// defaults of the table. Every value has been checked against its type, so reading one back
/// cannot fail; asking for an option that the command does not have is a mistake of the program
/// and stops a debug build.
public struct Resolution: Sendable {
  private struct Entry {
    var values: [String]
    var origin: Origin
    /// The place on the command line, for two options that exclude each other.
    var position: Int
  }

  /// The command that runs.
  public let command: CommandSpec
  /// The command's options in the order of its help.
  let table: [OptionSpec]
  private let options: [String: OptionSpec]
  private var entries: [String: Entry] = [:]

  /// Resolves what was typed with what the environment and the config files say, of which an earlier
  /// one counts before a later one.
  ///
  /// An empty environment variable counts as not set.
  ///
  /// - Throws: A bad value in the environment or in the config file.
  public init(
    _ invocation: Invocation, tool: ToolSpec, environment: [String: String] = [:],
    configurations: [ConfigurationFile] = []
  ) throws(ConfigurationError) {
    command = invocation.command
    table = tool.options(of: invocation.command)
    options = Dictionary(table.map { ($0.name, $0) }) { first, _ in first }
    for option in table {
      entries[option.name] = try Self.entry(
        for: option, invocation, tool: tool, environment: environment,
        configurations: configurations)
    }
    for option in table { settle(option) }
  }

  /// Resolves with one config file, or none.
  ///
  /// - Throws: A bad value in the environment or in the config file.
  public init(
    _ invocation: Invocation, tool: ToolSpec, environment: [String: String] = [:],
    configuration: ConfigurationFile?
  ) throws(ConfigurationError) {
    try self.init(
      invocation, tool: tool, environment: environment,
      configurations: configuration.map { [$0] } ?? [])
  }

  private static func entry(
    for option: OptionSpec, _ invocation: Invocation, tool: ToolSpec,
    environment: [String: String], configurations: [ConfigurationFile]
  ) throws(ConfigurationError) -> Entry? {
    if let entry = typed(option, invocation) { return entry }
    if let entry = try fromEnvironment(option, tool, environment) { return entry }
    for file in configurations {
      if let entry = try fromFile(option, file) { return entry }
    }
    return option.defaultValue.map { Entry(values: [$0], origin: .table, position: -1) }
  }

  private static func typed(_ option: OptionSpec, _ invocation: Invocation) -> Entry? {
    let given = invocation.occurrences.enumerated().filter { $0.element.option == option.name }
    guard let last = given.last else { return nil }
    let values =
      option.isRepeatable
      ? given.compactMap(\.element.value) : [last.element.value ?? "true"]
    return Entry(
      values: values, origin: .commandLine(spelling: last.element.spelling), position: last.offset)
  }

  private static func fromEnvironment(
    _ option: OptionSpec, _ tool: ToolSpec, _ environment: [String: String]
  ) throws(ConfigurationError) -> Entry? {
    guard let variable = tool.environmentVariable(for: option),
      let value = environment[variable], !value.isEmpty
    else { return nil }
    let origin = Origin.environment(variable: variable)
    guard let type = option.valueType else {
      guard let isOn = truth(value) else {
        throw .badValue(
          origin: origin, line: nil, value: value, expected: "1 or 0", nearest: nil)
      }
      return Entry(values: ["\(isOn)"], origin: origin, position: -1)
    }
    guard type.accepts(value) else {
      throw .badValue(
        origin: origin, line: nil, value: value, expected: type.expectation,
        nearest: NearestName.nearest(to: value, among: type.choices))
    }
    return Entry(values: [value], origin: origin, position: -1)
  }

  private static func fromFile(
    _ option: OptionSpec, _ configuration: ConfigurationFile
  ) throws(ConfigurationError) -> Entry? {
    guard option.isConfigurable, let values = try configuration.values(for: option)
    else { return nil }
    let origin = Origin.configuration(path: configuration.path, key: option.name)
    return Entry(values: values, origin: origin, position: -1)
  }

  private static func truth(_ value: String) -> Bool? {
    switch value.lowercased() {
    case "1", "true", "yes", "on": true
    case "0", "false", "no", "off": false
    default: nil
    }
  }

  /// Of two options that are each other's opposite, keeps the more explicit one.
  ///
  /// On the command line the later one counts; elsewhere, at the same rank, the negation does.
  private mutating func settle(_ option: OptionSpec) {
    guard let target = option.negates, entries[option.name]?.values.last == "true",
      let entry = entries[option.name],
      let opposite = entries[target], opposite.values != ["false"]
    else { return }
    let isWeaker =
      (entry.origin.rank, entry.position) < (opposite.origin.rank, opposite.position)
    entries[isWeaker ? option.name : target] = nil
  }

  func values(_ name: String) -> [String] {
    if options[name] == nil { assertionFailure("'\(command.name)' has no option '\(name)'") }
    return entries[name]?.values ?? []
  }

  /// Whether the command has an option.
  public func has(_ option: any OptionDeclaration) -> Bool { options[option.spec.name] != nil }

  /// The value of an option of the command.
  public subscript<Value>(option: Option<Value>) -> Value {
    option.value(of: values(option.spec.name))
  }

  /// The value of an option that the command cannot do without.
  ///
  /// - Throws: That the option was not given.
  public func require<Value>(_ option: Option<Value?>) throws(UsageError) -> Value {
    guard let value = self[option] else {
      throw UsageError(.missingOption(option.spec.spelling), command: command.name)
    }
    return value
  }

  /// The values of an option as they would be typed, none where it is not set.
  public func texts(_ option: OptionSpec) -> [String] { entries[option.name]?.values ?? [] }

  /// Says where an option's value comes from, nil where it has none.
  public func origin(of option: any OptionDeclaration) -> Origin? {
    entries[option.spec.name]?.origin
  }
}
