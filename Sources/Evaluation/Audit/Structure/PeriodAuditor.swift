internal import ComplianceModel

/// Checks that the figures cover the year of the report, from 1 January to 31 December.
struct PeriodAuditor {
  let subject: AuditSubject

  func findings() -> [Finding] {
    guard let year = subject.report.year else { return [] }
    let expected = "\(year)年1月1日至12月31日"
    let told = "\(year)"
    guard let period = subject.report.period else {
      return [
        subject.guide.finding(.periodMissing, ["year": told], expected: expected, evidence: [])
      ]
    }
    let evidence = [subject.report.evidence(period.span)]
    let end = "\(period.end)"
    guard let start = period.start else {
      return [
        subject.guide.finding(
          .periodOpen,
          ["year": told, "end": end],
          expected: expected,
          actual: "截至\(end)",
          evidence: evidence
        )
      ]
    }
    guard
      start != CalendarDay(year: year, month: 1, day: 1)
        || period.end != CalendarDay(year: year, month: 12, day: 31)
    else { return [] }
    return [
      subject.guide.finding(
        .periodWrong,
        ["year": told, "start": "\(start)", "end": end],
        expected: expected,
        actual: "\(start)至\(end)",
        evidence: evidence
      )
    ]
  }
}
