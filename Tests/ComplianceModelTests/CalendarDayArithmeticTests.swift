import ComplianceModel
import Testing

@Suite struct CalendarDayArithmeticTests {
  private static func day(_ iso: String) throws -> CalendarDay {
    try #require(CalendarDay(iso: iso))
  }

  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("1970-03-01", 59), ("1972-02-29", 789),
    ("2000-01-01", 10_957), ("2000-02-29", 11_016), ("2000-03-01", 11_017),
    ("2018-12-31", 17_896), ("1900-02-28", -25_509), ("1900-03-01", -25_508),
    ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
  ])
  func countsDaysSince1970(_ iso: String, _ number: Int) throws {
    #expect(try Self.day(iso).number == number)
    #expect(CalendarDay(number: number)?.description == iso)
  }

  @Test(arguments: [-719_163, 2_932_897, .min, .max])
  func refusesNumbersOutsideItsYears(_ number: Int) {
    #expect(CalendarDay(number: number) == nil)
  }

  /// Every day of all its years: the next number is the next day.
  @Test func numbersEveryDay() throws {
    var expected = try Self.day("0001-01-01").number
    for year in 1...9_999 {
      for month in 1...12 {
        // First and last day of each month fix those between.
        let length = CalendarDay.length(ofMonth: month, year: year)
        for day in [1, length] {
          let number = try #require(CalendarDay(year: year, month: month, day: day)).number
          #expect(number == expected + day - 1)
          let back = CalendarDay(number: number)
          #expect(back == CalendarDay(year: year, month: month, day: day))
        }
        expected += length
      }
    }
  }

  @Test(arguments: [
    ("2017-01-22", 7), ("2018-02-24", 6), ("2018-09-30", 7), ("2019-05-14", 2), ("2020-02-29", 6),
    ("2022-01-31", 1), ("2024-02-09", 5), ("2025-10-16", 4), ("2026-12-30", 3), ("1970-01-01", 4),
    ("0001-01-01", 1), ("0001-01-07", 7), ("9999-12-31", 5),
  ])
  func knowsTheDayOfTheWeek(_ iso: String, _ weekday: Int) throws {
    #expect(try Self.day(iso).weekday == weekday)
  }

  @Test(arguments: [
    ("2018-12-31", 1, "2019-01-01"), ("2020-02-28", 1, "2020-02-29"),
    ("2019-02-28", 1, "2019-03-01"), ("2020-03-01", -1, "2020-02-29"),
    ("2018-06-15", 0, "2018-06-15"), ("2016-12-31", 365, "2017-12-31"),
    ("2000-01-01", 146_097, "2400-01-01"), ("2019-03-01", -365, "2018-03-01"),
  ])
  func adds(_ from: String, _ days: Int, _ to: String) throws {
    let (first, second) = (try Self.day(from), try Self.day(to))
    #expect(first.adding(days: days) == second)
    #expect(second.adding(days: -days) == first)
    #expect(first.days(to: second) == days)
    #expect(second.days(to: first) == -days)
  }

  @Test(arguments: [
    ("0001-01-01", -1), ("9999-12-31", 1), ("2018-01-01", .max), ("2018-01-01", .min),
    ("1960-01-01", .min), ("2018-01-01", 3_000_000),
  ])
  func addsNothingBeyondItsYears(_ iso: String, _ days: Int) throws {
    #expect(try Self.day(iso).adding(days: days) == nil)
  }
}
