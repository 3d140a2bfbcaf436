package import Base

/// The values of the user's config file: a JSON object of option names and values.
///
/// The module does not touch files: the caller reads the bytes at `path(tool:environment:)`.
public struct ConfigurationFile: Sendable, Equatable {
  /// One key of the file.
  struct Entry: Sendable, Equatable {
    var values: [String]
    var line: Int
  }

  /// The path that the values came from, for messages.
  public let path: String
  /// What is odd but does not stop the run, one line each, in the order of the file.
  public let warnings: [String]
  /// The options that the file sets.
  public var names: Set<String> { Set(entries.keys) }
  private var entries: [String: Entry]

  /// The path of the config file: `$XDG_CONFIG_HOME/<tool>/config.json`, else below `~/.config`.
  ///
  /// A relative path in `XDG_CONFIG_HOME` is invalid and ignored (XDG Base Directory
  /// Specification 0.8). Nil where there is no home either.
  public static func path(tool: ToolSpec, environment: [String: String]) -> String? {
    let base: String
    if let folder = environment["XDG_CONFIG_HOME"], folder.hasPrefix("/") {
      base = folder
    } else if let home = environment["HOME"], home.hasPrefix("/") {
      base = "\(home)/.config"
    } else {
      return nil
    }
    return "\(base)/\(tool.name)/config.json"
  }

  /// Reads the file's bytes and checks every value against the table.
  ///
  /// Keys are the long names of options; flags take true or false, repeatable options and lists
  /// an array, and null leaves an option unset. Unknown keys are warned of.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - path: Its path, for messages.
  ///   - tool: The table.
  ///   - others: Keys that are no options and mean something to the caller.
  /// - Throws: What is not JSON, not an object, or not a value of its option's type.
  public init(
    bytes: [UInt8], path: String, tool: ToolSpec, others: [String] = []
  ) throws(ConfigurationError) {
    let root = try Self.document(bytes, path: path)
    try self.init(root, of: bytes, path: path, tool: tool, others: others)
  }

  /// The JSON of a config file.
  ///
  /// - Throws: What is not JSON.
  package static func document(
    _ bytes: [UInt8], path: String
  ) throws(ConfigurationError) -> JSONNode {
    let root: JSONNode
    do throws(JSONError) {
      let mark: [UInt8] = [0xef, 0xbb, 0xbf]
      root = try JSONReader.read(bytes.span, from: bytes.starts(with: mark) ? mark.count : 0)
    } catch {
      let mistake = ConfigurationMistake(error, in: bytes)
      throw .notJSON(
        path: path, line: mistake.line, column: mistake.column, reason: mistake.reason)
    }
    return root
  }

  /// Reads an object of a config file, as ``init(bytes:path:tool:others:)`` does the whole.
  ///
  /// - Throws: What is not an object, or not a value of its option's type.
  package init(
    _ root: JSONNode, of bytes: [UInt8], path: String, tool: ToolSpec, others: [String]
  ) throws(ConfigurationError) {
    guard let members = root.members else { throw .notAnObject(path: path) }
    let known = tool.allOptions.filter(\.isConfigurable)
    var warnings: [String] = []
    var entries: [String: Entry] = [:]
    var lines = LineCounter(bytes)
    for member in members {
      let line = lines.place(of: member.value.offset).line
      let place = "\(path):\(line)"
      if others.contains(member.name) { continue }
      guard let option = known.first(where: { $0.name == member.name }) else {
        let nearest = NearestName.nearest(to: member.name, among: known.map(\.name) + others)
        let suggestion = nearest.map { "; did you mean '\($0)'?" } ?? ""
        warnings.append("\(place): unknown key \(Quoted.text(member.name)) is ignored\(suggestion)")
        continue
      }
      if entries[option.name] != nil {
        warnings.append("\(place): key '\(member.name)' is given twice; the last counts")
      }
      entries[option.name] = try Self.entry(
        for: option, member.value.content, line: line, path: path)
    }
    self.path = path
    self.warnings = warnings
    self.entries = entries
  }

  /// The file with other values for an option that it sets.
  public func setting(_ option: String, _ change: (String) -> String) -> ConfigurationFile {
    var file = self
    file.entries[option]?.values = (entries[option]?.values ?? []).map(change)
    return file
  }

  /// The file without some options.
  public func leavingOut(_ options: Set<String>) -> ConfigurationFile {
    var file = self
    file.entries = entries.filter { !options.contains($0.key) }
    return file
  }

  /// The values for an option, nil where the file has none.
  ///
  /// - Throws: A value that the option, as the command at hand describes it, does not allow.
  func values(for option: OptionSpec) throws(ConfigurationError) -> [String]? {
    guard let entry = entries[option.name] else { return nil }
    if let type = option.valueType {
      for value in entry.values where !type.accepts(value) {
        throw .badValue(
          origin: .configuration(path: path, key: option.name), line: entry.line,
          value: Quoted.text(value), expected: type.expectation,
          nearest: NearestName.nearest(to: value, among: type.choices))
      }
    }
    return entry.values
  }

  private static func entry(
    for option: OptionSpec, _ value: JSONNode.Content, line: Int, path: String
  ) throws(ConfigurationError) -> Entry? {
    if value == .null { return nil }
    guard let values = values(for: option, value) else {
      throw .badValue(
        origin: .configuration(path: path, key: option.name), line: line,
        value: describe(value), expected: option.valueType?.expectation ?? "true or false",
        nearest: nil)
    }
    return Entry(values: values, line: line)
  }

  /// The values as they would be typed, nil where the JSON type does not fit the option.
  private static func values(for option: OptionSpec, _ value: JSONNode.Content) -> [String]? {
    guard let type = option.valueType else {
      if case .bool(let isOn) = value { return ["\(isOn)"] } else { return nil }
    }
    if case .array(let elements) = value {
      let texts = elements.compactMap { scalar($0.content) }
      guard texts.count == elements.count else { return nil }
      if option.isRepeatable { return texts }
      if case .list = type { return [texts.joined(separator: ",")] }
      return nil
    }
    return scalar(value).map { [$0] }
  }

  private static func scalar(_ value: JSONNode.Content) -> String? {
    switch value {
    case .string(let text), .number(let text): text
    case .null, .bool, .array, .object: nil
    }
  }

  private static func describe(_ value: JSONNode.Content) -> String {
    switch value {
    case .null: "null"
    case .bool(let value): "\(value)"
    case .number(let text): text
    case .string(let text): Quoted.text(text)
    case .array: "an array"
    case .object: "an object"
    }
  }
}
