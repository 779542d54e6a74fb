internal import ComplianceModel

/// What there is to win with an item.
struct Stake: Sendable {
  let role: ItemRole.Kind
  /// Whether the item is met, or its marks do not count.
  let isWon: Bool

  init(_ item: Item, _ verdict: Verdict, earned: MarksRange) {
    role = item.role.kind
    let counts = role == .scored && verdict.outcome != .notApplicable
    isWon = !counts || earned.low >= item.marks
  }
}

/// Adds up the tree of a checklist from its leaves.
struct TreeBuilder {
  let checklist: Checklist
  let verdicts: [String: Verdict]
  let marks: ItemMarks
  let vetoes: [Veto]
  private(set) var items: [ItemResult] = []
  /// What is at stake with each of them.
  private(set) var stakes: [Stake] = []
  private(set) var adjustments: [Adjustment] = []

  init(
    checklist: Checklist,
    verdicts: [String: Verdict],
    marks: ItemMarks,
    vetoes: [Veto]
  ) {
    self.checklist = checklist
    self.verdicts = verdicts
    self.marks = marks
    self.vetoes = vetoes
  }

  /// The tree; items and adjustments are complete afterwards.
  mutating func tree() -> ScoredNode {
    var children: [(ScoredNode.Child, NodeScore)] = []
    for indicator in checklist.indicators {
      let node = self.node(indicator, path: [])
      children.append((.node(node), node.score))
    }
    return finished(
      NodeRule(
        id: checklist.id,
        title: checklist.title,
        role: .scored,
        full: checklist.marks,
        deducts: false,
        policy: checklist.notApplicable,
        vetoes: [],
        places: checklist.places
      ),
      children
    )
  }

  private mutating func node(_ indicator: Indicator, path: [String]) -> ScoredNode {
    let path = path + [indicator.title]
    var children: [(ScoredNode.Child, NodeScore)] = []
    for child in indicator.children {
      switch child {
      case .indicator(let inner):
        let node = self.node(inner, path: path)
        children.append((.node(node), node.score))
      case .item(let item):
        guard let score = leaf(item, path: path) else { continue }
        children.append((.item(items.count - 1), score))
      }
    }
    let policy = indicator.notApplicable ?? checklist.notApplicable
    return finished(
      NodeRule(
        id: indicator.id,
        title: indicator.title,
        role: indicator.role,
        full: indicator.marks,
        deducts: indicator.deducts,
        // What does not count makes up for nothing.
        policy: indicator.role == .scored ? policy : .reduce,
        vetoes: vetoes.filter { $0.effect.node == indicator.id },
        places: checklist.places
      ),
      children
    )
  }

  /// An item as a leaf; nil when nobody judged it.
  private mutating func leaf(_ item: Item, path: [String]) -> NodeScore? {
    guard let verdict = verdicts[item.id] else { return nil }
    let earned = marks.earned(verdict, item)
    stakes.append(Stake(item, verdict, earned: earned ?? .zero))
    let isDecided = verdict.outcome != .undecided && earned?.isExact == true
    items.append(
      ItemResult(item: item, path: path, verdict: verdict, earned: earned ?? .zero, gain: .zero)
    )
    return NodeScore(
      id: item.id,
      title: item.title,
      role: item.role,
      full: item.marks,
      earned: earned,
      assessed: isDecided ? item.marks : .zero,
      applicable: earned == nil ? .zero : item.marks
    )
  }

  /// The node with its changes noted; those of the whole are noted by whoever finishes it.
  private mutating func finished(
    _ rule: NodeRule,
    _ children: [(ScoredNode.Child, NodeScore)]
  ) -> ScoredNode {
    let node = ScoredNode(rule, children.map { (child: $0.0, score: $0.1) })
    adjustments += node.sum.changes.map {
      $0.adjustment(node: rule.id, title: rule.title, places: rule.places)
    }
    return node
  }
}
