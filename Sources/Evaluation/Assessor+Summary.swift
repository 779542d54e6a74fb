public import ComplianceModel

/// What programs read that take thousands of reports: marks without words.
extension Assessor {
  /// What lines of results tell, under all checklists or under those asked for.
  public func summary(of dossier: Dossier, only wanted: Set<String> = []) -> ReportSummary {
    let judge = judge(of: dossier).judge
    // What people decided is tied to quotes.
    let verdicts = Verdicts(judge, dossier, rules, isWorded: !dossier.judgements.isEmpty)
    let scores = indices(of: wanted).map { index in
      summary(of: rules.checklists[index], at: index, verdicts, judge)
    }
    return ReportSummary(agency: judge.agency, findings: judge.findings, scores: scores)
  }

  /// What summaries refer to by numbers, in the order of the checklists.
  package var names: [Deferred<ChecklistNames>] {
    rules.checklists.map { checklist in Deferred { names(of: checklist) } }
  }

  private func names(of checklist: CompiledChecklist) -> ChecklistNames {
    let own = checklist.checklist
    let items =
      own.parts.isEmpty
      ? checklist.items.map(\.item.id)
      : parts(of: own).flatMap { part in
        part.items.map { BlendScorer.prefixed($0.item.id, in: part.checklist.id) }
      }
    return ChecklistNames(stamp: stamp(of: own), items: items)
  }

  private func summary(
    of own: CompiledChecklist,
    at index: Int,
    _ verdicts: Verdicts,
    _ judge: Judge
  ) -> ScoreSummary {
    let checklist = own.checklist
    guard !checklist.parts.isEmpty else {
      let judged = verdicts.outcomes(on: own)
      let score = ChecklistScore(own.plan, judged.map(\.outcome), claims: .full)
      return ScoreSummary(
        index,
        checklist,
        score.sum.tally,
        score.vetoes,
        Self.items(judged, score, from: 0)
      )
    }
    let parts = parts(of: checklist)
    let judged = parts.map { judge.isConcerned(by: $0) ? verdicts.outcomes(on: $0) : nil }
    let marks = BlendScorer(blend: checklist, claims: .full).marks(
      zip(parts, judged).map { ($0.plan, $1?.map(\.outcome)) }
    )
    var items: [ItemSummary] = []
    var start = 0
    for (number, part) in parts.enumerated() {
      if let judged = judged[number], let score = marks.parts[number] {
        items += Self.items(judged, score, from: start)
      }
      start += part.items.count
    }
    return ScoreSummary(index, checklist, marks.whole.tally, [], items)
  }

  /// The items of a checklist; `start` is what the first of them is called by.
  private static func items(
    _ judged: [JudgedItem],
    _ score: ChecklistScore,
    from start: Int
  ) -> [ItemSummary] {
    judged.indices.map { index in
      ItemSummary(
        item: start + index,
        outcome: judged[index].outcome.outcome,
        earned: score.earned[index],
        lines: judged[index].lines
      )
    }
  }
}

extension ScoreSummary {
  fileprivate init(
    _ index: Int,
    _ checklist: Checklist,
    _ tally: Tally,
    _ vetoes: [Veto],
    _ items: [ItemSummary]
  ) {
    self.init(
      checklist: index,
      full: tally.earned == nil ? checklist.full : tally.full,
      score: tally.earned,
      assessed: tally.assessed,
      grade: Grader.grade(tally.earned, bands: checklist.grades, vetoes: vetoes),
      items: items
    )
  }
}
