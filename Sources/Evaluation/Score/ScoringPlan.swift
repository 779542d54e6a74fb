internal import ComplianceModel

/// A checklist made ready for scoring: what its rules say of every node, worked out once for all
/// agencies.
final class ScoringPlan: Sendable {
  let checklist: Checklist
  /// Its items in order; everything else speaks of them by their index here.
  let items: [PlannedItem]
  let root: PlannedNode

  init(_ checklist: Checklist) {
    self.checklist = checklist
    var items: [PlannedItem] = []
    let tops = checklist.indicators.map { indicator in
      PlannedNode.Child.node(PlannedNode(indicator, path: [], of: checklist, &items))
    }
    root = PlannedNode(
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
      tops,
      items
    )
    self.items = items
  }
}

/// An inner node of the tree that is scored.
final class PlannedNode: Sendable {
  enum Child: Sendable {
    case item(Int)
    case node(PlannedNode)
  }

  /// How it adds up, the vetoes that fail left aside.
  let rule: NodeRule
  let children: [Child]
  /// Whether each of the children is added up: those of the node's own role are.
  let counts: [Bool]

  fileprivate init(_ rule: NodeRule, _ children: [Child], _ items: [PlannedItem]) {
    self.rule = rule
    self.children = children
    counts = children.map { child in
      switch child {
      case .item(let item): items[item].role == rule.role.kind
      case .node(let node): node.rule.role.kind == rule.role.kind
      }
    }
  }

  fileprivate convenience init(
    _ indicator: Indicator,
    path: [String],
    of checklist: Checklist,
    _ items: inout [PlannedItem]
  ) {
    let path = path + [indicator.title]
    var children: [Child] = []
    for child in indicator.children {
      switch child {
      case .indicator(let inner):
        children.append(.node(PlannedNode(inner, path: path, of: checklist, &items)))
      case .item(let item):
        children.append(.item(items.count))
        items.append(PlannedItem(item, path: path))
      }
    }
    let policy = indicator.notApplicable ?? checklist.notApplicable
    let rule = NodeRule(
      id: indicator.id,
      title: indicator.title,
      role: indicator.role,
      full: indicator.marks,
      deducts: indicator.deducts,
      // What does not count makes up for nothing.
      policy: indicator.role == .scored ? policy : .reduce,
      vetoes: [],
      places: checklist.places
    )
    self.init(rule, children, items)
  }
}
