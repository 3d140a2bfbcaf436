import Lexicon

/// The pronouns and prepositions that Coleman's third and fourth formula count, and numerals.
enum ClosedClassWords {
  /// The classes that a word belongs to.
  struct Classes: OptionSet, Sendable {
    var rawValue: UInt8

    static let pronoun = Classes(rawValue: 1 << 0)
    static let preposition = Classes(rawValue: 1 << 1)
    static let numeral = Classes(rawValue: 1 << 2)
    static let function = Classes(rawValue: 1 << 3)
    /// A name, a day, a month or a title, which is familiar.
    static let name = Classes(rawValue: 1 << 4)
  }

  /// The classes of a word in lower case; no longer word has any.
  static func classes(of word: PackedWord) -> Classes { all.value(of: word) ?? [] }

  /// Every word with its classes, so that one look-up tells them all.
  private static let all: WordMap<Classes> = {
    var all: [String: Classes] = [:]
    let lists: [(Set<String>, Classes)] = [
      (pronouns, .pronoun), (prepositions, .preposition), (numerals, .numeral),
      (FunctionWords.words, .function), (KnownNames.all, .name),
    ]
    for (words, kind) in lists {
      for word in words { all[word, default: []].insert(kind) }
    }
    var map = WordMap<Classes>()
    for (word, classes) in all { map.set(word, to: classes) }
    return map
  }()

  /// Personal, possessive and reflexive pronouns.
  static let pronouns = set(
    """
    i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his \
    himself she her hers herself it its itself they them their theirs themselves thou thee thy \
    thine ye i'm i've i'd i'll you're you've you'd you'll he's he'd he'll she's she'd she'll \
    it's it'd it'll we're we've we'd we'll they're they've they'd they'll
    """)

  /// Prepositions of one word.
  static let prepositions = set(
    """
    about above across after against along alongside amid amidst among amongst around as at \
    atop before behind below beneath beside besides between beyond by concerning considering \
    despite down during except for from in inside into like near notwithstanding of off on onto \
    opposite out outside over past per regarding since through throughout till to toward \
    towards under underneath unlike until up upon versus via with within without
    """)

  /// Numerals in letters, which are familiar as digits are.
  static let numerals = set(
    """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen \
    sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety \
    hundred thousand million
    """)

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(separator: " ").map(String.init))
  }
}
