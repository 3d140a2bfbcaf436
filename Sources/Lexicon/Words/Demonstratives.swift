public import Prose

/// A word that points at something said before.
public struct Demonstrative: Sendable, Hashable {
  /// The word or phrase in lower case.
  public let phrase: String

  /// The number, or `nil` where it has either.
  public let number: GrammaticalNumber?

  /// Whether it points at what was said last (`this`) rather than at what lies further back.
  public let isNear: Bool

  /// The number of its words.
  public let wordCount: Int
}

/// The words of English that point back in a text.
public enum Demonstratives {
  /// The demonstrative that a sentence starts with, opening marks skipped.
  ///
  /// `This week` and the like, which point at the day of writing, do not count; `That he came` does,
  /// since nothing is known here of clauses.
  ///
  /// - Parameters:
  ///   - tokens: The tokens of the unit.
  ///   - sentence: One of the unit's sentences.
  /// - Returns: The demonstrative, or `nil`.
  /// - Complexity: O(1).
  public static func initial(in tokens: [Token], sentence: Sentence) -> Demonstrative? {
    let end = min(sentence.tokens.upperBound, tokens.count)
    var start = sentence.tokens.lowerBound
    while start < end, tokens[start].kind == .punctuation { start += 1 }
    return match(at: start, before: end, in: tokens)
  }

  /// The demonstrative that starts at a token.
  ///
  /// - Parameters:
  ///   - index: The index of the token.
  ///   - end: The index behind the last token that may belong to it.
  ///   - tokens: The tokens of the unit.
  /// - Returns: The demonstrative, or `nil`.
  /// - Complexity: O(1).
  public static func match(at index: Int, before end: Int, in tokens: [Token]) -> Demonstrative? {
    table.match(at: index, before: min(end, tokens.count), in: tokens)?.value ?? nil
  }

  /// All demonstratives, in the order of the table.
  public static var all: [Demonstrative] { table.values.compactMap(\.self) }

  private static let rows: [(number: GrammaticalNumber?, isNear: Bool, phrases: String)] = [
    (.singular, true, "this; this one; such a; such an; the latter"),
    (.singular, false, "that; that one; that's; the former; the same"),
    (.plural, true, "these; both; all of these; both of these"),
    (.plural, false, "those; all of those; both of those; the two; the three; the others"),
    (nil, true, "such; here"),
    (nil, false, "there; another; the other; others; neither; none of them"),
  ]

  private static let table = PhraseTable<Demonstrative?>(
    rows.flatMap { row in
      phrases(row.phrases).map { phrase in
        let demonstrative = Demonstrative(
          phrase: phrase, number: row.number, isNear: row.isNear,
          wordCount: phrase.split(separator: " ").count)
        return (phrase, demonstrative)
      }
    } + phrases(times).map { ($0, nil) })

  /// Phrases that point at the day of writing instead.
  private static let times = """
    this week; this weekend; this month; this year; this morning; this afternoon; this evening; \
    this spring; this summer; this autumn; this fall; this winter; this season; this century; \
    this decade; this quarter; this monday; this tuesday; this wednesday; this thursday; \
    this friday; this saturday; this sunday; here are; here is; here's
    """
}
