import ComplianceModel
import RuleLoading
import TestSupport
import Testing

/// The shipped calendar of working days.
@Suite struct WorkCalendarFileTests {
  private let calendar: WorkCalendar
  private let localCalendars: [LocalCalendar]

  init() throws {
    let shipped = try RuleFiles.all().first { $0.name == "workdays.yaml" }
    let book = try RuleFixture().with(try #require(shipped).text, in: "workdays.yaml").load()
    calendar = book.calendar
    localCalendars = book.localCalendars
  }

  private static func day(_ iso: String) throws -> CalendarDay {
    try #require(CalendarDay(iso: iso))
  }

  @Test func coversTenYears() throws {
    #expect(calendar.years.map(\.year) == Array(2017...2026))
    #expect(calendar.years.map(\.count) == [249, 250, 250, 249, 250, 249, 249, 251, 248, 248])
    #expect(calendar.years.map(\.allWorkdays.count) == calendar.years.map(\.count))
    #expect(calendar.span == (try Self.day("2017-01-01"))...(try Self.day("2026-12-31")))
    #expect(localCalendars.isEmpty)
  }

  @Test func namesTheNotices() {
    #expect(
      calendar.years.map { $0.notices.joined(separator: "、") } == [
        "国办发明电〔2016〕17号", "国办发明电〔2017〕12号", "国办发明电〔2018〕15号、国办发明电〔2019〕3号",
        "国办发明电〔2019〕16号、国办发明电〔2020〕1号", "国办发明电〔2020〕27号", "国办发明电〔2021〕11号",
        "国办发明电〔2022〕16号", "国办发明电〔2023〕7号", "国办发明电〔2024〕12号", "2025年11月4日通知（文号待核）",
      ]
    )
  }

  /// Worked out by hand from the notices; the day of the event does not count.
  @Test(arguments: [
    ("2018-09-28", 3, "2018-10-08"), ("2018-02-12", 15, "2018-03-09"),
    ("2018-02-12", 30, "2018-03-30"), ("2018-12-28", 20, "2019-01-28"),
    ("2019-04-30", 3, "2019-05-07"), ("2019-05-14", 15, "2019-06-04"),
    ("2019-05-15", 20, "2019-06-13"), ("2020-01-20", 20, "2020-02-25"),
    ("2020-01-20", 40, "2020-03-24"), ("2021-04-23", 3, "2021-04-27"),
    ("2022-09-30", 7, "2022-10-14"), ("2024-02-08", 7, "2024-02-23"),
    ("2025-09-30", 7, "2025-10-16"), ("2026-02-13", 20, "2026-03-19"),
    ("2017-09-29", 20, "2017-11-02"),
  ])
  func countsDeadlines(_ event: String, _ count: Int, _ due: String) throws {
    let (event, due) = (try Self.day(event), try Self.day(due))
    #expect(calendar.day(count, workdaysAfter: event) == due)
    #expect(calendar.workdays(after: event, through: due) == count)
    // Back again it is the event, or the last working day before it.
    let back = try #require(calendar.day(-count, workdaysAfter: due))
    #expect(back <= event)
    #expect((back == event) == calendar.isWorkday(event))
  }

  @Test(arguments: [
    // First and last of holidays, the days beside them, make-up days.
    ("2017-01-02", false), ("2017-01-03", true), ("2017-01-22", true), ("2017-01-26", true),
    ("2017-02-02", false), ("2017-02-04", true), ("2017-10-08", false), ("2017-10-09", true),
    ("2018-02-11", true), ("2018-02-14", true), ("2018-02-15", false), ("2018-02-21", false),
    ("2018-02-22", true), ("2018-02-25", false), ("2018-12-29", true), ("2018-12-31", false),
    ("2019-02-03", true), ("2019-05-01", false), ("2019-05-03", false), ("2019-05-05", true),
    ("2020-01-31", false), ("2020-02-01", false), ("2020-02-03", true), ("2020-10-08", false),
    ("2020-10-09", true), ("2020-10-10", true), ("2021-01-01", false), ("2021-02-10", true),
    ("2021-04-25", true), ("2021-09-21", false), ("2021-09-26", true), ("2022-01-30", true),
    ("2022-01-31", false), ("2022-05-04", false), ("2022-10-09", true), ("2022-12-30", true),
    ("2023-01-02", false), ("2023-04-04", true), ("2023-04-05", false), ("2023-06-25", true),
    ("2023-09-28", true), ("2023-09-29", false), ("2023-10-06", false), ("2023-12-29", true),
    ("2024-02-09", true), ("2024-02-12", false), ("2024-02-18", true), ("2024-06-10", false),
    ("2024-09-14", true), ("2025-01-27", true), ("2025-01-28", false), ("2025-02-04", false),
    ("2025-02-08", true), ("2025-10-08", false), ("2025-10-11", true), ("2026-01-04", true),
    ("2026-02-14", true), ("2026-02-16", false), ("2026-02-23", false), ("2026-02-28", true),
    ("2026-09-20", true), ("2026-09-25", false), ("2026-12-31", true),
  ])
  func tellsHolidaysAndMakeUpDays(_ iso: String, _ expected: Bool) throws {
    #expect(calendar.isWorkday(try Self.day(iso)) == expected)
  }

  @Test(arguments: [("2026-12-31", 1), ("2026-12-01", 30), ("2017-01-03", -1)])
  func extrapolatesNothing(_ iso: String, _ count: Int) throws {
    #expect(calendar.day(count, workdaysAfter: try Self.day(iso)) == nil)
    for outside in ["2016-12-30", "2027-01-04"] {
      #expect(calendar.isWorkday(try Self.day(outside)) == nil)
      let days = (try Self.day(iso), try Self.day(outside))
      #expect(calendar.workdays(after: days.0, through: days.1) == nil)
    }
  }
}
