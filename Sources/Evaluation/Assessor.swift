public import ComplianceModel

/// Dossier → findings → verdicts → scorecard, by compiled rules; cannot fail.
public struct Assessor: Sendable {
  private let rules: CompiledRules

  /// An assessor with rules.
  public init(_ rules: CompiledRules) { self.rules = rules }

  /// Scorecards under all checklists, or under those asked for.
  ///
  /// `claims` is what a claim earns of which there could be proof.
  public func scorecards(
    of dossier: Dossier,
    claims: ClaimPolicy = .full,
    only wanted: Set<String> = []
  ) -> [Scorecard] {
    let judge = judge(of: dossier)
    let asked = rules.checklists.map(\.checklist).filter {
      wanted.isEmpty || wanted.contains($0.id)
    }
    var verdicts = Verdicts(judge: judge, rules: rules)
    return asked.map { checklist in
      scorecard(checklist, score(checklist, &verdicts, claims), judge, claims)
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
      findings: dossier.missing == nil ? Audit.findings(index, guide: rules.audits) : [],
      kinds: rules.rulebook.ledgers
    )
  }

  private func score(
    _ checklist: Checklist,
    _ verdicts: inout Verdicts,
    _ claims: ClaimPolicy
  ) -> Scorer.Result {
    guard !checklist.parts.isEmpty else {
      return Scorer(claims: claims).score(checklist, verdicts: verdicts.of(checklist.id))
    }
    let parts = checklist.parts.compactMap { part -> BlendScorer.Part? in
      guard let blended = rules.checklists.first(where: { $0.checklist.id == part.checklist })
      else { return nil }
      let isConcerned = blended.checklist.audience.concerns(
        verdicts.judge.agency,
        year: verdicts.judge.index.report.year
      )
      return (blended.checklist, isConcerned ? verdicts.of(part.checklist) : nil)
    }
    return BlendScorer(blend: checklist, claims: claims).score(parts)
  }

  private func scorecard(
    _ checklist: Checklist,
    _ result: Scorer.Result,
    _ judge: Judge,
    _ claims: ClaimPolicy
  ) -> Scorecard {
    Scorecard(
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
      doubts: judge.index.report.doubts + judge.ledgerDoubts,
      grade: Grader.grade(result.root.earned, bands: checklist.grades, vetoes: result.vetoes),
      inputs: judge.inputs,
      missing: judge.missing,
      claims: claims
    )
  }
}

/// The verdicts of checklists on one dossier, each judged once, however many blends it is part of.
private struct Verdicts {
  let judge: Judge
  let rules: CompiledRules
  private var judged: [String: [String: Verdict]] = [:]

  init(judge: Judge, rules: CompiledRules) {
    self.judge = judge
    self.rules = rules
  }

  /// The verdicts by item.
  mutating func of(_ checklist: String) -> [String: Verdict] {
    if let known = judged[checklist] { return known }
    guard let own = rules.checklists.first(where: { $0.checklist.id == checklist }) else {
      return [:]
    }
    let judge = judge.with(own.calendar)
    var verdicts: [String: Verdict] = [:]
    for item in own.items { verdicts[item.item.id] = judge.judge(item).verdict }
    judged[checklist] = verdicts
    return verdicts
  }
}
