import ComplianceModel

extension Samples {
  private static let openness = ["主动公开", "公开渠道"]
  private static let response = ["回应解读"]
  private static let requests = ["依申请公开"]
  private static let form = ["报告格式与数据"]

  /// Open items, an adjustment for one that does not apply, findings and a doubt: 62.50 to 77.50.
  static var open: Scorecard {
    card(
      agency("枣庄市市场监督管理局", id: "zz-market"),
      openItems,
      adjustments: [
        Adjustment(
          node: "root/主动公开/公开渠道",
          title: "公开渠道：不适用的考核点按比例折算",
          low: marks("-2"),
          high: marks("-2")
        )
      ],
      findings: findings,
      doubts: [
        Doubt(message: "第二张表的表头与已知表式不符，未读取其中数字。", place: Place(line: 88, column: 1)),
        Doubt(message: "未找到落款日期。", place: nil),
      ],
      grade: GradeRange(low: "合格", high: "良好")
    )
  }

  private static var openItems: [ItemResult] {
    [
      result(
        item("A01", "门户网站公开", "18", requirement: "说明通过门户网站公开信息的情况。"),
        openness,
        .met,
        "18",
        reasons: ["正文写明已做到。"],
        evidence: [
          evidence("全年通过市政府门户网站公开信息1532条", line: 12, section: "二、主动公开情况")
        ]
      ),
      result(
        item(
          "A02",
          "新闻发布会",
          "12",
          requirement: "说明召开或参加新闻发布会的次数。",
          basis: "地方要求（国家层面出处待核）",
          remedy: "写明召开或参加新闻发布会的次数。"
        ),
        openness,
        .partlyMet,
        "6",
        reasons: ["提到新闻发布会，但没有写次数。"],
        evidence: [
          evidence("积极参加新闻发布会", line: 15, section: "二、主动公开情况")
        ]
      ),
      result(
        item("A03", "政府债务公开", "10"),
        openness,
        .notApplicable,
        "0",
        ground: "只适用于政府",
        reasons: ["该机关是部门。"]
      ),
      result(
        item("C01", "解读时效", "15", remedy: "写明解读材料与文件同步或在3个工作日内发布。"),
        response,
        .undecided,
        "0",
        "15",
        reasons: ["抽查3件规范性文件，核对公布日期与解读日期。"]
      ),
      result(
        item("C02", "回应关切", "5"),
        response,
        .met,
        "5",
        trust: .collected,
        reasons: ["台账中5条均按期回应。"],
        evidence: [evidence("2018-05-02", line: 3, cell: "回应日期")]
      ),
      result(
        item("G01", "收到申请数", "20"),
        requests,
        .met,
        "20",
        ground: "报告说明没有",
        evidence: [
          evidence("0", line: 61, section: "附表", cell: "收到申请数 › 合计")
        ]
      ),
      result(
        item(
          "T01",
          "表内勾稽",
          "20",
          requirement: "统计表各分项之和等于合计。",
          remedy: "核对统计表，使分项之和与合计一致。"
        ),
        form,
        .partlyMet,
        "5.50",
        reasons: ["分项之和与合计不符。", "共2处。"],
        evidence: [
          evidence("13", line: 70, section: "附表", cell: "申请办结数 › 合计")
        ],
        cases: 2
      ),
    ]
  }

  static let findings = [
    Finding(
      code: FindingCode(rawValue: "SLIP-REPEAT"),
      severity: .note,
      blame: .extraction,
      message: "同一词连写两次。",
      remedy: "删去重复的词。",
      evidence: [evidence("的的", line: 31, section: "三、回应解读")]
    ),
    Finding(
      code: FindingCode(rawValue: "FORM-SUM"),
      severity: .error,
      blame: .report,
      message: "申请办结数各分项之和不等于合计。",
      expected: "12",
      actual: "13",
      remedy: "核对统计表，使分项之和与合计一致。",
      evidence: [
        evidence("13", line: 70, section: "附表", cell: "申请办结数 › 合计"),
        evidence("7", line: 71, section: "附表", cell: "申请办结数 › 按时办结数"),
      ]
    ),
  ]

  /// Nothing open, nothing found, and 88.00 = 100 − 12.
  static var exact: Scorecard {
    let whole = openItems.enumerated().map { index, item -> ItemResult in
      var item = item
      let full = item.item.marks
      item.verdict.outcome = index == 1 ? .notMet : .met
      item.verdict.ground = nil
      item.earned = MarksRange(index == 1 ? .zero : full)
      item.gain = item.item.marks - item.earned.low
      if index == 1 {
        item.verdict.reasons = ["全文没有提到新闻发布会。"]
        item.verdict.evidence = []
      }
      return item
    }
    return card(
      agency("枣庄市教育局", id: "zz-edu"),
      whole,
      grade: GradeRange(low: "优秀", high: "优秀")
    )
  }

  /// Nothing applies.
  static var unscored: Scorecard {
    let items = openItems.map { result -> ItemResult in
      var result = result
      result.verdict.outcome = .notApplicable
      result.verdict.ground = "只适用于政府"
      result.verdict.evidence = []
      result.earned = .zero
      result.gain = result.item.marks - result.earned.low
      return result
    }
    return card(agency("枣庄市档案馆", kind: nil, guessed: true), items, inputs: [])
  }

  /// Text that tries to break out of every format.
  static var hostile: Scorecard {
    let script = "<script>alert(1)</script>"
    let breaking = "\"\u{301} onmouseover=alert(1) x='\u{301}&<b>{{title}}"
    let long = String(repeating: "pneumonoultramicroscopic", count: 12)
    let bad = item(
      "=A1+1 \"x\"#",
      "@\(script)",
      "10",
      requirement: breaking,
      basis: "=1+1",
      remedy: "+\(breaking)"
    )
    let quote = Evidence(
      quote: "=cmd|'/C calc'!A0 & < > \" ' \u{1b}[31m\u{202e}\u{0}\u{2028}",
      file: "../../\(script).txt",
      place: Place(line: 1, column: 1),
      section: breaking,
      cell: "-\(long)"
    )
    let plain = card(
      agency(script, id: "../\(script)", class: breaking, guessed: true),
      [
        result(
          bad,
          [breaking, script],
          .notMet,
          "0",
          reasons: [breaking, long],
          evidence: [quote]
        )
      ],
      adjustments: [],
      findings: [
        Finding(
          code: FindingCode(rawValue: script),
          severity: .warning,
          blame: .unclear,
          message: breaking,
          expected: script,
          actual: breaking,
          remedy: script,
          evidence: [quote]
        )
      ],
      doubts: [Doubt(message: breaking, place: nil)],
      grade: GradeRange(low: script, high: breaking),
      inputs: [SourceFile(name: breaking, digest: script)]
    )
    return reviewed(plain, saying: script + breaking)
  }
}
