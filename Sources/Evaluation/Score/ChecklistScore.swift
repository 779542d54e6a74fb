internal import ComplianceModel

/// A checklist scored for one agency by its own rules, kept whole so that changes can be tried out.
///
/// Scores are marks alone: what is shown of them is made when it is asked for.
struct ChecklistScore: Sendable {
  let plan: ScoringPlan
  /// What was judged, by item; nil where nobody did.
  let outcomes: [ScoredOutcome?]
  let claims: ClaimPolicy
  /// What each item earns; nil when it does not apply or was not judged.
  let earned: [MarksRange?]
  let vetoes: [Veto]
  let tree: ScoredNode
  let totals: Totals
  let sum: Sum

  init(_ plan: ScoringPlan, _ outcomes: [ScoredOutcome?], claims: ClaimPolicy) {
    self.plan = plan
    self.outcomes = outcomes
    self.claims = claims
    let checklist = plan.checklist
    let marks = ItemMarks(places: checklist.places, claims: claims)
    var earned: [MarksRange?] = Array(repeating: nil, count: plan.items.count)
    var vetoes: [Veto] = []
    var bonuses: [Bonus] = []
    for (index, planned) in plan.items.enumerated() {
      guard let outcome = outcomes[index] else { continue }
      earned[index] = marks.earned(outcome, planned)
      switch planned.role {
      case .scored, .informational: break
      case .veto: if let veto = Veto(planned, outcome, claims: claims) { vetoes.append(veto) }
      case .bonus:
        if outcome.outcome != .notApplicable {
          bonuses.append(Bonus(planned.item, index, earned: earned[index] ?? .zero))
        }
      }
    }
    self.earned = earned
    self.vetoes = vetoes
    tree = ScoredNode(plan.root, vetoes: vetoes) { index in
      outcomes[index].map { Tally(plan.items[index].item, $0, earned: earned[index]) }
    }
    totals = Totals(
      outOf: checklist.outOf,
      rule: checklist.bonus,
      bonuses: bonuses,
      vetoes: vetoes.filter { $0.effect.node == nil || $0.effect.grade != nil },
      places: checklist.places
    )
    sum = totals.finish(tree.sum.tally)
  }

  /// The items that were judged, with their verdicts and what the whole would rise by with each; in the
  /// order of the checklist.
  func items(_ verdicts: [Verdict?], gains: [Marks]) -> [ItemResult] {
    plan.items.indices.compactMap { index in
      verdicts[index].map { verdict in
        let planned = plan.items[index]
        return ItemResult(
          item: planned.item,
          path: planned.path,
          verdict: verdict,
          earned: earned[index] ?? .zero,
          gain: gains[index]
        )
      }
    }
  }

  /// Changes of the sum, from the leaves to the whole.
  var adjustments: [Adjustment] {
    let checklist = plan.checklist
    return tree.adjustments
      + sum.changes.map {
        $0.adjustment(node: checklist.id, title: checklist.title, places: checklist.places)
      }
  }

  /// The whole as a node.
  var root: NodeScore {
    var root = tree.score(plan.items)
    root.full = sum.tally.earned == nil ? plan.checklist.full : sum.tally.full
    root.earned = sum.tally.earned
    root.assessed = sum.tally.assessed
    root.applicable = sum.tally.applicable
    return root
  }
}

extension Tally {
  /// An item by itself.
  fileprivate init(_ item: Item, _ outcome: ScoredOutcome, earned: MarksRange?) {
    let isDecided = outcome.outcome != .undecided && earned?.isExact == true
    self.init(
      full: item.marks,
      earned: earned,
      assessed: isDecided ? item.marks : .zero,
      applicable: earned == nil ? .zero : item.marks
    )
  }
}

extension Change {
  /// The change with its name.
  func adjustment(node: String, title: String, places: Int) -> Adjustment {
    Adjustment(
      node: node,
      title: AdjustmentTitle.text(reason, node: title, places: places),
      low: low,
      high: high
    )
  }
}
