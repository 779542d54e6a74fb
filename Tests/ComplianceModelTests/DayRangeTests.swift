import ComplianceModel
import Testing

@Suite struct DayRangeTests {
  private static func range(_ low: String?, _ high: String?) -> DayRange {
    DayRange(low: low.flatMap { CalendarDay(iso: $0) }, high: high.flatMap { CalendarDay(iso: $0) })
  }

  @Test(arguments: [
    (range("2018-03-01", "2018-03-01"), "2018-03-01"),
    (range("2018-03-01", "2018-03-31"), "2018-03-01…2018-03-31"),
    (range("2018-03-01", nil), "≥2018-03-01"), (range(nil, "2018-03-31"), "≤2018-03-31"),
    (range(nil, nil), "?"),
  ])
  func prints(_ range: DayRange, _ text: String) {
    #expect(range.description == text)
  }

  @Test func isExactWhenOneDayIsPossible() throws {
    let day = try #require(CalendarDay(iso: "2018-03-01"))
    #expect(DayRange(day).exact == day)
    #expect(DayRange(day) == Self.range("2018-03-01", "2018-03-01"))
    #expect(Self.range("2018-03-01", "2018-03-02").exact == nil)
    #expect(Self.range("2018-03-01", nil).exact == nil)
    #expect(Self.range(nil, "2018-03-01").exact == nil)
    #expect(DayRange.unknown.exact == nil)
    #expect(DayRange.unknown == Self.range(nil, nil))
  }
}
