import ComplianceModel

/// Hand-made values: small enough to check by head, wide enough to show every kind of thing.
enum Samples {
  static let stamp = ChecklistStamp(
    id: "report-content",
    title: "年度报告内容",
    version: "1.2",
    digest: String(repeating: "3f9a", count: 16),
    places: 2,
    source: "枣庄市2018年度政府信息公开工作年度报告所述考核内容"
  )

  static let date = CalendarDay(year: 2019, month: 4, day: 1)

  static func marks(_ text: String) -> Marks { Marks(decimal: text) ?? .zero }

  static func agency(
    _ name: String,
    id: String? = nil,
    class rankingClass: String = "市直部门",
    kind: AgencyKind? = .department,
    guessed: Bool = false
  ) -> Agency {
    Agency(
      id: id ?? name,
      name: name,
      kind: kind,
      level: kind == nil ? nil : .city,
      rankingClass: rankingClass,
      isGuessed: guessed
    )
  }

  static func evidence(
    _ quote: String,
    line: Int,
    section: String? = nil,
    cell: String? = nil
  ) -> Evidence {
    Evidence(
      quote: quote,
      file: "reports/2018/market.txt",
      place: Place(line: line, column: 1),
      section: section,
      cell: cell
    )
  }

  static func item(
    _ id: String,
    _ title: String,
    _ full: String,
    requirement: String = "",
    basis: String? = nil,
    remedy: String = ""
  ) -> Item {
    Item(
      id: id,
      title: title,
      requirement: requirement,
      basis: basis,
      remedy: remedy,
      marks: marks(full),
      award: .all(partly: 5_000),
      audience: Audience(),
      check: .claim(Claim()),
      partly: .byCheck,
      unless: [],
      silence: .notMet,
      examples: [],
      place: RulePlace(file: "checklists/report-content/A.yaml", line: 1, column: 1)
    )
  }

  static func result(
    _ item: Item,
    _ path: [String],
    _ outcome: Outcome,
    _ low: String,
    _ high: String? = nil,
    trust: Trust = .claimed,
    ground: String? = nil,
    reasons: [String] = [],
    evidence: [Evidence] = [],
    cases: Int = 0
  ) -> ItemResult {
    ItemResult(
      item: item,
      path: path,
      verdict: Verdict(
        item: item.id,
        outcome: outcome,
        trust: trust,
        ground: ground,
        reasons: reasons,
        evidence: evidence,
        cases: cases
      ),
      earned: MarksRange(low: marks(low), high: marks(high ?? low))
    )
  }

  /// A card whose tree is made from the paths of its items and whose score is their sum.
  static func card(
    _ agency: Agency,
    _ items: [ItemResult],
    adjustments: [Adjustment] = [],
    findings: [Finding] = [],
    doubts: [Doubt] = [],
    grade: GradeRange? = nil,
    inputs: [SourceFile]? = nil,
    round: String = "2018",
    stamp: ChecklistStamp = stamp
  ) -> Scorecard {
    Scorecard(
      agency: agency,
      round: round,
      checklist: stamp,
      root: node("root", stamp.title, items, depth: 0, adjustments),
      items: items,
      adjustments: adjustments,
      findings: findings,
      doubts: doubts,
      grade: grade,
      inputs: inputs ?? [
        SourceFile(
          name: "reports/2018/market.txt",
          digest: String(repeating: "a1b2", count: 16)
        )
      ]
    )
  }

  private static func node(
    _ id: String,
    _ title: String,
    _ items: [ItemResult],
    depth: Int,
    _ adjustments: [Adjustment]
  ) -> NodeScore {
    var groups: [(title: String, items: [ItemResult])] = []
    for item in items where item.path.count > depth {
      if groups.last?.title == item.path[depth] {
        groups[groups.count - 1].items.append(item)
      } else {
        groups.append((item.path[depth], [item]))
      }
    }
    let children =
      groups.isEmpty
      ? items.map(leaf)
      : groups.map { node("\(id)/\($0.title)", $0.title, $0.items, depth: depth + 1, adjustments) }
    let applying = items.filter { $0.verdict.outcome != .notApplicable }
    let changes = adjustments.filter { $0.node.hasPrefix(id) }
    let full = items.reduce(Marks.zero) { $0 + $1.item.marks }
    // What was earned is what is left of full marks after losses and adjustments.
    let low = applying.reduce(full) { $0 - $1.item.marks + $1.earned.low }
    let high = applying.reduce(full) { $0 - $1.item.marks + $1.earned.high }
    let earned = MarksRange(
      low: changes.reduce(low) { $0 + $1.low },
      high: changes.reduce(high) { $0 + $1.high }
    )
    return NodeScore(
      id: id,
      title: title,
      full: full,
      earned: applying.isEmpty ? nil : earned,
      assessed: applying.filter { $0.verdict.outcome != .undecided }
        .reduce(.zero) { $0 + $1.item.marks },
      applicable: applying.reduce(.zero) { $0 + $1.item.marks },
      children: children
    )
  }

  private static func leaf(_ result: ItemResult) -> NodeScore {
    let applies = result.verdict.outcome != .notApplicable
    return NodeScore(
      id: result.item.id,
      title: result.item.title,
      full: result.item.marks,
      earned: applies ? result.earned : nil,
      assessed: applies ? result.item.marks : .zero,
      applicable: applies ? result.item.marks : .zero
    )
  }
}
