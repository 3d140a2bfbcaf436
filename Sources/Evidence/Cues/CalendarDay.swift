/// A day of the Gregorian calendar as a count of days, for differences and weekdays.
public struct CalendarDay: Sendable, Hashable, Comparable {
  /// Days since 1 March of the year 0, proleptic Gregorian.
  public let number: Int

  /// The year.
  public let year: Int

  /// The month, 1…12.
  public let month: Int

  /// The day of the month, 1…31.
  public let day: Int

  /// Reads `YYYYMMDD` or `YYYY-MM-DD`, anything after that left unread.
  ///
  /// - Parameter text: The date as an article carries it.
  public init?(_ text: String?) {
    guard let text else { return nil }
    let digits = text.utf8.prefix(10).filter { $0 >= 48 && $0 <= 57 }.map { Int($0) - 48 }
    guard digits.count >= 8 else { return nil }
    let number = digits.prefix(8).reduce(0) { $0 * 10 + $1 }
    self.init(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  /// Creates a day from its parts; nil when there is no such month or day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), (1...31).contains(day), year > 0 else { return nil }
    self.year = year
    self.month = month
    self.day = day
    // Counting years from March puts the leap day last (Richards 2013, Explanatory Supplement).
    let shifted = month > 2 ? year : year - 1
    let monthFromMarch = (month + 9) % 12
    number =
      365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + (153 * monthFromMarch + 2) / 5
      + day - 1
  }

  /// The weekday, 0 (Monday) … 6 (Sunday).
  public var weekday: Int { (number + 2) % 7 }

  /// Orders days by time.
  public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    left.number < right.number
  }
}
