internal import ComplianceModel

/// A node of a scored tree, kept with its rule so that a single leaf can be exchanged.
struct ScoredNode: Sendable {
  private let plan: PlannedNode
  let rule: NodeRule
  /// What the children came to, in their order; nil for items that nobody judged.
  private let tallies: [Tally?]
  /// The children that are nodes, in their order.
  private let nodes: [ScoredNode]
  let sum: Sum

  /// Scores a node with all that is below; `leaf` is what an item came to.
  init(_ plan: PlannedNode, vetoes: [Veto], leaf: (Int) -> Tally?) {
    self.plan = plan
    var rule = plan.rule
    if !vetoes.isEmpty { rule.vetoes = vetoes.filter { $0.effect.node == rule.id } }
    self.rule = rule
    var tallies: [Tally?] = []
    tallies.reserveCapacity(plan.children.count)
    var nodes: [ScoredNode] = []
    for child in plan.children {
      switch child {
      case .item(let item): tallies.append(leaf(item))
      case .node(let inner):
        let node = ScoredNode(inner, vetoes: vetoes, leaf: leaf)
        tallies.append(node.sum.tally)
        nodes.append(node)
      }
    }
    self.tallies = tallies
    self.nodes = nodes
    var sum = rule.sum(Self.counting(tallies, plan))
    // What does not count is not part of the column that the changes explain.
    if rule.role != .scored { sum.changes = [] }
    self.sum = sum
  }

  private static func counting(_ tallies: [Tally?], _ plan: PlannedNode) -> [Tally] {
    var counting: [Tally] = []
    counting.reserveCapacity(tallies.count)
    for (position, tally) in tallies.enumerated() where plan.counts[position] {
      if let tally { counting.append(tally) }
    }
    return counting
  }

  /// The node as it is shown.
  func score(_ items: [PlannedItem]) -> NodeScore {
    var inner = nodes[...]
    var children: [NodeScore] = []
    for (child, tally) in zip(plan.children, tallies) {
      switch child {
      case .node: if let node = inner.popFirst() { children.append(node.score(items)) }
      case .item(let index):
        guard let tally else { continue }
        let item = items[index].item
        children.append(NodeScore(item.id, item.title, item.role, tally))
      }
    }
    return NodeScore(rule.id, rule.title, rule.role, sum.tally, children)
  }

  /// The changes of all sums below and of its own, from the leaves upwards.
  var adjustments: [Adjustment] {
    nodes.flatMap(\.adjustments)
      + sum.changes.map { $0.adjustment(node: rule.id, title: rule.title, places: rule.places) }
  }

  /// Every item below that counts, with what the whole comes to if one tally takes its place.
  ///
  /// Only the path from the item upwards is added up again: `finish` is what is above this node.
  func tryItems(
    _ finish: @escaping (Tally) -> Marks,
    _ visit: (_ item: Int, _ whole: (Tally) -> Marks) -> Void
  ) {
    var inner = nodes[...]
    for (position, child) in plan.children.enumerated() {
      func whole(_ replacement: Tally) -> Marks {
        var changed = tallies
        changed[position] = replacement
        return finish(rule.sum(Self.counting(changed, plan)).tally)
      }
      switch child {
      case .item(let item):
        if plan.counts[position], tallies[position] != nil { visit(item, whole) }
      case .node:
        guard let node = inner.popFirst(), plan.counts[position] else { continue }
        node.tryItems(whole, visit)
      }
    }
  }
}

extension NodeScore {
  /// A node as it was scored.
  init(
    _ id: String,
    _ title: String,
    _ role: ItemRole,
    _ tally: Tally,
    _ children: [NodeScore] = []
  ) {
    self.init(
      id: id,
      title: title,
      role: role,
      full: tally.full,
      earned: tally.earned,
      assessed: tally.assessed,
      applicable: tally.applicable,
      children: children
    )
  }
}
