internal import ComplianceModel

/// Checks that only bodies with the power to make regulations (规章) count any.
///
/// By 立法法 these are departments of the State Council, and governments of provinces and of cities
/// with districts. Of a body whose kind or level nobody told nothing is said.
struct PowerAuditor {
  let subject: AuditSubject

  func findings() -> [Finding] {
    guard let form = subject.form?.form, let agency = subject.agency, !agency.isGuessed,
      lacksPower(agency)
    else { return [] }
    return subject.report.figures.compactMap { figure in
      guard let name = figure.name, form.regulations.contains(name),
        let low = figure.range.low, low > .zero
      else { return nil }
      return subject.guide.finding(
        .powerMissing,
        ["cell": figure.path.joined(separator: "›"), "value": figure.raw],
        expected: "0",
        actual: figure.raw,
        evidence: [subject.report.evidence(figure)]
      )
    }
  }

  private func lacksPower(_ agency: Agency) -> Bool {
    switch (agency.kind, agency.level) {
    case (nil, _), (_, nil): false
    case (.department, .national?): false
    case (.department, _): true
    case (.government, .county?), (.government, .township?): true
    case (.government, _): false
    }
  }
}
