import ComplianceModel

/// Recorded scorecards, made by hand.
enum Records {
  static func marks(_ text: String) -> Marks { Marks(decimal: text) ?? .zero }

  static func range(_ low: String, _ high: String? = nil) -> MarksRange {
    MarksRange(low: marks(low), high: marks(high ?? low))
  }

  /// An item of ten marks; nothing earned stands for one that does not apply.
  static func item(
    _ earned: MarksRange?,
    _ outcome: Outcome? = nil,
    id: String = "A1",
    full: String = "10",
    rule: String = "r",
    role: ItemRole.Kind = .scored
  ) -> ItemRecord {
    let undecided: Outcome = earned?.isExact == false ? .undecided : .partlyMet
    return ItemRecord(
      id: id,
      title: id,
      role: role,
      rule: rule,
      full: marks(full),
      earned: earned,
      outcome: outcome ?? (earned == nil ? .notApplicable : undecided)
    )
  }

  static func card(
    _ items: [ItemRecord],
    id: String = "jyj",
    name: String = "示例市教育局",
    full: String = "10",
    score: MarksRange?,
    missing: MissingReport? = nil,
    findings: [Finding] = []
  ) -> ScorecardRecord {
    ScorecardRecord(
      agency: Agency(
        id: id,
        name: name,
        kind: nil,
        level: nil,
        rankingClass: "部门",
        isGuessed: false
      ),
      round: "2018",
      checklist: ChecklistStamp(id: "c", title: "体系", version: "1", digest: "ff", places: 2),
      full: marks(full),
      score: score,
      missing: missing,
      items: items,
      findings: findings
    )
  }

  static func finding(
    _ code: String,
    _ quote: String,
    cell: String? = nil,
    status: Finding.Status = .open
  ) -> Finding {
    let evidence = Evidence(
      quote: quote,
      file: "r.txt",
      place: Place(line: 1, column: 1),
      section: nil,
      cell: cell
    )
    return Finding(
      code: FindingCode(rawValue: code),
      severity: .error,
      blame: .report,
      message: quote,
      remedy: "",
      evidence: [evidence],
      status: status
    )
  }
}
