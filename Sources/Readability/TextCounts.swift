/// What a text holds, counted once; every formula is a function of these numbers.
///
/// Words are runs of letters and digits with inner apostrophes and hyphens; `U.S.` and `3.5` are
/// one word each. The full policy is in ``CountingPolicy``.
public struct TextCounts: Sendable, Equatable, Codable {
  /// Words, numbers among them.
  public var words = 0

  /// Letters and digits in words.
  public var letters = 0

  /// Unicode scalars that are not white space.
  public var characters = 0

  /// Sentences that hold at least one word.
  public var sentences = 0

  /// Headings, whose words and sentences are not counted.
  public var headings = 0

  /// Paragraphs that hold at least one word.
  public var paragraphs = 0

  /// Syllables of all words.
  public var syllables = 0

  /// Words of one syllable.
  public var monosyllables = 0

  /// Words of three or more syllables.
  public var polysyllables = 0

  /// Words of seven or more letters.
  public var longWords = 0

  /// Words of six or more letters.
  public var sixLetterWords = 0

  /// Words of three or fewer letters (McAlpine's miniwords).
  public var miniWords = 0

  /// Running words that are not on the familiar list (Dale and Chall's sense).
  public var difficultWords = 0

  /// Running words that are not on this package's own list of everyday words.
  public var uncommonWords = 0

  /// Words not on the primary list, each counted once in a sample of 100 running words (Spache).
  public var unfamiliarTypes = 0

  /// Words of three or more syllables that are hard in Gunning's sense.
  ///
  /// Left out are proper nouns, compounds of easy words, and words that reach the
  /// third syllable only by *-es*, *-ed* or *-ing*.
  public var hardWords = 0

  /// Personal, possessive and reflexive pronouns (Coleman's third and fourth formula).
  public var pronouns = 0

  /// Prepositions (Coleman's fourth formula).
  public var prepositions = 0

  /// Words that are neither function words nor numbers nor names.
  public var contentWords = 0

  /// The rarity of all content words added up; see ``FamiliarWords/rarity(of:)``.
  public var contentRarity = 0.0

  /// Distinct words, in lower case.
  public var types = 0

  /// Creates counts that are all zero.
  public init() {}

  /// Words of two or more syllables.
  public var disyllables: Int { words - monosyllables }

  /// Every whole-number count with the key used in results, in the order of reports.
  public var all: [(key: String, value: Int)] {
    [
      ("words", words), ("letters", letters), ("characters", characters),
      ("sentences", sentences), ("paragraphs", paragraphs), ("headings", headings),
      ("syllables", syllables),
      ("monosyllables", monosyllables), ("polysyllables", polysyllables),
      ("long_words", longWords), ("six_letter_words", sixLetterWords),
      ("mini_words", miniWords), ("difficult_words", difficultWords),
      ("unfamiliar_types", unfamiliarTypes), ("hard_words", hardWords), ("pronouns", pronouns),
      ("prepositions", prepositions), ("content_words", contentWords), ("types", types),
    ]
  }
}

extension TextCounts {
  /// Whether there is a word and a sentence, so that ratios exist.
  var isMeasurable: Bool { words > 0 && sentences > 0 }

  /// Words a sentence.
  var wordsPerSentence: Double { Double(words) / Double(sentences) }

  /// Letters a word.
  var lettersPerWord: Double { Double(letters) / Double(words) }

  /// Syllables a word.
  var syllablesPerWord: Double { Double(syllables) / Double(words) }

  /// Sentences for 100 words.
  var sentencesPerHundred: Double { 100 * Double(sentences) / Double(words) }

  /// A count of words as a percentage of all words.
  func percent(_ count: Int) -> Double { 100 * Double(count) / Double(words) }

  /// A count as a number a sentence.
  func perSentence(_ count: Int) -> Double { Double(count) / Double(sentences) }
}
