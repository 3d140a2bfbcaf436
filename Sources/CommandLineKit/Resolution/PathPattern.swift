/// A pattern of paths: `*` stands for any characters but the slash, `**` for any, `?` for one.
///
/// A pattern without a slash in it is held against the last part of a path and against the folders on
/// the way; one with a slash against the path from its start. What lies in a folder that matches
/// matches.
public struct PathPattern: Sendable, Equatable {
  private let pattern: [Character]
  private let hasSlash: Bool

  /// Reads a pattern.
  public init(_ text: String) {
    var text = text[...]
    while text.hasSuffix("/") { text.removeLast() }
    hasSlash = text.contains("/")
    if text.hasPrefix("./") { text.removeFirst(2) }
    if text.hasPrefix("/") { text.removeFirst() }
    pattern = Array(text)
  }

  /// Whether a path below the pattern's folder, without a slash at its start, matches.
  public func matches(_ path: String) -> Bool {
    let steps = path.split(separator: "/").map(String.init)
    for count in 1...max(1, steps.count) {
      let part = hasSlash ? steps.prefix(count).joined(separator: "/") : steps[max(0, count - 1)]
      if Self.matches(pattern, Array(part)) { return true }
    }
    return false
  }

  /// - Complexity: O(*m* · *n*) for a pattern and a path of these lengths.
  private static func matches(_ pattern: [Character], _ path: [Character]) -> Bool {
    // Whether the rest of the pattern from a place on matches the path from each place on.
    var rest = [Bool](repeating: false, count: path.count + 1)
    rest[path.count] = true
    var index = pattern.count - 1
    while index >= 0 {
      var next = [Bool](repeating: false, count: path.count + 1)
      let isDouble = pattern[index] == "*" && index > 0 && pattern[index - 1] == "*"
      for place in stride(from: path.count, through: 0, by: -1) {
        let isThere = place < path.count
        switch pattern[index] {
        case "*":
          next[place] =
            rest[place] || isThere && (isDouble || path[place] != "/") && next[place + 1]
          // "a/**/b" is "a/b", too, and "**/b" is "b".
          if isDouble, place == 0 ? index == 1 : path[place - 1] == "/", place < path.count,
            index + 1 < pattern.count, pattern[index + 1] == "/", !next[place]
          {
            next[place] = Self.matches(Array(pattern[(index + 2)...]), Array(path[place...]))
          }
        case "?": next[place] = isThere && path[place] != "/" && rest[place + 1]
        case let letter: next[place] = isThere && path[place] == letter && rest[place + 1]
        }
      }
      rest = next
      index -= isDouble ? 2 : 1
    }
    return rest[0]
  }
}
