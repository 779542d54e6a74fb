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
  /// What is at stake with each item.
  let stakes: [Stake]
  let vetoes: [Veto]
  let tree: ScoredNode
  let totals: Totals
  let sum: Sum

  init(_ checklist: Checklist, _ verdicts: [String: Verdict], claims: ClaimPolicy) {
    self.checklist = checklist
    self.verdicts = verdicts
    self.claims = claims
    let vetoes = checklist.indicators.flatMap { Self.vetoes(in: $0, verdicts, claims) }
    self.vetoes = vetoes
    var builder = TreeBuilder(
      checklist: checklist,
      verdicts: verdicts,
      marks: ItemMarks(places: checklist.places, claims: claims),
      vetoes: vetoes
    )
    tree = builder.tree()
    items = builder.items
    stakes = builder.stakes
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

  private static func vetoes(
    in indicator: Indicator,
    _ verdicts: [String: Verdict],
    _ claims: ClaimPolicy
  ) -> [Veto] {
    var vetoes: [Veto] = []
    for child in indicator.children {
      switch child {
      case .indicator(let inner): vetoes += Self.vetoes(in: inner, verdicts, claims)
      case .item(let item):
        guard case .veto = item.role, let verdict = verdicts[item.id] else { continue }
        if let veto = Veto(item, verdict, claims: claims) { vetoes.append(veto) }
      }
    }
    return vetoes
  }

  /// Notes what the whole would rise by with each item, in their order.
  mutating func note(_ gains: [Marks]) {
    for index in items.indices { items[index].gain = gains[index] }
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
