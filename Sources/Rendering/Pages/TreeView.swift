import ComplianceModel

/// The scored tree with every item at its leaf.
struct TreeView {
  let card: Scorecard
  var quotes = QuoteView()

  private var format: MarksFormat { card.checklist.format }

  /// The top indicators; items that the tree does not know come last instead of getting lost.
  var nodes: [View] {
    let items = Dictionary(
      card.items.map { ($0.item.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    var shown: Set<String> = []
    let nodes = card.root.children.map { node($0, items, &shown) }
    let others = card.items.filter { !shown.contains($0.item.id) }
    return nodes + others.map(leaf)
  }

  private func node(
    _ score: NodeScore,
    _ items: [String: ItemResult],
    _ shown: inout Set<String>
  ) -> View {
    if score.children.isEmpty, let result = items[score.id], shown.insert(score.id).inserted {
      return leaf(result)
    }
    let children = score.children.map { node($0, items, &shown) }
    let indicator: View = [
      "title": score.title,
      "role": Wording.role(score.role),
      "marks": score.hasMarks
        ? [
          "earned": score.earned.map(format.range) ?? Wording.absent,
          "full": format.plain(score.full),
        ] as View : nil,
      "children": children,
      "adjustments": card.adjustments.filter { $0.node == score.id }.map { change -> View in
        ["title": change.title, "change": format.change(change)]
      },
    ]
    return ["indicator": indicator, "item": nil]
  }

  private func leaf(_ result: ItemResult) -> View {
    ["indicator": nil, "item": ItemView(result: result, format: format, quotes: quotes).view]
  }
}
