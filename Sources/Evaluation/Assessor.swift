public import ComplianceModel

/// Dossier → findings → verdicts → scorecard, by compiled rules; cannot fail.
public struct Assessor: Sendable {
  private let rules: CompiledRules

  /// An assessor with rules.
  public init(_ rules: CompiledRules) { self.rules = rules }

  /// Scorecards under all checklists, or under those asked for.
  public func scorecards(of dossier: Dossier, only wanted: Set<String> = []) -> [Scorecard] {
    let judge = judge(of: dossier)
    return rules.checklists.filter { compiled in
      wanted.isEmpty || wanted.contains(compiled.checklist.id)
    }.map { compiled in
      scorecard(compiled, judge: judge)
    }
  }

  /// The verdict on one item of a checklist; nil if there is no such item.
  public func verdict(on item: String, checklist: String, of dossier: Dossier) -> Verdict? {
    guard let (compiled, own) = self.item(item, checklist: checklist) else { return nil }
    return judge(of: dossier).with(own.calendar).judge(compiled).verdict
  }

  /// Everything the auditors find.
  public func findings(in report: AnnualReport) -> [Finding] {
    Audit.findings(index(of: report), guide: rules.audits)
  }

  /// The verdict on one item, with the way to it; nil if there is no such item.
  public func trace(_ item: String, checklist: String, of dossier: Dossier) -> Trace? {
    guard let (compiled, own) = self.item(item, checklist: checklist) else { return nil }
    return Explainer(judge: judge(of: dossier).with(own.calendar)).trace(compiled)
  }

  private func item(
    _ item: String,
    checklist: String
  ) -> (item: CompiledItem, checklist: CompiledChecklist)? {
    guard let own = rules.checklists.first(where: { $0.checklist.id == checklist }) else {
      return nil
    }
    return own.items.first { $0.item.id == item }.map { ($0, own) }
  }

  private func index(of report: AnnualReport) -> ReportIndex {
    ReportIndex(report, phrases: rules.phrases, forms: rules.rulebook.forms)
  }

  private func judge(of dossier: Dossier) -> Judge {
    let index = index(of: dossier.report)
    return Judge(
      dossier,
      index: index,
      findings: Audit.findings(index, guide: rules.audits),
      kinds: rules.rulebook.ledgers
    )
  }

  private func scorecard(_ compiled: CompiledChecklist, judge: Judge) -> Scorecard {
    let judge = judge.with(compiled.calendar)
    let checklist = compiled.checklist
    var verdicts: [String: Verdict] = [:]
    for item in compiled.items { verdicts[item.item.id] = judge.judge(item).verdict }
    let result = Scorer(places: checklist.places).score(checklist, verdicts: verdicts)
    return Scorecard(
      agency: judge.agency,
      round: judge.round,
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
