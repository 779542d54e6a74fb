internal import ComplianceModel

/// Finds passages that were taken over from last year's report.
struct YearCopyAuditor {
  let subject: AuditSubject

  func findings() -> [Finding] {
    guard let limits = subject.guide.comparison, let previous = subject.previous,
      let year = previous.year, subject.report.year == year + 1
    else { return [] }
    let own = OwnClauses(subject, agencies: limits.agencies)
    let text = Copying(own, with: previous, limits) { !$0.isProblem }
    let problems = Copying(own, with: previous, limits) { $0.isProblem }
    return [
      (AuditCode.passageRepeated, text, limits.years),
      (.problemsRepeated, problems, limits.problems),
    ].compactMap { code, copying, limit in
      guard copying.exceeds(limit) else { return nil }
      return subject.guide.finding(
        code,
        ["year": "\(year)", "characters": "\(copying.total)", "share": copying.printedShare],
        actual: copying.printedShare,
        evidence: copying.evidence
      )
    }
  }
}
