import ComplianceModel
import TestSupport
import Testing

@Suite struct WorkCalendarTests {
  private let calendar = WorkCalendar.sample

  private static func day(_ iso: String) throws -> CalendarDay {
    try #require(CalendarDay(iso: iso))
  }

  @Test func knowsItsYears() throws {
    #expect(calendar.years.map(\.year) == [2018, 2019])
    #expect(calendar.years.map(\.allWorkdays.count) == [250, 250])
    #expect(calendar.span == (try Self.day("2018-01-01"))...(try Self.day("2019-12-31")))
  }

  @Test(arguments: [
    ("2018-01-01", false), ("2018-01-02", true), ("2018-02-11", true), ("2018-02-15", false),
    ("2018-02-17", false), ("2018-02-24", true), ("2018-02-25", false), ("2018-12-29", true),
    ("2018-12-31", false), ("2019-12-31", true),
  ])
  func tellsWorkdays(_ iso: String, _ expected: Bool) throws {
    #expect(calendar.isWorkday(try Self.day(iso)) == expected)
  }

  @Test(arguments: [
    // 28 September 2018 is a Friday, the two days after it are worked, then come seven days off.
    ("2018-09-28", 1, "2018-09-29"), ("2018-09-28", 2, "2018-09-30"),
    ("2018-09-28", 3, "2018-10-08"), ("2018-10-03", 1, "2018-10-08"),
    ("2018-10-08", -1, "2018-09-30"), ("2018-10-03", -1, "2018-09-30"),
    ("2018-10-08", -3, "2018-09-28"), ("2018-12-28", 2, "2019-01-02"),
    ("2018-10-03", 0, "2018-10-03"), ("2018-10-08", 0, "2018-10-08"),
    ("2019-12-30", 1, "2019-12-31"), ("2018-01-03", -1, "2018-01-02"),
  ])
  func countsFromADay(_ from: String, _ count: Int, _ to: String) throws {
    #expect(calendar.day(count, workdaysAfter: try Self.day(from)) == (try Self.day(to)))
  }

  @Test(arguments: [
    ("2018-09-28", "2018-09-28", 0), ("2018-09-28", "2018-09-30", 2),
    ("2018-09-28", "2018-10-07", 2), ("2018-09-28", "2018-10-08", 3),
    ("2018-10-01", "2018-10-07", 0), ("2018-10-07", "2018-10-01", 0),
    ("2018-10-08", "2018-09-28", -3), ("2018-10-08", "2018-10-01", 0),
    ("2018-10-05", "2018-09-30", -1), ("2018-01-01", "2018-12-31", 250),
    ("2018-01-01", "2019-12-31", 500), ("2019-12-31", "2018-01-01", -499),
  ])
  func countsBetweenDays(_ first: String, _ last: String, _ expected: Int) throws {
    let days = (try Self.day(first), try Self.day(last))
    #expect(calendar.workdays(after: days.0, through: days.1) == expected)
  }

  @Test(arguments: ["2017-12-31", "2020-01-01", "0001-01-01", "9999-12-31"])
  func knowsNothingOfOtherYears(_ iso: String) throws {
    let (outside, inside) = (try Self.day(iso), try Self.day("2018-06-01"))
    #expect(calendar.isWorkday(outside) == nil)
    for count in [-3, 0, 3] { #expect(calendar.day(count, workdaysAfter: outside) == nil) }
    #expect(calendar.workdays(after: outside, through: inside) == nil)
    #expect(calendar.workdays(after: inside, through: outside) == nil)
    #expect(calendar.workdays(after: outside, through: outside) == nil)
  }

  @Test(arguments: [
    ("2019-12-31", 1), ("2019-12-30", 2), ("2018-01-02", -1), ("2018-01-01", -1),
    ("2018-01-01", 501), ("2019-06-01", .max), ("2019-06-01", .min), ("2018-01-01", .min),
    ("2019-12-31", .max),
  ])
  func findsNoDayOutsideItsYears(_ iso: String, _ count: Int) throws {
    #expect(calendar.day(count, workdaysAfter: try Self.day(iso)) == nil)
  }

  @Test func anEmptyCalendarKnowsNothing() throws {
    let empty = WorkCalendar()
    let day = try Self.day("2018-06-01")
    #expect(empty.span == nil)
    #expect(empty.isWorkday(day) == nil)
    #expect(empty.day(0, workdaysAfter: day) == nil)
    #expect(empty.day(1, workdaysAfter: day) == nil)
    #expect(empty.workdays(after: day, through: day) == nil)
    let changed = empty.applying([LocalCalendar("甲", work: ["2018-06-02"])])
    #expect(changed.isWorkday(try Self.day("2018-06-02")) == nil)
  }

  @Test(arguments: 1...20)
  func countingForwardAndBackUndoEachOther(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let span = try #require(calendar.span)
    let numbers = span.lowerBound.number...span.upperBound.number
    for _ in 0..<200 {
      let day = try #require(CalendarDay(number: .random(in: numbers, using: &random)))
      let count = Int.random(in: -60...60, using: &random)
      if let result = calendar.day(count, workdaysAfter: day) {
        #expect(calendar.workdays(after: day, through: result) == count)
        #expect(count == 0 || calendar.isWorkday(result) == true)
        #expect((day < result) == (count > 0))
      } else {
        let edge = count > 0 ? span.upperBound : span.lowerBound
        let left = try #require(calendar.workdays(after: day, through: edge))
        #expect(abs(left) < abs(count))
      }
    }
  }
}
