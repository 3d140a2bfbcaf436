/// The first pass over a command line: parts options from words, whatever the command is.
///
/// It needs to know of an option only whether it takes a value, on which all commands agree.
/// Mistakes are noted, not thrown, so that a `--help` further on is still seen.
struct ArgumentScanner {
  struct Found {
    var position: Int
    var option: OptionSpec
    var spelling: String
    var value: String?
  }

  struct Word {
    var position: Int
    var text: String
  }

  struct Mistake {
    var position: Int
    var problem: UsageError.Problem
  }

  private(set) var found: [Found] = []
  private(set) var words: [Word] = []
  private(set) var mistakes: [Mistake] = []
  private var builtIn: Set<String> = []
  private var byName: [String: OptionSpec] = [:]
  private var byShort: [Character: OptionSpec] = [:]
  private var arguments: [String] = []
  private var position = 0

  init(tool: ToolSpec) {
    for option in ToolSpec.builtInOptions + tool.allOptions where byName[option.name] == nil {
      byName[option.name] = option
      if let short = option.short, byShort[short] == nil { byShort[short] = option }
    }
  }

  /// Says whether one of the options that the parser answers itself was given.
  func isOn(_ name: String) -> Bool { builtIn.contains(name) }

  mutating func scan(_ arguments: [String]) {
    self.arguments = arguments
    position = 0
    while position < arguments.count {
      let argument = arguments[position]
      if argument == "--" {
        for place in (position + 1)..<max(position + 1, arguments.count) {
          words.append(Word(position: place, text: arguments[place]))
        }
        return
      }
      if argument.hasPrefix("--") {
        scanLong(argument)
      } else if Self.looksLikeOption(argument) {
        scanGroup(argument)
      } else {
        words.append(Word(position: position, text: argument))
      }
      position += 1
    }
  }

  private mutating func scanLong(_ argument: String) {
    let place = position
    let parts = argument.dropFirst(2).split(
      separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts.first ?? "")
    let joined = parts.count == 2 ? String(parts[1]) : nil
    guard let option = byName[name] else {
      mistakes.append(Mistake(position: place, problem: .unknownOption("--\(name)", nearest: nil)))
      return
    }
    if option.placeholder == nil, let joined {
      mistakes.append(
        Mistake(position: place, problem: .unwantedValue(option.spelling, value: joined)))
      return
    }
    add(option, spelling: option.spelling, joined: joined, at: place)
  }

  /// Reads `-q`, `-qv`, `-o FILE`, `-oFILE`, `-o=FILE` and mixtures of them.
  private mutating func scanGroup(_ argument: String) {
    let place = position
    var letters = argument.dropFirst()
    while let letter = letters.popFirst() {
      guard let option = byShort[letter] else {
        // `-json` is nearer to `--json` than to a group of five letters.
        let isWhole = letters.count == argument.count - 2
        let typed = isWhole && !letters.isEmpty ? argument : "-\(letter)"
        mistakes.append(Mistake(position: place, problem: .unknownOption(typed, nearest: nil)))
        return
      }
      if option.placeholder != nil {
        let rest = letters.first == "=" ? letters.dropFirst() : letters
        let joined = letters.isEmpty ? nil : String(rest)
        add(option, spelling: "-\(letter)", joined: joined, at: place)
        return
      }
      if letters.first == "=" {
        let problem = UsageError.Problem.unwantedValue(
          "-\(letter)", value: String(letters.dropFirst()))
        mistakes.append(Mistake(position: place, problem: problem))
        return
      }
      add(option, spelling: "-\(letter)", joined: nil, at: place)
    }
  }

  private mutating func add(
    _ option: OptionSpec, spelling: String, joined: String?, at place: Int
  ) {
    if ToolSpec.builtInOptions.contains(where: { $0.name == option.name }) {
      builtIn.insert(option.name)
      return
    }
    guard let placeholder = option.placeholder else {
      found.append(Found(position: place, option: option, spelling: spelling, value: nil))
      return
    }
    if let joined {
      found.append(Found(position: place, option: option, spelling: spelling, value: joined))
      return
    }
    let next = position + 1 < arguments.count ? arguments[position + 1] : nil
    guard let next, Self.looksLikeValue(next) else {
      let stray = next.flatMap { isKnownOption($0) ? nil : $0 }
      let problem = UsageError.Problem.missingValue(spelling, placeholder: placeholder, next: stray)
      mistakes.append(Mistake(position: place, problem: problem))
      return
    }
    position += 1
    found.append(Found(position: place, option: option, spelling: spelling, value: next))
  }

  private func isKnownOption(_ word: String) -> Bool {
    guard word.hasPrefix("--") else {
      return word.dropFirst().first.map { byShort[$0] != nil } ?? false
    }
    let name = word.dropFirst(2).prefix { $0 != "=" }
    return name.isEmpty || byName[String(name)] != nil
  }

  /// Says whether a word is to be read as options: `-`, negative numbers and dashes that stand
  /// before a space are not.
  private static func looksLikeOption(_ word: String) -> Bool {
    guard word.hasPrefix("-"), let second = word.dropFirst().first else { return false }
    if second.isNumber || second == "." { return ValueType.decimal(word) == nil }
    return !second.isWhitespace
  }

  /// Says whether a word may be the value of the option before it.
  ///
  /// A phrase is one even where it begins with a dash: no option has a space in it.
  private static func looksLikeValue(_ word: String) -> Bool {
    !looksLikeOption(word) || (!word.hasPrefix("--") && word.contains(where: \.isWhitespace))
  }
}
