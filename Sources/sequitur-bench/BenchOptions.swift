/// The options of a bench: pairs of a name and a value.
struct BenchOptions {
  private let arguments: [String]

  init(_ arguments: [String]) {
    self.arguments = arguments
  }

  /// The value behind an option's name, or nil where it is not given.
  func value(_ name: String) -> String? {
    guard let place = arguments.firstIndex(of: name), place + 1 < arguments.count else {
      return nil
    }
    return arguments[place + 1]
  }

  /// The value behind an option's name that a bench cannot do without.
  func required(_ name: String) throws -> String {
    guard let value = value(name) else { throw BenchInput.Failure.missing(name) }
    return value
  }
}
