public import Base
public import Readability

/// The counts of a text under their names, for programs and for people.
public struct CountsRecord: Sendable {
  /// A count.
  public struct Entry: Sendable, Equatable {
    /// Its name in JSON.
    public let key: String
    /// What is counted, in words.
    public let words: String
    /// How many there are; nil where the text's language has no list to tell them by.
    public let value: Int?
  }

  /// The counts in the order in which people read them.
  public let entries: [Entry]

  /// Names the counts of a text.
  ///
  /// - Parameters:
  ///   - counts: The counts.
  ///   - isEnglish: Whether they were taken with the lists of English words.
  public init(_ counts: TextCounts, isEnglish: Bool = true) {
    func entry(_ key: String, _ words: String, _ value: Int?) -> Entry {
      Entry(key: key, words: words, value: value)
    }
    entries = [
      entry("words", "words", counts.words),
      entry("letters", "letters and digits", counts.letters),
      entry("characters", "characters", counts.characters),
      entry("sentences", "sentences", counts.sentences),
      entry("paragraphs", "paragraphs", counts.paragraphs),
      entry("headings", "headings, not counted otherwise", counts.headings),
      entry("syllables", "syllables", counts.syllables),
      entry("monosyllables", "words of one syllable", counts.monosyllables),
      entry("polysyllables", "words of three syllables or more", counts.polysyllables),
      entry("long_words", "words of seven letters or more", counts.longWords),
      entry(
        "difficult_words", "words not on the familiar list", isEnglish ? counts.difficultWords : nil
      ),
      entry("types", "different words", counts.types),
    ]
  }

  /// The counts as an object.
  public var json: JSONValue {
    .object(
      Dictionary(entries.map { ($0.key, JSONValue($0.value)) }) { first, _ in first })
  }
}
