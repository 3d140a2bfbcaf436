/// One positional argument of a command.
public struct ArgumentSpec: Sendable, Hashable {
  /// The name in the help, in capitals.
  public var name: String
  /// What it may hold.
  public var type: ValueType
  /// Whether the command cannot do without it.
  public var isRequired: Bool
  /// Whether it takes all words that are left; only the last argument may.
  public var isRepeating: Bool
  /// One sentence for the help.
  public var summary: String

  /// Creates an argument, by default optional and taking one word.
  public init(
    _ name: String, _ type: ValueType, isRequired: Bool = false, isRepeating: Bool = false,
    _ summary: String
  ) {
    self.name = name
    self.type = type
    self.isRequired = isRequired
    self.isRepeating = isRepeating
    self.summary = summary
  }

  /// The argument as the usage line shows it.
  public var usage: String {
    let word: String
    if case .choice(let words) = type, words.joined(separator: "|").count <= 32 {
      word = words.joined(separator: "|")
    } else {
      word = name
    }
    let whole = isRepeating ? "\(word)..." : word
    return isRequired ? whole : "[\(whole)]"
  }
}
