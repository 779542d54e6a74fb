public import ComplianceModel

/// Report → findings → verdicts → scorecard, by compiled rules; cannot fail.
public struct Assessor: Sendable {
  private let rules: CompiledRules

  /// An assessor with rules.
  public init(_ rules: CompiledRules) { self.rules = rules }

  /// Scorecards under the checklists that apply to the agency, or under those asked for.
  public func scorecards(
    of report: AnnualReport,
    agency: Agency,
    round: String,
    only wanted: Set<String> = []
  ) -> [Scorecard] {
    let index = ReportIndex(report, phrases: rules.phrases, forms: rules.rulebook.forms)
    let findings = Audit.findings(index, guide: rules.audits)
    let judge = Judge(index: index, findings: findings, agency: agency)
    return rules.checklists.filter { compiled in
      wanted.isEmpty || wanted.contains(compiled.checklist.id)
    }.map { compiled in
      scorecard(compiled, judge: judge, round: round)
    }
  }

  /// Everything the auditors find.
  public func findings(in report: AnnualReport) -> [Finding] {
    let index = ReportIndex(report, phrases: rules.phrases, forms: rules.rulebook.forms)
    return Audit.findings(index, guide: rules.audits)
  }

  /// The verdict on one item, with the way to it; nil if there is no such item.
  public func trace(
    _ item: String,
    checklist: String,
    of report: AnnualReport,
    agency: Agency
  ) -> Trace? {
    let index = ReportIndex(report, phrases: rules.phrases, forms: rules.rulebook.forms)
    let findings = Audit.findings(index, guide: rules.audits)
    let judge = Judge(index: index, findings: findings, agency: agency)
    guard
      let compiled = rules.checklists.first(where: { $0.checklist.id == checklist })?.items
        .first(where: { $0.item.id == item })
    else { return nil }
    return Explainer(judge: judge).trace(compiled)
  }

  private func scorecard(
    _ compiled: CompiledChecklist,
    judge: Judge,
    round: String
  ) -> Scorecard {
    let checklist = compiled.checklist
    var verdicts: [String: Verdict] = [:]
    for item in compiled.items { verdicts[item.item.id] = judge.judge(item).verdict }
    let result = Scorer(places: checklist.places).score(checklist, verdicts: verdicts)
    return Scorecard(
      agency: judge.agency,
      round: round,
      checklist: ChecklistStamp(
        id: checklist.id,
        title: checklist.title,
        version: checklist.version,
        digest: rules.rulebook.digest,
        places: checklist.places,
        source: checklist.source
      ),
      root: result.root,
      items: result.items,
      adjustments: result.adjustments,
      findings: judge.findings,
      doubts: judge.index.report.doubts,
      grade: Grader.grade(result.root.earned, bands: checklist.grades),
      inputs: [judge.index.report.document.source]
    )
  }
}
