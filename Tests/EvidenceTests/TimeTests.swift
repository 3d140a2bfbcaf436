import Evidence
import Testing

@Suite struct CalendarDayTests {
  @Test(arguments: [
    // Weekdays that anybody can look up, leap days and a turn of a century among them.
    ("2024-02-29", 3), ("20000229", 1), ("1900-03-01", 3), ("1970-01-01", 3), ("2011-11-28", 0),
    ("2023-12-31", 6), ("2024-01-01", 0),
  ])
  func knowsWeekdays(text: String, weekday: Int) throws {
    #expect(try #require(CalendarDay(text)).weekday == weekday)
  }

  @Test(arguments: [
    ("2024-02-28", "2024-03-01", 2), ("2023-02-28", "2023-03-01", 1),
    ("2023-12-31", "2024-01-01", 1), ("1999-12-31", "2000-12-31", 366),
  ])
  func countsDays(from: String, to: String, days: Int) throws {
    let first = try #require(CalendarDay(from))
    let second = try #require(CalendarDay(to))
    #expect(second.number - first.number == days)
    #expect(first < second)
  }

  @Test(arguments: [nil, "", "2024", "2024-13-01", "2024-00-10", "2024-01-32", "yesterday"])
  func refusesWhatIsNoDay(text: String?) {
    #expect(CalendarDay(text) == nil)
  }
}

@Suite struct TimeProfileTests {
  /// A Wednesday.
  private static let date = "2024-02-28"

  private func profile(_ text: String, date: String? = date) -> TimeProfile {
    Articles.unit(text, date: date).time
  }

  @Test(arguments: [
    ("It was on Monday.", 0, -2), ("It was on Wednesday.", 2, 0), ("It was on Thursday.", 3, -6),
  ])
  func placesWeekdaysInTheWeekThatHasPassed(text: String, weekday: Int, offset: Int) {
    let profile = profile(text)
    #expect(profile.weekday == weekday)
    #expect(profile.dayOffset == offset)
  }

  @Test(arguments: [
    ("It was on March 2.", 3), ("It was on February 1.", -27), ("It was on December 31.", -59),
    // In the nearest year.
    ("It was on August 30.", -182),
  ])
  func placesDates(text: String, offset: Int) {
    let profile = profile(text)
    #expect(profile.namesMonth)
    #expect(profile.dayOffset == offset)
  }

  @Test func needsADateToPlaceDays() {
    #expect(profile("It was on Monday.", date: nil).dayOffset == nil)
    #expect(profile("It was on Monday.", date: nil).weekday == 0)
    #expect(profile("It was yesterday.", date: nil).dayOffset == -1)
    #expect(profile("It was yesterday.").isRelative)
  }

  @Test(arguments: [
    ("It was in 1998 or 1987.", 1987), ("It was 12,000 or 35.", nil), ("It was 3000.", nil),
    ("It was in 2024.", 2024),
  ])
  func findsTheEarliestYear(text: String, year: Int?) {
    #expect(profile(text).year == year)
  }

  @Test func countsTenses() {
    let profile = profile("He had gone; she was and is and will be, he said and says.")
    #expect(profile.pastPerfect == 1)
    #expect(profile.past == 2)
    #expect(profile.present == 2)
    #expect(profile.future == 1)
  }

  @Test func fillsTheColumnsOfTime() throws {
    let units = ["It was on Monday.", "It was on Tuesday.", "That was in 1998.", "It is 2024."]
    let sheet = try Articles.sheet(of: units, date: Self.date, by: TimeSource())
    #expect(sheet.column(.dayOffset) == [-2, -1, 60, 60])
    #expect(sheet.column(.weekday) == [1, 1, 0, 0])
    #expect(sheet[.daysLater, 0, 1] == 1)
    #expect(sheet[.daysLater, 1, 0] == -1)
    #expect(sheet[.daysLater, 0, 2] == 0)
    #expect(sheet[.olderYear, 3, 2] == 1)
    #expect(sheet[.olderYear, 2, 3] == -1)
    #expect(sheet.column(.pastShare) == [1, 1, 1, 0])
    #expect(sheet[.oldYear, 2] > 3)
    #expect(sheet[.oldYear, 3] == 0)
  }
}
