/// The words that young readers know, in two steps, as word-list formulas ask for them.
///
/// The list holds base forms; regular forms of these count with them, after the rules that Dale
/// and Chall gave (1948, pages 38–49): plurals and possessives, *-s*, *-ing*, *-ed* and *-ied* of
/// verbs, *-er* and *-est* of adjectives, *-ly*, contractions, and compounds of listed words.
public struct FamiliarWords: Sendable {
  /// How early a word is known.
  public enum Level: UInt8, Sendable {
    /// In the primary grades, as Spache's list has it.
    case primary
    /// By the fourth grade, as Dale and Chall's list has it.
    case familiar
  }

  private let levels: [String: Level]

  /// Creates a list from base forms in lower case.
  ///
  /// - Parameters:
  ///   - primary: Words known in the primary grades.
  ///   - familiar: Words known by the fourth grade; those of `primary` need not be repeated.
  public init(primary: some Sequence<String>, familiar: some Sequence<String>) {
    var levels: [String: Level] = [:]
    for word in familiar { levels[word] = .familiar }
    for word in primary { levels[word] = .primary }
    self.levels = levels
  }

  /// Reads a list file: one word a line, a star before the words of the primary grades.
  ///
  /// Blank lines and lines that start with `#` are passed over; letters are taken in lower case.
  ///
  /// - Parameter text: The text of the file.
  public init(text: String) {
    var levels: [String: Level] = [:]
    for line in text.split(whereSeparator: \.isNewline) {
      guard let first = line.utf8.first, first != UInt8(ascii: "#") else { continue }
      let isPrimary = first == UInt8(ascii: "*")
      let word = isPrimary ? line.dropFirst() : line
      if !word.isEmpty { levels[word.lowercased()] = isPrimary ? .primary : .familiar }
    }
    self.levels = levels
  }

  /// The number of base forms.
  public var count: Int { levels.count }

  /// How early a word is known, or nil where neither it nor a base form of it is listed.
  ///
  /// - Parameter word: The word in lower case with plain apostrophes and hyphens.
  /// - Returns: The level of the earliest base form.
  /// - Complexity: O(*n*) in the bytes of the word.
  public func level(of word: String) -> Level? {
    if let level = levels[word] { return level }
    // No listed word is longer with its endings.
    guard word.utf8.count <= 40 else { return nil }
    if word.utf8.contains(UInt8(ascii: "-")) {
      return later(word.split(separator: "-").map { level(of: String($0)) })
    }
    if let apostrophe = word.utf8.lastIndex(of: UInt8(ascii: "'")) {
      let ending = word[apostrophe...].dropFirst()
      var stem = word[..<apostrophe]
      if ending == "t", stem.hasSuffix("n") { stem = stem.dropLast() }
      let isContraction = ["s", "t", "d", "m", "ll", "re", "ve", ""].contains(ending)
      return isContraction && !stem.isEmpty ? level(of: String(stem)) : nil
    }
    return earliest(RegularForms.bases(of: word))
  }

  private func earliest(_ bases: [String]) -> Level? {
    var found: Level?
    for base in bases {
      guard let level = levels[base] else { continue }
      if level == .primary { return level }
      found = level
    }
    return found
  }

  private func later(_ levels: [Level?]) -> Level? {
    guard !levels.isEmpty, !levels.contains(nil) else { return nil }
    return levels.contains(.familiar) ? .familiar : .primary
  }
}
