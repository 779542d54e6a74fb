import ComplianceModel

@testable import Rendering

/// A small checklist in which every kind of check, award, role and policy occurs once.
extension Samples {
  static let words = RuleWords(condition: { $0.description }, ways: { $0 })

  static func handbook(_ id: String) -> Handbook? {
    rulebook.checklists.first { $0.id == id }.map {
      Handbook($0, of: rulebook, words: words)
    }
  }

  static var rulebook: Rulebook {
    Rulebook(
      vocabulary: Vocabulary(
        groups: [:],
        sections: [],
        cues: [:],
        bodies: [:],
        departmentEndings: [],
        reportTitles: []
      ),
      forms: [],
      findings: [
        FindingDeclaration(
          code: FindingCode(rawValue: "OUTLINE-GAP"),
          title: "标题序号缺号",
          severity: .warning,
          message: "",
          remedy: "",
          place: rulePlace
        )
      ],
      ledgers: [LedgerKind(id: "policies", title: "政策文件", columns: [], place: rulePlace)],
      checklists: [every, blend],
      localCalendars: [
        LocalCalendar(
          id: "shandong",
          title: "山东省安排",
          notice: "",
          daysOff: [],
          workdays: [],
          place: rulePlace
        )
      ],
      digest: String(repeating: "3f9a", count: 16)
    )
  }

  private static let rulePlace = RulePlace(file: "checklists/every/index.yaml", line: 7, column: 3)

  private static let blend = Checklist(
    id: "blend",
    title: "综合考核",
    version: "1",
    source: "",
    places: 1,
    audience: Audience(kinds: [.department], levels: [.city, .county], years: 2019...2021),
    grades: [],
    parts: [
      BlendPart(checklist: "every", marks: marks("70"), place: rulePlace),
      BlendPart(checklist: "<other>|", marks: marks("30"), place: rulePlace),
    ],
    indicators: [],
    place: rulePlace
  )

  private static var every: Checklist {
    Checklist(
      id: "every",
      title: "样样<俱全>",
      version: "1.0",
      source: "自拟",
      places: 2,
      audience: Audience(),
      grades: [
        GradeBand(title: "合格", from: marks("60")), GradeBand(title: "不合格", from: .zero),
      ],
      notApplicable: .spread,
      bonus: BonusRule(atMost: marks("5"), gate: .over(marks("80"))),
      outOf: marks("100"),
      calendars: ["shandong"],
      indicators: [
        indicator("A", "正文", "16", claims, notApplicable: .reduce),
        indicator("B", "台账与人工", "18", evidence),
        indicator("C", "扣分", "6", deductions, deducts: true),
        indicator("D", "其他", "0", others),
      ],
      place: rulePlace
    )
  }

  private static func indicator(
    _ id: String,
    _ title: String,
    _ full: String,
    _ items: [Item],
    deducts: Bool = false,
    notApplicable: NotApplicablePolicy? = nil
  ) -> Indicator {
    Indicator(
      id: id,
      title: title,
      marks: marks(full),
      deducts: deducts,
      notApplicable: notApplicable,
      children: items.map { .item($0) },
      place: rulePlace
    )
  }

  private static func rule(
    _ id: String,
    _ full: String,
    _ check: Check,
    _ change: (inout Item) -> Void = { _ in }
  ) -> Item {
    var item = item(
      id,
      "考核点|\(id)",
      full,
      requirement: "要求*\(id)*",
      basis: "《条例》",
      remedy: "改正<\(id)>"
    )
    item.check = check
    change(&item)
    return item
  }

  private static func group(_ source: String) -> PhraseGroup {
    PhraseGroup(phrases: [.words(source)], source: source)
  }

  private static func name(_ name: String) -> Expression { .name(name, rulePlace) }

  private static func positive(_ figure: String) -> Expression {
    .comparison(name(figure), .greater, .number(.zero))
  }

  private static func claim(_ says: String?, _ change: (inout Claim) -> Void = { _ in }) -> Check {
    var claim = Claim()
    claim.says = says.map(group)
    change(&claim)
    return .claim(claim)
  }

