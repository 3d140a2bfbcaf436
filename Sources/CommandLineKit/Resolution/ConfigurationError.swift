/// What is wrong with the config file or with an environment variable.
public enum ConfigurationError: Error, Equatable, Sendable {
  /// The config file is there but cannot be read.
  case unreadable(path: String, reason: String)
  /// The config file is not JSON; the line and column, from 1, say where.
  case notJSON(path: String, line: Int, column: Int, reason: String)
  /// The config file is JSON, but not an object.
  case notAnObject(path: String)
  /// A value is not allowed; the line, from 1, is that of the config file.
  case badValue(origin: Origin, line: Int?, value: String, expected: String, nearest: String?)

  /// The exit code: always that for bad configuration.
  public var exitStatus: ExitStatus { .badConfiguration }

  /// A stable name of the kind of mistake, for programs.
  public var code: String {
    switch self {
    case .unreadable: "configuration/unreadable"
    case .notJSON: "configuration/not-json"
    case .notAnObject: "configuration/not-an-object"
    case .badValue: "configuration/bad-value"
    }
  }

  /// The mistake in one line, without the tool's name in front.
  public var message: String {
    switch self {
    case .unreadable(let path, let reason):
      return "\(path): cannot be read: \(reason)"
    case .notJSON(let path, let line, let column, let reason):
      return "\(path):\(line):\(column): not valid JSON: \(reason)"
    case .notAnObject(let path):
      return "\(path): must hold a JSON object of option names and values"
    case .badValue(let origin, let line, let value, let expected, let nearest):
      let suggestion = nearest.map { "; did you mean '\($0)'?" } ?? ""
      if case .configuration(let path, let key) = origin {
        let place = line.map { "\(path):\($0)" } ?? path
        return "\(place): key '\(key)' takes \(expected), not \(Quoted.escaped(value))" + suggestion
      }
      return "\(origin.description) takes \(expected), not \(Quoted.text(value))" + suggestion
    }
  }
}
