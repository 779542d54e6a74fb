import ComplianceModel
import Testing

/// Keys that say how verdicts become a score.
@Suite struct ScoreKeyTests {
  private static let chapter = "checklists/c/A.yaml"
  private static let index = "checklists/c/index.yaml"

  private static func award(_ text: String) throws -> Award? {
    try RuleFixture.item("says: 培训", "award: \(text)").load().checklists.first?.items.first?.award
  }

  @Test func readsAwards() throws {
    #expect(try Self.award("all") == .all(partly: 5_000))
    #expect(try Self.award("share") == .share(nil))
    guard case .share(let measure?) = try Self.award("{ share: 当面申请数 * 0.5 }") else {
      Issue.record("no expression")
      return
    }
    #expect(measure.description == "当面申请数 * 0.5")
    let steps = [
      AwardStep(from: Quantity(tenThousandths: 9_000), earns: 10_000),
      AwardStep(from: Quantity(tenThousandths: 6_000), earns: 5_000),
    ]
    #expect(
      try Self.award("{ steps: [{ from: 0.9, earns: 1 }, { from: 0.6, earns: 0.5 }] }")
        == .steps(steps, of: nil)
    )
    guard
      case .steps(_, .name("problems", _)?) =
        try Self.award("{ steps: [{ from: 2, earns: 1 }], of: problems }")
    else {
      Issue.record("no expression")
      return
    }
    #expect(
      try Self.award("{ levels: { 优: 1, 一般: [0.5, 0.6], 差: 0 } }")
        == .levels([
          AwardLevel(title: "优", low: 10_000, high: 10_000),
          AwardLevel(title: "一般", low: 5_000, high: 6_000),
          AwardLevel(title: "差", low: 0, high: 0),
        ])
    )
  }

  // MARK: Roles

  /// A checklist with these indicators and other lines in front of them.
  private static func checklist(_ lines: String..., indicators: String...) -> RuleFixture {
    RuleFixture().with(nil, in: chapter).with(
      (["id: c", "title: 体系", "version: 1", "source: 自拟"] + lines
        + ["grades: [{ title: 好, from: 6 }, { title: 差, from: 0 }]", "indicators:"]
        + indicators.map { "  - \($0)" }).joined(separator: "\n") + "\n",
      in: index
    )
  }

  private static func item(_ id: String, _ keys: String) -> String {
    "{ id: \(id), title: 子, \(keys), that: period, remedy: 无, examples: { met: 有 } }"
  }

  @Test func rolesPassOnToAllBelow() throws {
    let checklist = try #require(
      try Self.checklist(
        indicators: "{ id: A, title: 甲, marks: 2, children: [\(Self.item("A1", "marks: 2")), "
          + "\(Self.item("A2", "role: bonus, marks: 3")), \(Self.item("A3", "role: informational"))] }",
        "{ id: B, title: 乙, role: veto, effect: { grade: 差 }, children: [\(Self.item("B1", "only: department")), "
          + "\(Self.item("B2", "effect: { cap: 1, on: A }"))] }",
        "{ id: C, title: 丙, role: bonus, marks: 4, children: [{ id: C1, title: 丁, marks: 4, children: ["
          + "\(Self.item("C1.1", "marks: 4"))] }] }",
        "{ id: D, title: 戊, role: informational, children: [\(Self.item("D1", "marks: 4"))] }"
      ).load().checklists.first
    )
    #expect(
      checklist.items.map(\.role) == [
        .scored, .bonus, .informational, .veto(VetoEffect(grade: "差")),
        .veto(VetoEffect(cap: Marks(decimal: "1"), node: "A")), .bonus, .informational,
      ]
    )
    #expect(checklist.marks == Marks(decimal: "2"))
    #expect(checklist.indicators.map(\.marks.description) == ["2", "0", "4", "4"])
  }

  @Test func tellsRolesAndEffectsThatCannotStand() {
    let problems = Self.checklist(
      indicators: "{ id: A, title: 甲, marks: 0, children: [\(Self.item("A1", "role: veto")), "
        + "\(Self.item("A2", "role: veto, effect: { grade: 不好 }")), "
        + "\(Self.item("A3", "role: veto, effect: { grade: 差, on: A }")), "
        + "\(Self.item("A4", "role: veto, effect: { cap: 1, on: C }")), "
        + "\(Self.item("A5", "role: veto, effect: { cap: 1, on: B }"))] }",
      "{ id: B, title: 乙, role: bonus, marks: 1, children: [\(Self.item("B1", "marks: 1, role: scored"))] }",
      "{ id: D, title: 丙, marks: 1, children: [\(Self.item("D1", "role: bonus"))] }"
    ).problems().map { $0.split(separator: ": ", maxSplits: 1).last.map(String.init) ?? "" }
    #expect(
      problems == [
        "一票否决的考核点缺少 “effect”（一票否决的后果）", "未知的等次 “不好”，是否想写 “好”？", "“on” 需要同时写 “cap”",
        "未知的指标 “C”", "“on” 所指的指标 “B” 不计分，不能设限", "上级指标 “B” 是 bonus，下级不能是 scored",
        "指标 “D” 的分值是 1，下级之和是 0", "缺少 “marks”（分值）",
      ]
    )
  }

  @Test func aVetoHasNoMarks() {
    let problems = Self.checklist(
      indicators: "{ id: A, title: 甲, marks: 0, children: ["
        + Self.item("A1", "role: veto, marks: 2, effect: { cap: 1 }") + "] }"
    ).problems()
    #expect(problems.map { $0.hasSuffix("一票否决没有分值，不写 “marks”") } == [true])
  }

  // MARK: Totals

  private static let workdays = """
    years:
      - { year: 2018, notices: [通知], rest: [01-01], workdays: 260 }
    local:
      - { id: 山东, title: 山东, notice: 通知, rest: [2018-01-02] }
    """

  @Test func readsTotals() throws {
    let checklist = try #require(
      try Self.checklist(
        "notApplicable: spread",
        "outOf: 100",
        "bonus: { pool: 3, atMost: 2.5, gate: base >= 80 }",
        "calendar: [山东]",
        "audience: { duties: [环境保护] }",
        indicators: "{ id: A, title: 甲, marks: 2, award: deduct, children: ["
          + "\(Self.item("A1", "marks: 2, duties: [食品, 药品]")), \(Self.item("A2", "marks: 2"))] }",
        "{ id: B, title: 乙, marks: 1, notApplicable: full, children: [\(Self.item("B1", "marks: 1")), "
          + "\(Self.item("B2", "role: bonus, marks: 3"))] }"
      ).with(Self.workdays, in: "workdays.yaml").load().checklists.first
    )
    #expect(checklist.notApplicable == .spread && checklist.outOf == Marks(decimal: "100"))
    #expect(checklist.full == Marks(decimal: "100") && checklist.marks == Marks(decimal: "3"))
    #expect(checklist.bonus.atMost == Marks(decimal: "2.5"))
    #expect(checklist.bonus.gate == Marks(decimal: "80").map { .from($0) })
    #expect(checklist.calendars == ["山东"] && checklist.audience.duties == ["环境保护"])
    #expect(checklist.indicators.map(\.deducts) == [true, false])
    #expect(checklist.indicators.map(\.notApplicable) == [nil, .full])
    #expect(checklist.items.first?.audience.duties == ["食品", "药品"])
  }

  @Test func tellsAPoolThatIsNotTheSum() {
    let problems = Self.checklist(
      "bonus: { pool: 4 }",
      indicators:
        "{ id: A, title: 甲, marks: 0, children: [\(Self.item("A1", "role: bonus, marks: 3"))] }"
    ).problems()
    #expect(problems == ["\(Self.index):5:16: “pool” 是 4，加分项的分值合计是 3"])
  }

  // MARK: Blends

  private static func blend(_ parts: String, _ more: String = "places: 2") -> RuleFixture {
    RuleFixture().with(
      """
      id: d
      title: 合成
      version: 1
      source: 自拟
      \(more)
      blend: \(parts)

      """,
      in: "checklists/d/index.yaml"
    )
  }

  @Test func readsBlends() throws {
    let blend = try #require(try Self.blend("[{ checklist: c, marks: 70 }]").load().checklists.last)
    #expect(blend.parts.map(\.checklist) == ["c"])
    #expect(blend.full == Marks(decimal: "70") && blend.indicators.isEmpty)
  }

  @Test(
    arguments: [
      ("[{ checklist: e, marks: 70 }]", "places: 2", ["6:22: 未知的指标体系 “e”"]),
      ("[{ checklist: d, marks: 70 }]", "places: 2", ["6:22: 指标体系 “d” 本身是合成的，不能再用来合成"]),
      (
        "[{ checklist: c, marks: 70 }, { checklist: c, marks: 30 }]", "places: 2",
        ["6:51: 指标体系 “c” 重复"]
      ),
      ("[{ checklist: c, marks: 0 }]", "places: 2", ["6:32: “marks” 应大于 0"]),
      ("[{ checklist: c, marks: 7 }]", "places: 1", ["6:22: 指标体系 “c” 的小数位数（places）是 2，不应多于 1"]),
      ("[{ checklist: c, marks: 7 }]", "outOf: 10", ["1:1: 合成的满分（outOf）是 10，各部分之和是 7"]),
      (
        "[{ checklist: c, marks: 7 }]", "bonus: { atMost: 1 }",
        ["5:8: 合成的指标体系不写 “bonus”：加分由各部分自己规定"]
      ),
      ("[{ checklist: c }]", "places: 2", ["6:9: 缺少 “marks”（在总分中占几分）"]),
    ] as [(String, String, [String])]
  )
  func tellsWhatIsWrongWithBlends(_ parts: String, _ more: String, _ problems: [String]) {
    let told = Self.blend(parts, more).problems()
    #expect(told == problems.map { "checklists/d/index.yaml:\($0)" })
  }

  @Test func needsIndicatorsOrABlend() {
    let problems = RuleFixture().with(
      "id: d\ntitle: 空\nversion: 1\nsource: 自拟\n",
      in: "checklists/d/index.yaml"
    ).problems()
    #expect(problems == ["checklists/d/index.yaml:1:1: 缺少 “indicators”（一级指标）或 “blend”（合成）"])
  }
}
