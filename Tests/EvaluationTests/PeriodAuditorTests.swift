import ComplianceModel
import Testing

@testable import Evaluation

@Suite struct PeriodAuditorTests {
  private static func findings(_ start: String?, _ end: String?, year: Int? = 2_018) throws
    -> [Finding]
  {
    var builder = ReportBuilder()
    builder.block(Clause("统计期限自年初至年末。"))
    var report = builder.report(year: year)
    if let end {
      report.period = ReportPeriod(
        start: start.flatMap { CalendarDay(iso: $0) },
        end: try #require(CalendarDay(iso: end)),
        span: TextSpan(0, 10)
      )
    }
    return PeriodAuditor(subject: try report.audited()).findings()
  }

  @Test(
    arguments: [
      ("2018-01-01", "2018-12-31", nil), ("2018-01-02", "2018-12-31", "PERIOD-WRONG"),
      ("2018-01-01", "2018-12-30", "PERIOD-WRONG"), ("2017-01-01", "2017-12-31", "PERIOD-WRONG"),
      ("2018-01-01", "2019-12-31", "PERIOD-WRONG"), ("2017-12-01", "2018-12-31", "PERIOD-WRONG"),
      (nil, nil, "PERIOD-MISSING"),
      // 截至… names no first day.
      (nil, "2018-12-31", "PERIOD-OPEN"), (nil, "2017-12-31", "PERIOD-OPEN"),
    ] as [(String?, String?, String?)]
  )
  func thePeriodIsTheYear(_ start: String?, _ end: String?, _ code: String?) throws {
    #expect(try Self.findings(start, end).map(\.code.rawValue) == [code].compactMap(\.self))
  }

  @Test func withoutAYearNothingIsKnown() throws {
    #expect(try Self.findings(nil, nil, year: nil).isEmpty)
    #expect(try Self.findings("2017-01-01", "2017-12-31", year: nil).isEmpty)
  }

  @Test(
    arguments: [
      ("2017-01-01", "2018-12-31", "2017-01-01至2018-12-31"), (nil, "2018-11-30", "截至2018-11-30"),
      (nil, nil, nil),
    ] as [(String?, String?, String?)]
  )
  func tellsWhatIsWrong(_ start: String?, _ end: String?, _ actual: String?) throws {
    let finding = try #require(try Self.findings(start, end).first)
    #expect(finding.actual == actual)
    #expect(finding.expected == "2018年1月1日至12月31日")
    #expect(finding.evidence.map(\.quote) == (end == nil ? [] : ["统计期限自年初至年末"]))
    #expect(finding.blame == .report)
    #expect(finding.remedy == "改正\(finding.code.rawValue)")
  }
}
