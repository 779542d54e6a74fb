internal import ComplianceModel

/// Turns verdicts into marks, bottom up: items, then sums, then what does not apply.
///
/// A share becomes marks at the item, half up to the checklist's places; every sum after that is
/// exact; rescaling rounds once at its node and shows as an adjustment.
struct Scorer {
  let places: Int

  struct Result {
    var root: NodeScore
    var items: [ItemResult]
    var adjustments: [Adjustment]
  }

  func score(_ checklist: Checklist, verdicts: [String: Verdict]) -> Result {
    var items: [ItemResult] = []
    var adjustments: [Adjustment] = []
    let children = checklist.indicators.map { indicator in
      score(indicator, path: [], verdicts, &items, &adjustments)
    }
    let root = sum(
      id: checklist.id,
      title: checklist.title,
      full: checklist.marks,
      children,
      &adjustments
    )
    carryGains(&items, from: 0, through: root)
    return Result(root: root, items: items, adjustments: adjustments)
  }

  private func score(
    _ indicator: Indicator,
    path: [String],
    _ verdicts: [String: Verdict],
    _ items: inout [ItemResult],
    _ adjustments: inout [Adjustment]
  ) -> NodeScore {
    let path = path + [indicator.title]
    let first = items.count
    var children: [NodeScore] = []
    for child in indicator.children {
      switch child {
      case .indicator(let inner):
        children.append(score(inner, path: path, verdicts, &items, &adjustments))
      case .item(let item):
        guard let verdict = verdicts[item.id] else { continue }
        let earned = marks(for: verdict, of: item)
        items.append(
          ItemResult(item: item, path: path, verdict: verdict, earned: earned ?? .zero)
        )
        let isOpen = verdict.outcome == .undecided
        children.append(
          NodeScore(
            id: item.id,
            title: item.title,
            full: item.marks,
            earned: earned,
            assessed: earned == nil || isOpen ? .zero : item.marks,
            applicable: earned == nil ? .zero : item.marks
          )
        )
      }
    }
    let node = sum(
      id: indicator.id,
      title: indicator.title,
      full: indicator.marks,
      children,
      &adjustments
    )
    carryGains(&items, from: first, through: node)
    return node
  }

  /// What meeting an item adds is rescaled at every node on its way up, and rounded there as the
  /// score itself is.
  private func carryGains(_ items: inout [ItemResult], from first: Int, through node: NodeScore) {
    guard let earned = node.earned else { return }
    let applying = node.children.filter { $0.earned != nil }
    let available = applying.reduce(Marks.zero) { $0 + $1.full }
    guard available != .zero, available < node.full else { return }
    let raw = applying.reduce(Marks.zero) { $0 + ($1.earned?.low ?? .zero) }
    for index in items.indices[first...] where items[index].gain > .zero {
      let raised = (raw + items[index].gain).scaled(
        node.full.tenThousandths,
        over: available.tenThousandths,
        places: places
      )
      items[index].gain = raised - earned.low
    }
  }

  /// Marks of an item; nil when it does not apply.
  func marks(for verdict: Verdict, of item: Item) -> MarksRange? {
    switch (verdict.outcome, item.award) {
    case (.notApplicable, _): nil
    case (.undecided, .each(let cost, let atMost, let free)):
      MarksRange(
        low: deducted(cost: cost, atMost: atMost, free: free, .max, from: item.marks),
        high: item.marks
      )
    case (.undecided, _): MarksRange(low: .zero, high: item.marks)
    case (_, .each(let cost, let atMost, let free)):
      MarksRange(deducted(cost: cost, atMost: atMost, free: free, verdict.cases, from: item.marks))
    case (.met, _): MarksRange(item.marks)
    case (.partlyMet, .all(let partly)):
      MarksRange(item.marks.scaled(partly, over: 10_000, places: places))
    case (.partlyMet, _): MarksRange(low: .zero, high: item.marks)
    case (.notMet, _): .zero
    }
  }

  private func deducted(
    cost: Marks,
    atMost: Marks?,
    free: Int,
    _ cases: Int,
    from full: Marks
  ) -> Marks {
    let counted = Int64(max(0, cases - free))
    let (product, overflow) = cost.tenThousandths.multipliedReportingOverflow(by: counted)
    let loss = min(Marks(tenThousandths: overflow ? .max : product), atMost ?? full, full)
    return full - loss.rounded(places: places)
  }

  /// Adds children up; parts that do not apply are made up for by the others.
  private func sum(
    id: String,
    title: String,
    full: Marks,
    _ children: [NodeScore],
    _ adjustments: inout [Adjustment]
  ) -> NodeScore {
    let applying = children.filter { $0.earned != nil }
    let available = applying.reduce(Marks.zero) { $0 + $1.full }
    let assessed = children.reduce(Marks.zero) { $0 + $1.assessed }
    let applicable = children.reduce(Marks.zero) { $0 + $1.applicable }
    guard !applying.isEmpty, available > .zero else {
      return NodeScore(
        id: id,
        title: title,
        full: full,
        earned: nil,
        assessed: .zero,
        applicable: .zero,
        children: children
      )
    }
    let raw = applying.reduce(MarksRange.zero) { $0 + ($1.earned ?? .zero) }
    guard available < full else {
      return NodeScore(
        id: id,
        title: title,
        full: full,
        earned: raw,
        assessed: assessed,
        applicable: applicable,
        children: children
      )
    }
    let scaled = raw.map {
      $0.scaled(full.tenThousandths, over: available.tenThousandths, places: places)
    }
    // Printed against full − losses: what does not apply is not lost, so the column starts at full.
    let unavailable = full - available
    adjustments.append(
      Adjustment(
        node: id,
        title: "“\(title)”不适用\(unavailable.formatted(places: places))分，其余折算为满分",
        low: scaled.low - raw.low - unavailable,
        high: scaled.high - raw.high - unavailable
      )
    )
    return NodeScore(
      id: id,
      title: title,
      full: full,
      earned: scaled,
      assessed: assessed,
      applicable: applicable,
      children: children
    )
  }
}
