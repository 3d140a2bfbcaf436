import Lexicon
import Prose

/// The days, years and tenses of a unit.
public struct TimeProfile: Sendable, Equatable {
  /// The first weekday named, 0 (Monday) … 6, where there is one.
  public let weekday: Int?

  /// The day spoken of less the article's date, in days, where both are known; at most 0 for a
  /// weekday, which news uses for the week that has passed.
  public let dayOffset: Int?

  /// Whether a day is named relative to now (`yesterday`, `last week`).
  public let isRelative: Bool

  /// Whether a month is named.
  public let namesMonth: Bool

  /// The earliest year named, 1000…2100.
  public let year: Int?

  /// Verbs in the past perfect (`had …`).
  public let pastPerfect: Int

  /// Auxiliaries of the future (`will`, `would`).
  public let future: Int

  /// Auxiliaries and verbs plainly in the present (`is`, `has`, `says`).
  public let present: Int

  /// Auxiliaries and verbs plainly in the past (`was`, `said`).
  public let past: Int

  init(unit: AnalysedUnit, keys: [UInt64], date: CalendarDay?) {
    var weekday: Int?
    var offset: Int?
    var relative = false
    var month = false
    var year: Int?
    var counts = (perfect: 0, future: 0, present: 0, past: 0)
    for (index, token) in unit.tokens.enumerated() {
      if token.kind == .number {
        if let number = Self.year(token.text) { year = min(year ?? number, number) }
        continue
      }
      guard token.kind == .word else { continue }
      let found = CalendarWords.match(at: index, before: unit.tokens.count, in: unit.tokens)
      switch found?.expression {
      case .weekday(let day):
        weekday = weekday ?? (day - 1)
        if let date, offset == nil { offset = -((date.weekday - (day - 1) + 7) % 7) }
      case .fromWriting(let days):
        relative = true
        offset = offset ?? days
      case .month(let number):
        month = true
        if let day = Self.dayOfMonth(after: index, in: unit), let date, offset == nil {
          offset = Self.offset(month: number, day: day, date: date)
        }
      case .fromContext, nil:
        switch WordLists.tense(keys[index]) {
        case .perfect: counts.perfect += 1
        case .future: counts.future += 1
        case .present: counts.present += 1
        case .past: counts.past += 1
        case nil: break
        }
      }
    }
    self.weekday = weekday
    dayOffset = offset
    isRelative = relative
    namesMonth = month
    self.year = year
    pastPerfect = counts.perfect
    future = counts.future
    present = counts.present
    past = counts.past
  }

  private static func year(_ text: String) -> Int? {
    guard text.utf8.count == 4, let number = Int(text), (1000...2100).contains(number) else {
      return nil
    }
    return number
  }

  private static func dayOfMonth(after index: Int, in unit: AnalysedUnit) -> Int? {
    for next in (index + 1)..<min(index + 3, unit.tokens.count)
    where unit.tokens[next].kind == .number {
      let digits = unit.tokens[next].text.prefix { $0.isNumber }
      if let day = Int(digits), (1...31).contains(day) { return day }
      return nil
    }
    return nil
  }

  /// The offset of a month's day in the year that brings it nearest to the article's date.
  private static func offset(month: Int, day: Int, date: CalendarDay) -> Int? {
    (-1...1).compactMap { CalendarDay(year: date.year + $0, month: month, day: day) }
      .map { $0.number - date.number }
      .min { abs($0) < abs($1) }
  }
}
