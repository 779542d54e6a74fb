internal import ComplianceModel

/// A node of a scored tree, kept with its rule so that a single leaf can be exchanged.
struct ScoredNode: Sendable {
  enum Child: Sendable {
    /// An item by its index among all items of the checklist.
    case item(Int)
    case node(ScoredNode)
  }

  let rule: NodeRule
  let children: [Child]
  /// The children as they are shown.
  let scores: [NodeScore]
  /// Indices of the children that are added up: those of the node's own role.
  let counting: [Int]
  let sum: Sum

  init(_ rule: NodeRule, _ children: [(child: Child, score: NodeScore)]) {
    self.rule = rule
    self.children = children.map(\.child)
    let scores = children.map(\.score)
    self.scores = scores
    counting = scores.indices.filter { scores[$0].role.kind == rule.role.kind }
    var sum = rule.sum(counting.map { Tally(scores[$0]) })
    // What does not count is not part of the column that the changes explain.
    if rule.role != .scored { sum.changes = [] }
    self.sum = sum
  }

  /// The node as it is shown.
  var score: NodeScore {
    NodeScore(
      id: rule.id,
      title: rule.title,
      role: rule.role,
      full: sum.tally.full,
      earned: sum.tally.earned,
      assessed: sum.tally.assessed,
      applicable: sum.tally.applicable,
      children: scores
    )
  }

  /// Every item below that counts, with what the whole comes to if one tally takes its place.
  ///
  /// Only the path from the item upwards is added up again: `finish` is what is above this node.
  func tryItems(
    _ finish: @escaping (Tally) -> Marks,
    _ visit: (_ item: Int, _ whole: (Tally) -> Marks) -> Void
  ) {
    let tallies = counting.map { Tally(scores[$0]) }
    for (position, index) in counting.enumerated() {
      func whole(_ replacement: Tally) -> Marks {
        var changed = tallies
        changed[position] = replacement
        return finish(rule.sum(changed).tally)
      }
      switch children[index] {
      case .item(let item): visit(item, whole)
      case .node(let node): node.tryItems(whole, visit)
      }
    }
  }
}
