/// A personal, possessive or reflexive pronoun.
public struct Pronoun: Sendable, Hashable {
  /// The cases that a form can stand in.
  public struct Cases: OptionSet, Sendable, Hashable {
    /// The bits.
    public let rawValue: UInt8

    /// Creates a set from its bits.
    public init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// He.
    public static let subject = Cases(rawValue: 1)
    /// Him.
    public static let object = Cases(rawValue: 2)
    /// His, before a noun.
    public static let determiner = Cases(rawValue: 4)
    /// His, alone.
    public static let possessive = Cases(rawValue: 8)
    /// Himself.
    public static let reflexive = Cases(rawValue: 16)
  }

  /// The form in lower case.
  public let form: String

  /// The person: 1, 2 or 3.
  public let person: Int

  /// The number, or `nil` for `you`, which has either.
  public let number: GrammaticalNumber?

  /// The gender of the third person singular, otherwise `nil`.
  public let gender: Gender?

  /// The cases that the form can stand in.
  public let cases: Cases
}

/// The personal pronouns of English.
public enum Pronouns {
  /// The pronoun that a word, in lower case, is or is contracted from (`he's`).
  ///
  /// - Complexity: O(1).
  public static func pronoun(_ folded: String) -> Pronoun? {
    if let pronoun = table.value(of: folded) { return pronoun }
    guard let mark = folded.utf8.firstIndex(of: UInt8(ascii: "'")),
      contractions.contains(folded[mark...])
    else { return nil }
    return table.value(of: String(folded[..<mark]))
  }

  /// All pronouns, in the order of the table.
  public static var all: [Pronoun] { table.values }

  private static let contractions: Set<Substring> = ["'s", "'d", "'ll", "'re", "'ve", "'m"]

  private typealias Row = (
    person: Int, number: GrammaticalNumber?, gender: Gender?, forms: [(String, Pronoun.Cases)]
  )

  private static let rows: [Row] = [
    (
      1, .singular, nil,
      [
        ("i", .subject), ("me", .object), ("my", .determiner), ("mine", .possessive),
        ("myself", .reflexive),
      ]
    ),
    (
      1, .plural, nil,
      [
        ("we", .subject), ("us", .object), ("our", .determiner), ("ours", .possessive),
        ("ourselves", .reflexive),
      ]
    ),
    (
      2, nil, nil,
      [("you", [.subject, .object]), ("your", .determiner), ("yours", .possessive)]
    ),
    (2, .singular, nil, [("yourself", .reflexive)]),
    (2, .plural, nil, [("yourselves", .reflexive)]),
    (
      3, .singular, .masculine,
      [
        ("he", .subject), ("him", .object), ("his", [.determiner, .possessive]),
        ("himself", .reflexive),
      ]
    ),
    (
      3, .singular, .feminine,
      [
        ("she", .subject), ("her", [.object, .determiner]), ("hers", .possessive),
        ("herself", .reflexive),
      ]
    ),
    (
      3, .singular, .neuter,
      [("it", [.subject, .object]), ("its", .determiner), ("itself", .reflexive)]
    ),
    (
      3, .plural, nil,
      [
        ("they", .subject), ("them", .object), ("their", .determiner), ("theirs", .possessive),
        ("themselves", .reflexive), ("themself", .reflexive),
      ]
    ),
  ]

  private static let table = PhraseTable(
    rows.flatMap { row in
      row.forms.map { form, cases in
        let pronoun = Pronoun(
          form: form, person: row.person, number: row.number, gender: row.gender, cases: cases)
        return (form, pronoun)
      }
    })
}
