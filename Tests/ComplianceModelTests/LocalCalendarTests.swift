import ComplianceModel
import Testing

@Suite struct LocalCalendarTests {
  private let calendar = WorkCalendar.sample
  // Off are a working Friday, a make-up Sunday and a Saturday that is off anyway; worked, a holiday.
  private let changes = LocalCalendar(
    "甲",
    off: ["2018-03-02", "2018-02-11", "2018-03-03"],
    work: ["2018-06-18"]
  )

  private func differences(_ other: WorkCalendar) throws -> [String] {
    let span = try #require(calendar.span)
    return (span.lowerBound.number...span.upperBound.number).compactMap { number in
      guard let day = CalendarDay(number: number) else { return nil }
      return calendar.isWorkday(day) == other.isWorkday(day) ? nil : day.description
    }
  }

  @Test func changesOnlyItsDays() throws {
    let local = calendar.applying([changes])
    #expect(try differences(local) == ["2018-02-11", "2018-03-02", "2018-06-18"])
    #expect(local.changes == [changes])
    #expect(local.span == calendar.span)
    #expect(calendar.changes.isEmpty)
  }

  @Test func countsWithTheChanges() throws {
    let (first, last) = (CalendarDay(iso: "2018-03-01"), CalendarDay(iso: "2018-03-05"))
    let (thursday, monday) = (try #require(first), try #require(last))
    #expect(calendar.workdays(after: thursday, through: monday) == 2)
    let local = calendar.applying([changes])
    #expect(local.workdays(after: thursday, through: monday) == 1)
    #expect(local.day(1, workdaysAfter: thursday) == monday)
  }

  @Test func nothingToApplyIsTheSameCalendar() {
    #expect(calendar.applying([]) == calendar)
  }

  @Test func theLastDecides() throws {
    let back = LocalCalendar("乙", off: ["2018-06-18"], work: ["2018-03-02"])
    let atOnce = calendar.applying([changes, back])
    #expect(try differences(atOnce) == ["2018-02-11"])
    #expect(calendar.applying([changes]).applying([back]) == atOnce)
    #expect(
      try differences(calendar.applying([back, changes]))
        == differences(
          calendar.applying([changes])
        )
    )
  }

  @Test func doesNothingOutsideTheCalendar() throws {
    let outside = LocalCalendar("丙", off: ["2020-01-02"], work: ["2017-12-30", "2020-01-04"])
    let local = calendar.applying([outside])
    #expect(try differences(local).isEmpty)
    let last = try #require(calendar.span?.upperBound)
    #expect(local.day(1, workdaysAfter: last) == nil)
  }
}
