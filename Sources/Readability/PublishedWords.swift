import Base
import Lexicon
import Prose

/// A published list of words that young readers know, with its author's rules for their forms.
///
/// The rules are those of Dale and Chall (1948, pages 38–49): familiar with a listed word are its
/// regular plural and possessive, *-s*, *-ing*, *-n*, *-ed* and *-ied* of verbs, *-er* and *-est* of
/// adjectives, *-ly*, contractions, and compounds whose parts are all familiar. Irregular plurals
/// and nouns in *-er* are familiar only where they are listed themselves.
public struct PublishedWords: Sendable {
  /// What is listed.
  public enum Entries: Sendable {
    /// Words; forms follow the rules above.
    case words
    /// Stems by Porter's algorithm, as Spache's list is handed down.
    case stems
  }

  /// What the list is called in results.
  public let name: String

  private let entries: Entries
  private let listed: WordMap<Bool>
  private let stemmer = Stemmer()

  /// Reads a list: a word a line; blank lines and lines that start with `#` are passed over.
  ///
  /// - Parameters:
  ///   - text: The text of the file. What stands behind a tab is passed over, and so is a star
  ///     before a word.
  ///   - name: What the list is called in results.
  ///   - entries: What is listed.
  /// - Complexity: O(*n*) in the bytes.
  public init(text: String, name: String, entries: Entries = .words) {
    var map = WordMap<Bool>()
    for line in text.split(whereSeparator: \.isNewline) where !line.hasPrefix("#") {
      let field = line.split(separator: "\t").first ?? ""
      let word = field.drop { $0 == "*" || $0 == " " }.lowercased()
      let bare = word.hasSuffix(".") ? String(word.dropLast()) : word
      if !bare.isEmpty { map.set(bare.trimmingTrailingSpaces, to: true) }
    }
    listed = map
    self.name = name
    self.entries = entries
  }

  /// The number of entries.
  public var count: Int { listed.count }

  /// Whether a word is familiar by the list and its rules.
  ///
  /// - Parameter word: The word in lower case with plain apostrophes and hyphens.
  /// - Returns: Whether it is listed or a form of a listed word.
  /// - Complexity: O(*n*) in the bytes of the word.
  public func contains(_ word: String) -> Bool {
    if let packed = PackedWord(word.utf8) { return contains(packed) }
    if listed.value(of: word) != nil { return true }
    // No listed word is longer with its endings.
    guard word.utf8.count <= 40 else { return false }
    if word.utf8.contains(UInt8(ascii: "-")) {
      let parts = word.split(separator: "-")
      return !parts.isEmpty && parts.allSatisfy { contains(String($0)) }
    }
    if let apostrophe = word.utf8.lastIndex(of: UInt8(ascii: "'")) {
      return contains(String(word[..<apostrophe]))
    }
    return isStemListed(word)
  }

  /// The same of a short word; no string is made for a list of words.
  func contains(_ word: PackedWord) -> Bool {
    guard word.count > 0 else { return false }
    if listed.value(of: word) != nil { return true }
    if word.contains(UInt8(ascii: "-")) {
      let parts = word.split(at: UInt8(ascii: "-"))
      return !parts.isEmpty && parts.allSatisfy { contains($0) }
    }
    if let apostrophe = word.lastPlace(of: UInt8(ascii: "'")) {
      return Contraction.base(of: word, apostrophe: apostrophe).map { contains($0) } ?? false
    }
    switch entries {
    case .words: return isForm(word)
    case .stems: return isStemListed(String(word))
    }
  }

  private func isForm(_ word: PackedWord) -> Bool {
    var isFound = false
    let isComparison = word.hasSuffix("er") || word.hasSuffix("est")
    // The plural of "knife" is irregular; *-en* is an ending only as *-n* behind an e.
    let isIrregular = word.hasSuffix("ves") && !word.hasSuffix("ives")
    RegularForms.forEachBase(of: word) { base in
      guard !isFound, listed.value(of: base) != nil else { return }
      if isIrregular, base.last == UInt8(ascii: "f") || base.hasSuffix("fe") { return }
      if word.hasSuffix("en"), base.count != word.count - 1 { return }
      if isComparison, !Self.adjectives.contains(base) { return }
      isFound = true
    }
    return isFound
  }

  private func isStemListed(_ word: String) -> Bool {
    guard case .stems = entries else { return false }
    let stem = stemmer.stem(word)
    if listed.value(of: stem) != nil { return true }
    // Porter's first algorithm takes off every final s.
    return stem.utf8.last == UInt8(ascii: "s") && listed.value(of: String(stem.dropLast())) != nil
  }

  /// The adjectives among the listed words that are compared by an ending.
  private static let adjectives: WordSetOfPacked = WordSetOfPacked(
    """
    able angry bad bald bare big bitter black blank bleak blind blue bold brave brief bright broad
    broke brown bumpy busy calm cheap chilly clean clear clever close cloudy clumsy coarse cold
    cool costly cozy crazy creamy crisp crooked cross cruel curly cute damp dark dead deaf dear
    deep dense dim dirty dry dull dumb dusty eager early easy empty fair faint false fancy far fast
    fat few fierce fine firm fit flat foggy fond fresh friendly full funny furry fuzzy gay gentle
    glad gloomy grand grave gray great greedy green guilty handsome handy happy hard harsh hasty
    healthy heavy high hilly holy homely hot huge humble hungry icy ill jolly juicy keen kind lame
    large late lazy lean light likely little lively lone lonely long loose loud lovely low lucky
    mad mean mellow merry mild misty moist muddy narrow nasty naughty near neat new nice noble
    noisy odd old pale plain pleasant polite poor pretty proud pure queer quick quiet rainy rare
    raw ready red rich ripe risky rocky rotten rough round rude rusty sad safe salty sandy shady
    shallow sharp shiny short shy sick silent silly simple sincere slick slim slippery slow sly
    small smart smooth snowy snug sober soft sore sorry sour spicy steady steep sticky stiff still
    stormy straight strange strict strong sturdy sunny sure sweet swift tall tame tan tasty tender
    thick thin thirsty tight tiny tired tough true ugly warm wary weak wealthy weary wet white wide
    wild windy wise worthy young yellow
    """)
}

/// A set of packed words.
private struct WordSetOfPacked: Sendable {
  private let map: WordMap<Bool>

  init(_ words: String) {
    var map = WordMap<Bool>()
    for word in words.split(whereSeparator: \.isWhitespace) { map.set(String(word), to: true) }
    self.map = map
  }

  func contains(_ word: PackedWord) -> Bool { map.value(of: word) != nil }
}

extension String {
  fileprivate var trimmingTrailingSpaces: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