  private static var claims: [Item] {
    [
      rule("A1", "4", claim("新闻发布会")) { item in
        item.check = claim("新闻发布会") { claim in
          claim.with = [group("N次"), group("召开")]
          claim.without = [group("制度")]
          claim.about = group("回应")
          claim.figure = positive("新闻发布会次数")
          claim.zero = .reported
          claim.agrees = FigureName(rawValue: "新闻发布会次数")
          claim.within = .paragraph
          claim.sections = [SectionConcept(rawValue: "解读回应")]
          claim.headings = true
          claim.cited = true
          claim.stances = [.done, .none]
        }
        item.unless = [.shortcoming(group("回应不足")), .planned(group("发布会"))]
        item.examples = [
          RuleExample(outcome: .met, text: "召开新闻发布会3次。\n\t统计\t<3>", place: rulePlace),
          RuleExample(outcome: .partlyMet, text: "召开了新闻发布会。", place: rulePlace),
        ]
      },
      rule("A2", "4", .that(name("title"))) { item in
        item.partly = .when(.any([claim("标题"), .not(.that(name("tables")))]))
        item.award = .all(partly: 3_000)
      },
      rule("A3", "4", .has(SectionDemand(concepts: [], sentences: 2, figures: 1, characters: 50))) {
        item in
        item.check = .has(
          SectionDemand(
            concepts: [SectionConcept(rawValue: "问题"), SectionConcept(rawValue: "措施")],
            sentences: 2,
            figures: 1,
            characters: 50
          )
        )
        item.partly = .never
        item.audience = Audience(kinds: [.government], levels: [.city], duties: ["教育", "水务"])
      },
      rule("A4", "4", .all([claim("甲"), .atLeast(2, [claim("乙"), claim("丙")])])) { item in
        item.applies = positive("收到申请数")
        item.audience = Audience(years: 2018...2018)
        item.silence = .undecided
      },
    ]
  }

  private static var evidence: [Item] {
    let rows = RowQuery(
      kind: "policies",
      filter: .comparison(name("类别"), .equal, .text("规范性文件")),
      each: .comparison(name("解读日期"), .atMost, name("公布日期"))
    )
    let question = Question(
      text: "抽查文件，核对日期",
      sample: Question.Sample(count: 3, kind: "policies")
    )
    return [
      rule("B1", "6", .ladder([.rows(rows), claim("解读"), .ask(question)])) { item in
        item.award = .share(nil)
        item.examples = [
          RuleExample(
            outcome: .notMet,
            text: "",
            ledgers: [
              ExampleLedger(kind: "policies", rows: [["公布日期": "2018-02-12", "解读日期": ""]])
            ],
            provenance: .collected,
            lastYear: [FigureName(rawValue: "结转下年度"): Quantity(3)],
            place: rulePlace
          )
        ]
      },
      rule("B2", "4", .rows(RowQuery(kind: "policies", some: positive("条数")))) { item in
        item.award = .steps(
          [
            AwardStep(from: Quantity(tenThousandths: 9_000), earns: 10_000),
            AwardStep(from: Quantity(tenThousandths: 6_000), earns: 6_000),
          ],
          of: nil
        )
      },
      rule(
        "B3",
        "4",
        .listed(
          Listing(
            subjects: ["环评|环境评价", "$空气质量"].map { source in
              var claim = Claim()
              claim.says = group(source)
              claim.with = [group("公开")]
              return claim
            },
            rows: RowQuery(kind: "policies")
          )
        )
      ) { $0.award = .share(name("达标率")) },
      rule("B4", "4", .ask(Question(text: "查看网站"))) { item in
        item.award = .levels([
          AwardLevel(title: "优", low: 10_000, high: 10_000),
          AwardLevel(title: "良", low: 5_000, high: 8_000),
          AwardLevel(title: "差", low: 0, high: 0),
        ])
      },
    ]
  }

  private static var deductions: [Item] {
    [
      rule("C1", "3", claim("备案") { $0.with = [group("按时")] }),
      rule("C2", "3", .clean([FindingCode(rawValue: "OUTLINE-GAP")])) { item in
        item.award = .each(cost: marks("0.5"), atMost: marks("2"), free: 1)
      },
    ]
  }

  private static var others: [Item] {
    [
      rule("D1", "10", claim("创新")) { $0.role = .bonus },
      rule("D2", "0", claim(nil) { $0.figure = positive("收到申请数") }) { item in
        item.role = .veto(VetoEffect(grade: "不合格", cap: marks("59"), node: "A"))
      },
      rule("D3", "0", .not(claim("抄袭"))) { $0.role = .informational },
    ]
  }
}
