import Base
import Lexicon
import Prose

/// The word lists of the lexicon as sets of keys, for loops that compare integers only.
enum WordLists {
  /// What an auxiliary or a verb tells about time.
  enum Tense: Sendable {
    case perfect
    case future
    case present
    case past
  }

  private static let functionWords = KeySet(words: FunctionWords.words)
  private static let reportingVerbs = KeySet(words: ReportingVerbs.all.map(\.form))
  private static let continuingVerbs = KeySet(
    words:
      ReportingVerbs.all.filter(\.continuesSpeech).map(\.form))
  private static let demonstratives = KeySet(words: ["this", "that", "these", "those", "such"])
  private static let particles = KeySet(words: [
    "of", "for", "de", "la", "le", "van", "von", "der", "den", "bin", "ibn", "al", "el", "del",
    "di", "da", "du", "dos",
  ])
  private static let calendarWords = KeySet(
    words: (1...12).flatMap { month in
      [
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december", "jan", "feb", "mar.", "apr", "aug", "sept", "oct", "nov",
        "dec", "jan.", "feb.", "apr.", "aug.", "sept.", "oct.", "nov.", "dec.",
      ].filter { CalendarWords.month($0) == month }
    } + ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"])
  private static let persons = KeyMap(
    Pronouns.all.map { (key: StableHash.fnv1a($0.form), value: $0.person) })
  private static let tenses: KeyMap<Tense> = {
    let rows: [(Tense, [String])] = [
      (.perfect, ["had"]),
      (.future, ["will", "would", "shall", "won't", "wouldn't"]),
      (
        .present,
        ["is", "are", "has", "have", "says", "am", "isn't", "aren't", "does", "do", "can"]
      ),
      (
        .past,
        [
          "was", "were", "said", "told", "did", "wasn't", "weren't", "could", "added", "came",
          "went", "made", "took", "began",
        ]
      ),
    ]
    return KeyMap(
      rows.flatMap { tense, words in
        words.map { (key: StableHash.fnv1a($0), value: tense) }
      })
  }()

  /// Whether the word carries no topic of its own.
  static func isFunctionWord(_ key: UInt64) -> Bool { functionWords.contains(key) }

  /// Whether the word is a form of a verb of saying.
  static func isReportingVerb(_ key: UInt64) -> Bool { reportingVerbs.contains(key) }

  /// Whether the word carries on with what somebody was saying.
  static func isContinuingVerb(_ key: UInt64) -> Bool { continuingVerbs.contains(key) }

  /// Whether the word points at something near.
  static func isDemonstrative(_ key: UInt64) -> Bool { demonstratives.contains(key) }

  /// Whether the word is a pronoun of the third person.
  static func isThirdPerson(_ key: UInt64) -> Bool { persons[key] == 3 }

  /// The person of a pronoun, 1…3; nil for other words.
  static func person(_ key: UInt64) -> Int? { persons[key] }

  /// Whether the word may stand within a name without a capital (`of`, `van`).
  static func isNameParticle(_ key: UInt64) -> Bool { particles.contains(key) }

  /// Whether the word names a weekday or a month.
  static func isCalendarWord(_ key: UInt64) -> Bool { calendarWords.contains(key) }

  /// What the word tells about time, where it is a verb that tells plainly.
  static func tense(_ key: UInt64) -> Tense? { tenses[key] }
}
