internal import ComplianceModel

/// A checklist scored for one agency by its own rules, kept whole so that changes can be tried out.
struct ChecklistScore: Sendable {
  let checklist: Checklist
  let verdicts: [String: Verdict]
  let claims: ClaimPolicy
  /// Items in the order of the checklist, their gains still to be found.
  private(set) var items: [ItemResult] = []
  /// Changes of the sum, from the leaves to the whole.
  private(set) var adjustments: [Adjustment] = []
  let vetoes: [Veto]
  let tree: ScoredNode
  let totals: Totals
  let sum: Sum

  init(_ checklist: Checklist, _ verdicts: [String: Verdict], claims: ClaimPolicy) {
    self.checklist = checklist
    self.verdicts = verdicts
    self.claims = claims
    let vetoes = checklist.items.compactMap { item in
      verdicts[item.id].flatMap { Veto(item, $0, claims: claims) }
    }
    self.vetoes = vetoes
    var builder = TreeBuilder(
      checklist: checklist,
      verdicts: verdicts,
      marks: ItemMarks(places: checklist.places, claims: claims),
      vetoes: vetoes
    )
    tree = builder.tree()
    items = builder.items
    adjustments = builder.adjustments
    totals = Totals(
      outOf: checklist.outOf,
      rule: checklist.bonus,
      bonuses: items.filter { $0.item.role == .bonus && $0.verdict.outcome != .notApplicable }.map {
        Bonus(item: $0.item.id, title: $0.item.title, full: $0.item.marks, earned: $0.earned)
      },
      vetoes: vetoes.filter { $0.effect.node == nil || $0.effect.grade != nil },
      places: checklist.places
    )
    sum = totals.finish(tree.sum.tally)
    adjustments += sum.changes.map {
      $0.adjustment(node: checklist.id, title: checklist.title, places: checklist.places)
    }
  }

  /// The whole as a node.
  var root: NodeScore {
    var root = tree.score
    root.full = sum.tally.earned == nil ? checklist.full : sum.tally.full
    root.earned = sum.tally.earned
    root.assessed = sum.tally.assessed
    root.applicable = sum.tally.applicable
    return root
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
