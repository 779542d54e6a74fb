import ComplianceModel
import Testing

@Suite struct CalendarDayTests {
  @Test(arguments: [
    (2018, 28), (2019, 28), (2020, 29), (2024, 29), (1900, 28), (2000, 29), (2100, 28), (2400, 29),
    (4, 29), (1, 28),
  ])
  func leapYears(_ year: Int, _ days: Int) {
    #expect(CalendarDay.length(ofMonth: 2, year: year) == days)
    #expect((CalendarDay(year: year, month: 2, day: 29) != nil) == (days == 29))
    #expect(CalendarDay(year: year, month: 2, day: 28) != nil)
    #expect(CalendarDay(year: year, month: 3, day: 0) == nil)
  }

  @Test func fourCenturiesHaveTheirDays() {
    // 400 Gregorian years are 146 097 days, whatever year they start with.
    for start in [1, 1_753, 2_000] {
      let days = (start..<(start + 400)).reduce(0) { sum, year in
        sum + (1...12).reduce(0) { $0 + CalendarDay.length(ofMonth: $1, year: year) }
      }
      #expect(days == 146_097)
    }
  }

  @Test(arguments: [
    (1, 31), (3, 31), (4, 30), (5, 31), (6, 30), (7, 31), (8, 31), (9, 30), (10, 31), (11, 30),
    (12, 31),
  ])
  func months(_ month: Int, _ days: Int) {
    #expect(CalendarDay.length(ofMonth: month, year: 2_019) == days)
    #expect(CalendarDay(year: 2_019, month: month, day: days) != nil)
    #expect(CalendarDay(year: 2_019, month: month, day: days + 1) == nil)
  }

  @Test(arguments: [
    (0, 1, 1), (10_000, 1, 1), (-1, 1, 1), (2_018, 0, 1), (2_018, 13, 1), (2_018, 1, 0),
    (2_018, 1, -1), (2_018, -1, 1), (2_018, 1, 32),
  ])
  func refusesDaysThatDoNotExist(_ year: Int, _ month: Int, _ day: Int) {
    #expect(CalendarDay(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [
    ("2018-12-31", 2_018, 12, 31), ("2020-02-29", 2_020, 2, 29), ("0001-01-01", 1, 1, 1),
    ("9999-12-31", 9_999, 12, 31), ("0987-06-05", 987, 6, 5),
  ])
  func readsAndPrintsISO(_ text: String, _ year: Int, _ month: Int, _ day: Int) throws {
    let read = try #require(CalendarDay(iso: text))
    #expect((read.year, read.month, read.day) == (year, month, day))
    #expect(read.description == text)
    #expect(read == CalendarDay(year: year, month: month, day: day))
  }

  @Test(arguments: [
    "", "2018", "2018-12", "2018-2-3", "2018-02-29", "2018-13-01", "2018-04-31", "2018/01/01",
    "2018-01-01-", "-2018-01-01", "2018-01-01 ", "２０１８-01-01", "20181-1-1", "0000-01-01",
    "2018-+1-01", "2018-01-1a", "二〇一八-01-01",
  ])
  func refusesOtherWritings(_ text: String) {
    #expect(CalendarDay(iso: text) == nil)
  }

  @Test func followsTheOrderOfTime() throws {
    let texts = [
      "0999-12-31", "2017-12-31", "2018-01-01", "2018-01-02", "2018-02-01", "2018-10-01",
      "2019-01-01",
    ]
    let days = try texts.map { try #require(CalendarDay(iso: $0)) }
    for (first, earlier) in days.enumerated() {
      for (second, later) in days.enumerated() {
        #expect((earlier < later) == (first < second))
        #expect((earlier == later) == (first == second))
      }
    }
  }
}
