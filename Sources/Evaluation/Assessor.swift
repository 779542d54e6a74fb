public import ComplianceModel

/// Dossier → findings → verdicts → scorecard, by compiled rules; cannot fail.
public struct Assessor: Sendable {
  let rules: CompiledRules

  /// An assessor with rules.
  public init(_ rules: CompiledRules) { self.rules = rules }

  /// What the auditors find in the report of a dossier, and its scorecards.
  public struct Assessment: Sendable {
    /// Everything that was found, with what people made of it.
    public var findings: [Finding]
    /// In the order of the checklists.
    public var scorecards: [Scorecard]
  }

  /// Scorecards under all checklists, or under those asked for.
  ///
  /// `claims` is what a claim earns of which there could be proof.
  public func scorecards(
    of dossier: Dossier,
    claims: ClaimPolicy = .full,
    only wanted: Set<String> = []
  ) -> [Scorecard] {
    assessment(of: dossier, claims: claims, only: wanted).scorecards
  }

  /// Scorecards together with the findings, which they share; asking for both apart audits twice.
  public func assessment(
    of dossier: Dossier,
    claims: ClaimPolicy = .full,
    only wanted: Set<String> = []
  ) -> Assessment {
    let (judge, stray) = judge(of: dossier)
    let verdicts = Verdicts(judge, dossier, rules)
    let cards = indices(of: wanted).map { index in
      let checklist = rules.checklists[index]
      let result = score(checklist, verdicts, judge, claims)
      var card = scorecard(checklist.checklist, result, judge, claims)
      card.strayReview = stray
      card.add(dossier.selfScores)
      return card
    }
    return Assessment(findings: judge.findings, scorecards: cards)
  }

  /// The verdict on one item of a checklist; nil if there is no such item.
  public func verdict(on item: String, checklist: String, of dossier: Dossier) -> Verdict? {
    guard let (index, own) = self.item(item, checklist: checklist) else { return nil }
    return Verdicts(judge(of: dossier).judge, dossier, rules).verdict(on: index, of: own)
  }

  /// Everything the auditors find in a report; `agency` is whose it is, if that is known.
  public func findings(in report: AnnualReport, of agency: Agency?) -> [Finding] {
    Audit.findings(
      AuditSubject(index: index(of: report), guide: rules.audits, agency: agency)
    )
  }

  /// The same with what people made of them.
  public func findings(of dossier: Dossier) -> [Finding] { judge(of: dossier).judge.findings }

  /// The verdict on one item, with the way to it; nil if there is no such item.
  public func trace(_ item: String, checklist: String, of dossier: Dossier) -> Trace? {
    guard let (index, own) = self.item(item, checklist: checklist) else { return nil }
    return Verdicts(judge(of: dossier).judge, dossier, rules).trace(index, of: own)
  }

  /// The checklists asked for; all of them if none is.
  func indices(of wanted: Set<String>) -> [Int] {
    rules.checklists.indices.filter {
      wanted.isEmpty || wanted.contains(rules.checklists[$0].checklist.id)
    }
  }

  private func checklist(_ id: String) -> CompiledChecklist? {
    rules.checklists.first { $0.checklist.id == id }
  }

  /// The checklists that a blend is made of.
  func parts(of blend: Checklist) -> [CompiledChecklist] {
    blend.parts.compactMap { checklist($0.checklist) }
  }

  private func item(
    _ item: String,
    checklist: String
  ) -> (index: Int, checklist: CompiledChecklist)? {
    guard let own = self.checklist(checklist) else { return nil }
    return own.items.firstIndex { $0.item.id == item }.map { ($0, own) }
  }

  private func index(of report: AnnualReport) -> ReportIndex {
    ReportIndex(report, phrases: rules.phrases, forms: rules.rulebook.forms)
  }

  func judge(of dossier: Dossier) -> (judge: Judge, stray: Review) {
    let index = index(of: dossier.report)
    let subject = AuditSubject(
      index: index,
      guide: rules.audits,
      agency: dossier.agency,
      previous: dossier.previous,
      peers: dossier.peers,
      texts: dossier.texts
    )
    let review = FindingReview(
      dossier.missing == nil ? Audit.findings(subject) : [],
      dossier.judgements,
      date: dossier.date
    )
    let judge = Judge(
      dossier,
      index: index,
      findings: review.findings,
      kinds: rules.rulebook.ledgers
    )
    return (judge, review.stray)
  }

  private func score(
    _ own: CompiledChecklist,
    _ verdicts: Verdicts,
    _ judge: Judge,
    _ claims: ClaimPolicy
  ) -> Scorer.Result {
    guard !own.checklist.parts.isEmpty else {
      return Scorer(claims: claims).score(own.plan, verdicts.verdicts(on: own))
    }
    let parts = parts(of: own.checklist).map { part in
      (part.plan, judge.isConcerned(by: part) ? verdicts.verdicts(on: part) : nil)
    }
    return BlendScorer(blend: own.checklist, claims: claims).score(parts)
  }

  func stamp(of checklist: Checklist) -> ChecklistStamp {
    ChecklistStamp(
      id: checklist.id,
      title: checklist.title,
      version: checklist.version,
      digest: rules.rulebook.digest,
      places: checklist.places,
      source: checklist.source
    )
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
      checklist: stamp(of: checklist),
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

extension Judge {
  /// Whether a checklist is for the agency and its report.
  func isConcerned(by checklist: CompiledChecklist) -> Bool {
    checklist.checklist.audience.concerns(agency, year: index.report.year)
  }
}

extension Scorecard {
  /// Puts what the agency gives itself beside the marks.
  fileprivate mutating func add(_ scores: [SelfScore]) {
    for score in scores where score.checklist == checklist.id {
      guard let item = score.item else {
        selfScore = score.marks
        continue
      }
      for index in items.indices where items[index].item.id == item {
        items[index].selfScore = score.marks
      }
    }
  }
}
