internal import ComplianceModel

/// Checks that the figures cover the year of the report, from 1 January to 31 December.
struct PeriodAuditor {
  let report: AnnualReport
  let guide: AuditGuide

  func findings() -> [Finding] {
    guard let year = report.year else { return [] }
    let expected = "\(year)年1月1日至12月31日"
    guard let period = report.period else {
      return [
        guide.finding(
          .periodMissing,
          message: "没有写明数据统计期限",
          expected: expected,
          evidence: []
        )
      ]
    }
    let evidence = [report.evidence(period.span)]
    guard let start = period.start else {
      return [
        guide.finding(
          .periodMissing,
          message: "统计期限只写了截止日期\(period.end)，没有写起始日期",
          expected: expected,
          actual: "截至\(period.end)",
          evidence: evidence
        )
      ]
    }
    guard
      start != CalendarDay(year: year, month: 1, day: 1)
        || period.end != CalendarDay(year: year, month: 12, day: 31)
    else { return [] }
    return [
      guide.finding(
        .periodWrong,
        message: "统计期限为\(start)至\(period.end)，与\(year)年度不符",
        expected: expected,
        actual: "\(start)至\(period.end)",
        evidence: evidence
      )
    ]
  }
}
