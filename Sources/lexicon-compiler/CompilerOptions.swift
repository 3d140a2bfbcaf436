/// The options of a sub-command: names with values, nothing else.
struct CompilerOptions {
  private let values: [String: String]

  /// Reads `--name value` pairs.
  init(_ arguments: [String]) throws {
    var values: [String: String] = [:]
    var rest = arguments[...]
    while let name = rest.popFirst() {
      guard name.hasPrefix("--"), let value = rest.popFirst() else {
        throw CompilerError.usage("expected --name value, found \(name)")
      }
      values[String(name.dropFirst(2))] = value
    }
    self.values = values
  }

  /// The value of an option that must be there.
  func required(_ name: String) throws -> String {
    guard let value = values[name] else {
      throw CompilerError.usage("--\(name) is missing")
    }
    return value
  }
}
