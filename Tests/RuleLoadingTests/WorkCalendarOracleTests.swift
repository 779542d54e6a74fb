import ComplianceModel
import TestSupport
import Testing

/// The shipped calendar against one that walks from day to day with a table of its own.
@Suite struct WorkCalendarOracleTests {
  private let calendar: WorkCalendar
  private let oracle = WorkdayOracle()
  private let days: [WorkdayOracle.Day]

  init() throws {
    let shipped = try RuleFiles.all().first { $0.name == "workdays.yaml" }
    calendar = try RuleFixture().with(try #require(shipped).text, in: "workdays.yaml").load()
      .calendar
    days = Array(
      sequence(first: WorkdayOracle.first) {
        $0 == WorkdayOracle.last ? nil : WorkdayOracle.next($0)
      }
    )
  }

  private func known(_ day: WorkdayOracle.Day) throws -> CalendarDay {
    try #require(CalendarDay(iso: day.iso))
  }

  @Test func agreesOnEveryDay() throws {
    #expect(days.count == 3_652)
    for day in days {
      #expect(calendar.isWorkday(try known(day)) == oracle.isWorkday(day), "\(day.iso)")
    }
  }

  @Test(arguments: 1...8)
  func agreesOnCountsFromAnyDay(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let start = try #require(days.randomElement(using: &random))
      let count = Int.random(in: -45...45, using: &random)
      let expected = oracle.day(count, workdaysAfter: start)
      let found = calendar.day(count, workdaysAfter: try known(start))
      #expect(found?.description == expected?.iso, "\(count) after \(start.iso)")
    }
  }

  @Test(arguments: 1...8)
  func agreesOnCountsBetweenDays(seed: Int) throws {
    var random = SeededGenerator(seed: -seed)
    for _ in 0..<300 {
      let start = Int.random(in: days.indices, using: &random)
      let end = min(start + Int.random(in: 0...120, using: &random), days.count - 1)
      let (first, last) = (try known(days[start]), try known(days[end]))
      let expected = oracle.workdays(after: days[start], through: days[end])
      #expect(calendar.workdays(after: first, through: last) == expected, "\(first) \(last)")
      // Backwards the start does not count either: one day less at one end, one more at the other.
      let ends = [first, last].map { calendar.isWorkday($0) == true ? 1 : 0 }
      let back = start == end ? 0 : ends[1] - ends[0] - expected
      #expect(calendar.workdays(after: last, through: first) == back, "\(last) \(first)")
    }
  }
}
