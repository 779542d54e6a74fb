public import ComplianceModel

/// Dossier → findings → verdicts → scorecard, by compiled rules; cannot fail.
public struct Assessor: Sendable {
  private let rules: CompiledRules

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
    let asked = rules.checklists.map(\.checklist).filter {
      wanted.isEmpty || wanted.contains($0.id)
    }
    var verdicts = Verdicts(judge: judge, dossier: dossier, rules: rules)
    let cards = asked.map { checklist in
      var card = scorecard(checklist, score(checklist, &verdicts, claims), judge, claims)
      card.strayReview = stray
      card.add(dossier.selfScores)
      return card
    }
    return Assessment(findings: judge.findings, scorecards: cards)
  }

  /// The verdict on one item of a checklist; nil if there is no such item.
  public func verdict(on item: String, checklist: String, of dossier: Dossier) -> Verdict? {
    guard let (compiled, own) = self.item(item, checklist: checklist) else { return nil }
    return judge(of: dossier).judge.on(own, dossier).judge(compiled).verdict
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
    guard let (compiled, own) = self.item(item, checklist: checklist) else { return nil }
    return Explainer(judge: judge(of: dossier).judge.on(own, dossier)).trace(compiled)
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

  private func judge(of dossier: Dossier) -> (judge: Judge, stray: Review) {
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
  private let dossier: Dossier
  private let rules: CompiledRules
  private var judged: [String: [String: Verdict]] = [:]

  init(judge: Judge, dossier: Dossier, rules: CompiledRules) {
    self.judge = judge
    self.dossier = dossier
    self.rules = rules
  }

  /// The verdicts by item.
  mutating func of(_ checklist: String) -> [String: Verdict] {
    if let known = judged[checklist] { return known }
    guard let own = rules.checklists.first(where: { $0.checklist.id == checklist }) else {
      return [:]
    }
    let judge = judge.on(own, dossier)
    var verdicts: [String: Verdict] = [:]
    for item in own.items { verdicts[item.item.id] = judge.judge(item).verdict }
    judged[checklist] = verdicts
    return verdicts
  }
}

extension Judge {
  /// The same for the items of a checklist: its calendar, and what people decided on them.
  fileprivate func on(_ own: CompiledChecklist, _ dossier: Dossier) -> Judge {
    var judgements: [String: [Judgement]] = [:]
    for judgement in dossier.judgements {
      guard case .item(let item, own.checklist.id) = judgement.subject else { continue }
      judgements[item, default: []].append(judgement)
    }
    return Judge(self, calendar: own.calendar, judgements: judgements, date: dossier.date)
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
