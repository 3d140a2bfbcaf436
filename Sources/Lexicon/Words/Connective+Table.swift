extension Connective {
  /// All connectives, in the order of the table.
  public static var all: [Connective] { table.values.compactMap(\.self) }

  static let table = PhraseTable<Connective?>(
    rows.flatMap { row in
      phrases(row.phrases).map { phrase in
        let connective = Connective(
          phrase: phrase, relation: row.relation, category: row.category,
          mayOpen: row.opening == .may, needsComma: row.opening == .notWithComma,
          wordCount: phrase.split(separator: " ").count)
        return (phrase, connective)
      }
    } + phrases(lookalikes).map { ($0, nil) })

  /// Phrases that start like a connective and are none.
  private static let lookalikes = """
    so far; so many; so much; so few; so long; so-called; yet another; yet to; still more; \
    still another; still image; still life; then president; or so; for now; indeed the
    """

  /// Whether a row's connectives may open an article.
  private enum Opening {
    case may
    case not
    /// They may not, and count only with a comma behind them.
    case notWithComma
  }

  private typealias Row = (
    relation: Relation, category: Category, opening: Opening, phrases: String
  )

  private static let rows: [Row] = [
    (.contrast, .coordinating, .not, "but; but then; yet; and yet; but still"),
    (
      .contrast, .adverbial, .not,
      """
      however; by contrast; in contrast; on the contrary; on the other hand; conversely; \
      then again; still; rather
      """
    ),
    (.contrast, .subordinating, .may, "whereas; while; whilst"),
    (.contrast, .prepositional, .may, "unlike; contrary to; in contrast to; in contrast with"),
    (
      .concession, .adverbial, .not,
      """
      nevertheless; nonetheless; even so; even then; all the same; that said; having said that; \
      regardless; in any case; in any event; be that as it may; admittedly; of course; to be sure
      """
    ),
    (
      .concession, .subordinating, .may,
      "although; though; even though; even if; much as; no matter how; no matter what"
    ),
    (.concession, .prepositional, .may, "despite; in spite of; notwithstanding; regardless of"),
    (.cause, .adverbial, .not, "after all"),
    (
      .cause, .subordinating, .may,
      "because; as; given that; now that; in case; seeing that; just because"
    ),
    (
      .cause, .prepositional, .may,
      "because of; due to; owing to; thanks to; given; in light of; as a result of; in response to; on account of"
    ),
    (.result, .coordinating, .not, "so; and so"),
    (
      .result, .adverbial, .not,
      """
      therefore; thus; hence; consequently; accordingly; as a result; as a consequence; \
      in consequence; for this reason; for that reason; because of this; because of that; \
      that is why; that's why; this is why; with that; in response; in turn
      """
    ),
    (.condition, .adverbial, .not, "otherwise; if so; if not; in that case"),
    (
      .condition, .subordinating, .may,
      "if; unless; provided; provided that; as long as; so long as; only if; assuming; whether"
    ),
    (.addition, .coordinating, .not, "and; nor; and then; not only that"),
    (
      .addition, .adverbial, .not,
      """
      also; moreover; furthermore; in addition; additionally; what is more; what's more; \
      on top of that; on top of this; equally; plus; more broadly; too
      """
    ),
    (
      .addition, .adverbial, .notWithComma,
      "further; besides; again; above all; separately; more importantly; worse; better still"
    ),
    (
      .addition, .prepositional, .may,
      """
      in addition to; apart from; aside from; along with; together with; as well as; \
      on top of
      """
    ),
    (
      .comparison, .adverbial, .not,
      "similarly; likewise; in the same way; in the same vein; by the same token; in similar fashion"
    ),
    (.comparison, .subordinating, .may, "just as; as if; as though"),
    (.comparison, .prepositional, .may, "like; similar to; compared with; compared to"),
    (.alternative, .coordinating, .not, "or"),
    (.alternative, .adverbial, .not, "instead; alternatively; or else"),
    (.alternative, .prepositional, .may, "instead of; rather than; in place of; in lieu of"),
    (
      .example, .adverbial, .not,
      """
      for example; for instance; for one thing; as an example; by way of example; \
      to take one example; among them; among these; among those; a case in point
      """
    ),
    (
      .restatement, .adverbial, .not,
      """
      in other words; that is to say; in fact; indeed; in particular; specifically; \
      more precisely; in truth; as a matter of fact; to be precise; put another way; \
      put simply; actually; namely; notably
      """
    ),
    (.restatement, .adverbial, .notWithComma, "that is; in effect; for one"),
    (
      .conclusion, .adverbial, .not,
      """
      in short; in sum; in conclusion; to sum up; in summary; all in all; overall; ultimately; \
      in the end; at the end of the day; on the whole; all told; either way
      """
    ),
    (.conclusion, .adverbial, .notWithComma, "in all"),
    (
      .timeAfter, .adverbial, .not,
      """
      then; afterward; afterwards; after that; after this; thereafter; subsequently; later on; \
      later that day; later that night; later in the day; soon afterwards; shortly afterward; shortly afterwards; \
      shortly thereafter; eventually; since then; from then on; by then; moments later; \
      minutes later; hours later; days later; weeks later; months later; years later; \
      the next day; the following day; the next morning; the following morning; \
      the following week; the following month; the following year; a day later; a week later; \
      a month later; a year later; two days later
      """
    ),
    (.timeAfter, .adverbial, .notWithComma, "later; next; soon; soon after; shortly after"),
    (.timeAfter, .subordinating, .may, "after; once; as soon as; since; ever since"),
    (
      .timeBefore, .adverbial, .not,
      """
      earlier in the day; earlier that day; previously; before that; before this; before then; beforehand; until then; \
      up to then; the day before; the night before; the week before; the month before; \
      the year before; a day earlier; a week earlier; a month earlier; a year earlier; \
      the previous day; the previous week; the previous month; the previous year
      """
    ),
    (.timeBefore, .adverbial, .notWithComma, "earlier"),
    (.timeBefore, .subordinating, .may, "before; until; till; by the time"),
    (
      .simultaneous, .adverbial, .not,
      """
      meanwhile; meantime; in the meantime; at the same time; simultaneously; at that time; at the time; \
      all the while; by that time
      """
    ),
    (.simultaneous, .subordinating, .may, "when; whenever; just when; even as"),
    (.simultaneous, .prepositional, .may, "during; amid; at the time of; at the same time as"),
    (
      .sequence, .adverbial, .notWithComma,
      """
      first; firstly; second; secondly; third; thirdly; fourth; finally; lastly; last; \
      first of all; to begin with; to start with; second of all
      """
    ),
  ]
}
