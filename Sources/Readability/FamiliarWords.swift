import Base
import Lexicon

/// The words that young readers know, as word-list formulas ask for them, and how everyday a word
/// is.
///
/// The list says in how many of a number of everyday stories each base form occurs, itself or in a
/// regular form. Regular forms count as familiar with their base, after the rules that Dale and
/// Chall gave (1948, pages 38–49): plurals and possessives, *-s*, *-ing*, *-ed* and *-ied* of
/// verbs, *-er* and *-est* of adjectives, *-ly*, contractions, and compounds of listed words.
public struct FamiliarWords: Sendable {
  /// How early a word is known.
  public enum Level: UInt8, Sendable {
    /// In the primary grades, as Spache's list has it: in at least one story of 300.
    case primary
    /// By the fourth grade, as Dale and Chall's list has it: in at least one story of 1,000.
    case familiar
  }

  /// The stories of one in which a word of each level must occur.
  private static let primaryStories = 300
  private static let familiarStories = 1_000

  /// The number of stories that were looked at.
  public let stories: Int

  private let uses: WordMap<Int>

  /// Creates a list from the number of stories in which each base form occurs.
  ///
  /// - Parameters:
  ///   - stories: The number of stories, at least 1.
  ///   - uses: Base forms in lower case, each with the stories in which it occurs.
  public init(stories: Int, uses: [String: Int]) {
    var map = WordMap<Int>()
    for (word, count) in uses { map.set(word, to: count) }
    self.init(stories: stories, uses: map)
  }

  init(stories: Int, uses: WordMap<Int>) {
    self.stories = max(1, stories)
    self.uses = uses
  }

  /// Creates a list from words alone.
  ///
  /// - Parameters:
  ///   - primary: Base forms known in the primary grades, in lower case.
  ///   - familiar: Base forms known by the fourth grade; those of `primary` need not be repeated.
  public init(primary: some Sequence<String>, familiar: some Sequence<String>) {
    var uses: [String: Int] = [:]
    for word in familiar { uses[word] = 1 }
    for word in primary { uses[word] = Self.familiarStories / Self.primaryStories + 1 }
    self.init(stories: Self.familiarStories, uses: uses)
  }

  /// The number of base forms listed, rare ones among them.
  public var count: Int { uses.count }

  /// How early a word is known, or nil where neither it nor a base form of it is known early.
  ///
  /// - Parameter word: The word in lower case with plain apostrophes and hyphens.
  /// - Returns: The level of the commonest base form.
  /// - Complexity: O(*n*) in the bytes of the word.
  public func level(of word: String) -> Level? { level(forUses: uses(of: word)) }

  /// How rare a word is in everyday stories: minus the natural logarithm of the share of stories
  /// that use it or a regular form of it, half a story being added.
  ///
  /// - Parameter word: The word in lower case with plain apostrophes and hyphens.
  /// - Returns: From 0 for a word in every story to about 11 for a word in none.
  public func rarity(of word: String) -> Double { rarity(forUses: uses(of: word)) }

  func level(forUses uses: Int) -> Level? {
    if uses * Self.primaryStories >= stories { return .primary }
    return uses * Self.familiarStories >= stories ? .familiar : nil
  }

  func rarity(forUses uses: Int) -> Double {
    max(0, -log((Double(uses) + 0.5) / Double(stories)))
  }

  /// The stories in which a word occurs, by its commonest base form; of a compound, by its rarest
  /// part.
  func uses(of word: String) -> Int {
    if let packed = PackedWord(word.utf8) { return uses(of: packed) }
    if let uses = uses.value(of: word) { return uses }
    // No listed word is longer with its endings.
    guard word.utf8.count <= 40 else { return 0 }
    if word.utf8.contains(UInt8(ascii: "-")) {
      return word.split(separator: "-").map { uses(of: String($0)) }.min() ?? 0
    }
    if let apostrophe = word.utf8.lastIndex(of: UInt8(ascii: "'")) {
      return Contraction.base(of: word[..<apostrophe], ending: word[apostrophe...].dropFirst())
        .map { uses(of: $0) } ?? 0
    }
    var most = 0
    RegularForms.forEachBase(of: Array(word.utf8)) { base in
      most = max(most, uses.value(of: String(decoding: base, as: UTF8.self)) ?? 0)
    }
    return most
  }

  /// The same of a short word, as nearly all are; no string is made.
  func uses(of word: PackedWord) -> Int {
    if let uses = uses.value(of: word) { return uses }
    if word.contains(UInt8(ascii: "-")) {
      return word.split(at: UInt8(ascii: "-")).map { uses(of: $0) }.min() ?? 0
    }
    if let apostrophe = word.lastPlace(of: UInt8(ascii: "'")) {
      return Contraction.base(of: word, apostrophe: apostrophe).map { uses(of: $0) } ?? 0
    }
    var most = 0
    RegularForms.forEachBase(of: word) { most = max(most, uses.value(of: $0) ?? 0) }
    return most
  }
}
