/// Where a value comes from, for messages and for precedence.
public enum Origin: Sendable, Hashable {
  /// The command line; the spelling is what was typed, with dashes.
  case commandLine(spelling: String)
  /// An environment variable.
  case environment(variable: String)
  /// A key of the config file.
  case configuration(path: String, key: String)
  /// The table.
  case table

  /// The precedence: flags 3, environment 2, config file 1, defaults 0.
  public var rank: Int {
    switch self {
    case .commandLine: 3
    case .environment: 2
    case .configuration: 1
    case .table: 0
    }
  }

  /// The origin in words that can open a message.
  public var description: String {
    switch self {
    case .commandLine(let spelling): "option '\(spelling)'"
    case .environment(let variable): "environment variable \(variable)"
    case .configuration(let path, let key): "\(path): key '\(key)'"
    case .table: "the default"
    }
  }
}
