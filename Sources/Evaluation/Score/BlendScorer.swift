internal import ComplianceModel

/// Scores a checklist that blends others.
///
/// Each part is scored whole by its own rules, bonus and veto included; its score is then put on the
/// scale of its marks, rounded once. A part that does not concern the agency, or of which nothing
/// applies, is made up for as the blend says. A grade forced within a part stays within it.
struct BlendScorer {
  let blend: Checklist
  let claims: ClaimPolicy

  /// One of the blended checklists with the verdicts on its items, in their order; without verdicts when
  /// it does not concern the agency.
  typealias Part = (plan: ScoringPlan, verdicts: [Verdict?]?)

  /// The marks of a blend.
  struct Score {
    /// Of each part by its own rules; nil when it does not concern the agency.
    let parts: [ChecklistScore?]
    /// The parts on the scale of their marks.
    let sums: [Sum]
    let base: Sum
    let whole: Sum
  }

  /// The marks of parts in the order of their declaration.
  func marks(_ parts: [(plan: ScoringPlan, outcomes: [ScoredOutcome?]?)]) -> Score {
    let scores = parts.map { part in
      part.outcomes.map { ChecklistScore(part.plan, $0, claims: claims) }
    }
    let sums = zip(scores, blend.parts).map { score, part in
      score.map { scaled($0.sum.tally, to: part) } ?? Sum(.inapplicable(of: part.marks))
    }
    let base = rule.sum(sums.map(\.tally))
    return Score(parts: scores, sums: sums, base: base, whole: totals.finish(base.tally))
  }

  /// The score of the blend of parts in the order of its declaration.
  func score(_ parts: [Part]) -> Scorer.Result {
    let marks = marks(parts.map { ($0.plan, $0.verdicts?.map { $0.map(ScoredOutcome.init) }) })
    let (sums, whole) = (marks.sums, marks.whole)
    var result = Scorer.Result(root: root(whole.tally), items: [], adjustments: [])
    for (index, part) in parts.enumerated() {
      let checklist = part.plan.checklist
      result.root.children.append(node(checklist, sums[index].tally, marks.parts[index]))
      guard let score = marks.parts[index], let verdicts = part.verdicts else { continue }
      let gains = score.gains { tally in
        guard whole.tally.earned != nil else { return .zero }
        var tallies = sums.map(\.tally)
        tallies[index] = scaled(tally, to: blend.parts[index]).tally
        return totals.finish(rule.sum(tallies).tally).tally.earned?.low ?? .zero
      }
      for item in score.items(verdicts, gains: gains) {
        var item = item
        item.item.id = Self.prefixed(item.item.id, in: checklist.id)
        item.path.insert(checklist.title, at: 0)
        result.items.append(item)
      }
      result.adjustments += adjustments(of: score, sums[index])
    }
    result.adjustments += (marks.base.changes + whole.changes).map {
      $0.adjustment(node: blend.id, title: blend.title, places: blend.places)
    }
    return result
  }

  /// How identifiers of a part are told from those of the others.
  static func prefixed(_ id: String, in part: String) -> String { "\(part)/\(id)" }

  private var rule: NodeRule {
    NodeRule(
      id: blend.id,
      title: blend.title,
      role: .scored,
      full: blend.marks,
      deducts: false,
      policy: blend.notApplicable,
      vetoes: [],
      places: blend.places
    )
  }

  private var totals: Totals {
    Totals(outOf: blend.outOf, rule: BonusRule(), bonuses: [], vetoes: [], places: blend.places)
  }

  /// A part on the scale of its marks.
  private func scaled(_ tally: Tally, to part: BlendPart) -> Sum {
    guard tally.earned != nil else { return Sum(.inapplicable(of: part.marks)) }
    return tally.scaled(to: part.marks, places: blend.places)
  }

  private func root(_ tally: Tally) -> NodeScore {
    NodeScore(
      id: blend.id,
      title: blend.title,
      full: tally.earned == nil ? blend.full : tally.full,
      earned: tally.earned,
      assessed: tally.assessed,
      applicable: tally.applicable
    )
  }

  private func node(_ part: Checklist, _ tally: Tally, _ score: ChecklistScore?) -> NodeScore {
    NodeScore(
      id: part.id,
      title: part.title,
      full: tally.full,
      earned: tally.earned,
      assessed: tally.assessed,
      applicable: tally.applicable,
      children: (score?.root.children ?? []).map { prefixed($0, in: part.id) }
    )
  }

  private func prefixed(_ node: NodeScore, in part: String) -> NodeScore {
    var node = node
    node.id = Self.prefixed(node.id, in: part)
    node.children = node.children.map { prefixed($0, in: part) }
    return node
  }

  private func adjustments(of score: ChecklistScore, _ sum: Sum) -> [Adjustment] {
    let part = score.plan.checklist
    let own = score.adjustments.map { adjustment in
      var adjustment = adjustment
      if adjustment.node == part.id {
        // What is done to the whole of a part is not done to the whole of the blend.
        adjustment.title = "【\(part.title)】\(adjustment.title)"
      } else {
        adjustment.node = Self.prefixed(adjustment.node, in: part.id)
      }
      return adjustment
    }
    return own
      + sum.changes.map {
        $0.adjustment(node: part.id, title: part.title, places: blend.places)
      }
  }
}
