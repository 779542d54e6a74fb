internal import ComplianceModel

/// Checks that the title names body, year and kind of report.
struct TitleAuditor {
  let subject: AuditSubject

  private var report: AnnualReport { subject.report }

  func findings() -> [Finding] {
    // A title that was not found says nothing of the report.
    guard let title = report.title else { return [] }
    var missing: [String] = []
    if !namesAgency(title.text) { missing.append("机关名称") }
    if report.year == nil { missing.append("年度") }
    guard !missing.isEmpty else { return [] }
    return [
      subject.guide.finding(
        .titleIncomplete,
        ["missing": missing.joined(separator: "和")],
        actual: title.text,
        evidence: [report.evidence(title.span)]
      )
    ]
  }

  /// What is left of the title without year and kind of report has to be a name.
  private func namesAgency(_ title: String) -> Bool {
    var key = title.matchingKey.filter { $0 != "的" }
    let kinds = subject.guide.vocabulary.reportTitles
    if let kind = kinds.first(where: { key.contains($0) }) { key = key.replacing(kind, with: "") }
    let rest = key.filter {
      !$0.isNumber && !"年度关于()[]".contains($0) && !"〇零一二三四五六七八九".contains($0)
    }
    return rest.count >= 2
  }
}
