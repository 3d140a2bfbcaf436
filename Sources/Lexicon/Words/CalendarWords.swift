public import Prose

/// An expression of time, as far as its words tell.
public enum CalendarExpression: Sendable, Hashable {
  /// A day of the week, 1 for Monday to 7 for Sunday.
  case weekday(Int)
  /// A month, 1 to 12.
  case month(Int)
  /// A time counted from the day of writing: about so many days later, or earlier if negative.
  case fromWriting(days: Int)
  /// A time counted from one named before in the text: about so many days later, or earlier.
  case fromContext(days: Int)
}

/// The words of the calendar.
public enum CalendarWords {
  /// The expression that starts at a token, and how many tokens it takes.
  ///
  /// Days and months count only with a capital, since `may` and `march` are mostly verbs; `May` at
  /// the head of a sentence cannot be told apart and counts. Their abbreviations are found with a
  /// full stop or without; `Sun` and `Mar` need one.
  ///
  /// - Parameters:
  ///   - index: The index of the token.
  ///   - end: The index behind the last token that may belong to it.
  ///   - tokens: The tokens of the unit.
  /// - Returns: The longest expression with its number of tokens, or `nil`.
  /// - Complexity: O(1).
  public static func match(
    at index: Int, before end: Int, in tokens: [Token]
  ) -> (expression: CalendarExpression, length: Int)? {
    let end = min(end, tokens.count)
    guard let found = table.match(at: index, before: end, in: tokens) else { return nil }
    switch found.value {
    case .weekday, .month:
      return tokens[index].isCapitalised ? (found.value, found.length) : nil
    case .fromWriting, .fromContext:
      return (found.value, found.length)
    }
  }

  /// The day of the week that a word in lower case names: 1 for Monday to 7 for Sunday.
  public static func weekday(_ folded: String) -> Int? {
    if case .weekday(let day) = table.value(of: folded) { return day }
    return nil
  }

  /// The month that a word in lower case names: 1 to 12.
  public static func month(_ folded: String) -> Int? {
    if case .month(let month) = table.value(of: folded) { return month }
    return nil
  }

  private static let weekdays = [
    "monday; mondays; mon; mon.", "tuesday; tuesdays; tue; tue.; tues; tues.",
    "wednesday; wednesdays; wed.", "thursday; thursdays; thu; thu.; thur.; thurs; thurs.",
    "friday; fridays; fri; fri.", "saturday; saturdays; sat.", "sunday; sundays; sun.",
  ]

  private static let months = [
    "january; jan; jan.", "february; feb; feb.", "march; mar.", "april; apr; apr.", "may",
    "june; jun.", "july; jul.", "august; aug; aug.", "september; sep; sep.; sept; sept.",
    "october; oct; oct.", "november; nov; nov.", "december; dec.",
  ]

  private static let fromWriting: [(days: Int, phrases: String)] = [
    (-36_500, "last century"),
    (-3_650, "last decade; a decade ago"),
    (-1_825, "in recent years; years ago; several years ago"),
    (-730, "two years ago"),
    (-365, "last year; a year ago; one year ago; this time last year"),
    (-180, "last spring; last summer; last fall; last autumn; last winter; last season"),
    (-90, "last quarter; in recent months; months ago; earlier this year; last semester"),
    (-30, "last month; a month ago; one month ago; in recent weeks"),
    (-14, "two weeks ago; earlier this month; in recent days"),
    (-7, "last week; a week ago; one week ago; last weekend"),
    (-3, "earlier this week; over the weekend; days ago; this past weekend"),
    (-2, "the day before yesterday; two days ago"),
    (-1, "yesterday; last night; yesterday morning; yesterday afternoon; yesterday evening"),
    (
      0,
      """
      today; tonight; this morning; this afternoon; this evening; now; right now; currently; \
      at the moment; nowadays; these days; so far; this week; this month; this year; this weekend
      """
    ),
    (1, "tomorrow; tomorrow morning; tomorrow night"),
    (2, "the day after tomorrow"),
    (3, "later this week; in the coming days; in coming days"),
    (7, "next week; next weekend"),
    (14, "later this month; in the coming weeks; in coming weeks"),
    (30, "next month"),
    (90, "later this year; in the coming months; in coming months; next quarter"),
    (180, "next spring; next summer; next fall; next autumn; next winter; next season"),
    (365, "next year"),
    (1_825, "in the coming years; in coming years"),
    (3_650, "next decade"),
  ]

  private static let fromContext: [(days: Int, phrases: String)] = [
    (-365, "the previous year; the year before; a year earlier"),
    (-30, "the previous month; the month before; a month earlier"),
    (-7, "the previous week; the week before; a week earlier"),
    (-1, "the previous day; the day before; the night before; a day earlier; the previous night"),
    (
      0,
      """
      that day; that night; that morning; that afternoon; that evening; that week; that month; \
      that year; the same day; at the time; at that time; then
      """
    ),
    (1, "the next day; the following day; the next morning; the following morning; a day later"),
    (7, "the following week; a week later"),
    (30, "the following month; a month later"),
    (365, "the following year; a year later"),
  ]

  private static let table = PhraseTable<CalendarExpression>(
    numbered(weekdays, CalendarExpression.weekday) + numbered(months, CalendarExpression.month)
      + fromWriting.flatMap { row in
        phrases(row.phrases).map { ($0, .fromWriting(days: row.days)) }
      }
      + fromContext.flatMap { row in
        phrases(row.phrases).map { ($0, .fromContext(days: row.days)) }
      })

  private static func numbered(
    _ rows: [String], _ make: (Int) -> CalendarExpression
  ) -> [(phrase: String, value: CalendarExpression)] {
    rows.enumerated().flatMap { index, row in phrases(row).map { ($0, make(index + 1)) } }
  }
}
