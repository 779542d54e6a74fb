import ComplianceModel

/// A comparison with every state of an item, its sums worked out by hand.
extension Samples {
  /// An item of which so much is lost; nothing for one that does not apply.
  private static func record(
    _ id: String,
    _ title: String,
    _ full: String,
    lost: (String, String)?,
    outcome: Outcome? = nil,
    role: ItemRole.Kind = .scored,
    reasons: [String] = [],
    evidence: [Evidence] = [],
    remedy: String = ""
  ) -> ItemRecord {
    let earned = lost.map {
      MarksRange(low: marks(full) - marks($0.1), high: marks(full) - marks($0.0))
    }
    let told: Outcome = earned?.isExact == false ? .undecided : .partlyMet
    return ItemRecord(
      id: id,
      path: ["主动公开", "公开渠道"],
      title: title,
      role: role,
      rule: "0",
      full: marks(full),
      earned: earned,
      outcome: outcome ?? (earned == nil ? .notApplicable : told),
      reasons: reasons,
      evidence: evidence,
      remedy: remedy
    )
  }

  private static func side(
    _ round: String,
    digest: String,
    score: (String, String),
    items: [ItemRecord],
    adjustments: [Adjustment] = []
  ) -> ScorecardRecord {
    var stamp = stamp
    stamp.digest = digest
    return ScorecardRecord(
      agency: agency("枣庄市市场监督管理局", id: "zz-market"),
      round: round,
      checklist: stamp,
      full: marks("100"),
      score: MarksRange(low: marks(score.0), high: marks(score.1)),
      grade: GradeRange(low: "合格", high: score.0 == score.1 ? "合格" : "良好"),
      items: items,
      adjustments: adjustments
    )
  }

  private static let zero = ("0", "0")

  private static let compared: [ItemComparison] = {
    func pair(
      _ old: ItemRecord,
      _ lost: (String, String)?,
      _ status: Rectification,
      outcome: Outcome? = nil,
      reasons: [String] = [],
      evidence: [Evidence] = []
    ) -> ItemComparison {
      let new = record(
        old.id,
        old.title,
        status == .ruleChanged ? "8" : old.full.description,
        lost: lost,
        outcome: outcome,
        role: old.role,
        reasons: reasons,
        evidence: evidence,
        remedy: "写明\(old.title)的情况。"
      )
      return ItemComparison(old, new, status)
    }
    return [
      pair(
        record("A02", "新闻发布会", "12", lost: ("6", "6")),
        ("6", "6"),
        .unmended,
        reasons: ["提到新闻发布会，但没有写次数。"],
        evidence: [evidence("积极参加新闻发布会", line: 15, section: "二、主动公开情况")]
      ),
      pair(
        record("A01", "门户网站公开", "18", lost: zero),
        ("6", "6"),
        .arisen,
        reasons: ["没有写条数。"]
      ),
      pair(record("A03", "政策解读", "10", lost: ("10", "10")), ("4", "4"), .partlyMended),
      pair(
        record("A04", "收到申请数", "8", lost: ("8", "8"), reasons: ["报告未提及。"]),
        zero,
        .mended,
        outcome: .met,
        evidence: [evidence("全年收到申请12件", line: 40)]
      ),
      pair(
        record("C01", "解读时效", "15", lost: ("5", "5")),
        ("0", "15"),
        .undecided,
        reasons: ["抽查3件规范性文件。"]
      ),
      pair(record("F01", "回应关切", "5", lost: ("1", "1")), ("3", "3"), .ruleChanged),
      pair(record("D01", "政府债务公开", "10", lost: ("4", "4")), nil, .noLongerApplies),
      pair(
        record("V01", "按时公布", "0", lost: zero, outcome: .notMet, role: .veto),
        zero,
        .mended,
        outcome: .met
      ),
      ItemComparison(nil, record("F02", "听证会", "4", lost: ("1", "1")), .added),
      ItemComparison(gone: record("F03", "座谈会", "4", lost: ("2", "2")), .removed),
    ]
  }()

  /// 64.00, then 63.00 to 78.00.
  static let agencyComparison: AgencyComparison = {
    let old = side("2018", digest: "ff", score: ("64", "64"), items: compared.compactMap(\.old))
    let new = side(
      "2019",
      digest: "fe",
      score: ("63", "78"),
      items: compared.compactMap(\.new),
      adjustments: [
        Adjustment(node: "c", title: "“公开”不适用10.00分", low: marks("-2"), high: marks("-2"))
      ]
    )
    func change(_ low: String, _ high: String) -> MarksChange {
      MarksChange(low: marks(low), high: marks(high))
    }
    return AgencyComparison(
      old: old,
      new: new,
      items: compared,
      findings: [
        FindingComparison(findings[1], .arisen), FindingComparison(findings[0], .remaining),
        FindingComparison(findings[0], .gone), FindingComparison(findings[0], .dismissed),
      ],
      change: ScoreChange(
        performance: change("-2", "13"),
        rules: change("-1", "-1"),
        structure: change("2", "2")
      )
    )
  }()

  /// With an agency that left, one that came, and one whose scorecard is damaged.
  static let comparison: Comparison = {
    var lone = agencyComparison.old
    lone.agency = agency("枣庄市档案馆")
    var unscored = lone
    unscored.agency = agency("枣庄市教育局")
    unscored.score = nil
    return Comparison(
      old: Comparison.Side(round: "2018", checklist: agencyComparison.old.checklist),
      new: Comparison.Side(round: "2019", checklist: agencyComparison.new.checklist),
      agencies: [agencyComparison],
      onlyOld: [
        Comparison.Lone(card: lone), Comparison.Lone(card: unscored, isUnreadable: true),
      ],
      onlyNew: [Comparison.Lone(card: unscored)]
    )
  }()

  /// The scorecard that tries to break out, beside itself.
  static var hostileComparison: Comparison {
    let card = hostile
    let items = card.items.map { result in
      ItemRecord(
        id: result.item.id,
        path: result.path,
        title: result.item.title,
        rule: "0",
        full: result.item.marks,
        earned: result.earned,
        outcome: result.verdict.outcome,
        reasons: result.verdict.reasons,
        evidence: result.verdict.evidence,
        remedy: result.item.remedy
      )
    }
    let record = ScorecardRecord(
      agency: card.agency,
      round: "=1",
      checklist: card.checklist,
      full: marks("10"),
      score: .zero,
      grade: card.grade,
      items: items,
      adjustments: [Adjustment(node: "x", title: "<b>", low: .zero, high: .zero)]
    )
    let side = Comparison.Side(round: record.round, checklist: record.checklist)
    let statuses: [Rectification] = [.unmended, .mended, .undecided, .ruleChanged]
    return Comparison(
      old: side,
      new: side,
      agencies: [
        AgencyComparison(
          old: record,
          new: record,
          items: statuses.flatMap { status in items.map { ItemComparison($0, $0, status) } },
          findings: card.findings.map { FindingComparison($0, .arisen) },
          change: ScoreChange(performance: .zero, rules: .zero, structure: .zero)
        )
      ],
      onlyOld: [Comparison.Lone(card: record)]
    )
  }
}
