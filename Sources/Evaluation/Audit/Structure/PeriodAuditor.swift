internal import ComplianceModel

/// Checks that the figures cover the year of the report, from 1 January to 31 December.
struct PeriodAuditor {
  let subject: AuditSubject

  func findings() -> [Finding] {
    guard let year = subject.year?.value else { return [] }
    let expected = "\(year)年1月1日至12月31日"
    let told = "\(year)"
    guard let period = subject.report.period else {
      if isTold(year) { return [] }
      return [
        subject.guide.finding(.periodMissing, ["year": told], expected: expected, evidence: [])
      ]
    }
    // The other side is the title: it names the year that the period should be.
    let spans = [period.span] + [subject.report.title?.span].compactMap(\.self)
    let evidence = spans.map { subject.report.evidence($0) }
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

  /// Whether a broken date keeps the period from being read, or the year of the figures is told in
  /// other words: 文中数据均为2014年度数据.
  private func isTold(_ year: Int) -> Bool {
    let hits = subject.slips
    let broken = BrokenDateAuditor(subject: subject).ranges()
    return subject.report.statements.contains { statement in
      guard statement.role != .cell else { return false }
      if broken.contains(where: statement.range.overlaps) { return true }
      return hits.holds(.yearOfFigures, in: statement.range)
        && subject.scan.holds(year, in: statement.range)
    }
  }
}
