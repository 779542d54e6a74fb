import ComplianceModel

extension Samples {
  /// A card on which people overruled, differed, were overtaken by edits, and dismissed a finding.
  static var reviewed: Scorecard {
    let path = ["主动公开"]
    var overruled = result(
      item("A01", "门户网站公开", "10", requirement: "说明通过门户网站公开信息的情况。"),
      path,
      .partlyMet,
      "4.50",
      trust: .person,
      reasons: ["栏目有，\n但\"三个月\"未更新。"],
      evidence: [evidence("全年通过市政府门户网站公开信息1532条", line: 12)]
    )
    overruled.verdict.machine = Verdict.Machine(outcome: .met, reasons: ["正文写明已做到。"])
    overruled.verdict.awarded = marks("4.50")
    overruled.selfScore = marks("10")
    overruled.verdict.review = Review(entries: [
      entry("张三", .outcome(.notMet), "没有栏目。", .first, .superseded, on: 1),
      entry("市场监管局", .remark, "栏目在首页底部。", .feedback, .remark, on: 2),
      entry("李四", .marks(marks("4.50")), "栏目有，\n但\"三个月\"未更新。", .recheck, .counts, on: 3),
    ])
    var contested = result(
      item("A02", "新闻发布会", "10"),
      path,
      .undecided,
      "0",
      "10",
      ground: "评定人意见不一致，待裁定",
      reasons: ["评定人意见不一致，待裁定"]
    )
    contested.verdict.machine = Verdict.Machine(outcome: .met, reasons: ["统计表数据可证"])
    contested.verdict.review = Review(entries: [
      entry("张三", .outcome(.met), "", .first, .contested, on: 1),
      entry("李四", .outcome(.notMet), "是通气会", .first, .contested, on: 1, tied: false),
    ])
    var stale = result(item("A03", "政府公报", "10"), path, .notMet, "0", reasons: ["报告未提及"])
    stale.verdict.review = Review(entries: [
      entry("张三", .outcome(.met), "见公报第3期", .first, .staleQuotes, on: 1)
    ])
    return judged(card(agency("枣庄市市场监督管理局", id: "zz-market"), [overruled, contested, stale]))
  }

  /// The card with judged findings and the agency's own score.
  private static func judged(_ card: Scorecard) -> Scorecard {
    var card = card
    card.selfScore = marks("28.50")
    card.findings = Array(findings.prefix(2))
    card.findings[0].status = .dismissed
    card.findings[0].review = Review(entries: [
      entry("王五", .dismissed, "上级批复，按旧口径。", .first, .counts, on: 1, until: 9)
    ])
    card.findings[1].status = .confirmed
    card.findings[1].review = Review(entries: [
      entry("王五", .confirmed, "", .first, .counts, on: 1)
    ])
    var stray = entry("王五", .dismissed, "已更正", .first, .staleQuotes, on: 1)
    stray.judgement.subject = .finding(FindingCode(rawValue: "OUTLINE-GAP"))
    card.strayReview = Review(entries: [stray])
    return card
  }

  /// A card on which everything that people can write is this text.
  static func reviewed(_ card: Scorecard, saying text: String) -> Scorecard {
    var card = card
    let review = Review(entries: [
      entry(text, .level(text, marks: nil), text, .first, .superseded, on: 1),
      entry(text, .outcome(.notMet), "=" + text, .final, .counts, on: 2),
    ])
    card.items[0].verdict.review = review
    card.items[0].verdict.machine = Verdict.Machine(outcome: .met, ground: text, reasons: [text])
    card.findings[0].review = review
    card.findings[0].status = .dismissed
    card.strayReview = review
    return card
  }

  private static func entry(
    _ assessor: String,
    _ decision: Judgement.Decision,
    _ reason: String,
    _ stage: Judgement.Stage,
    _ standing: Review.Standing,
    on day: Int,
    until month: Int? = nil,
    tied: Bool = true
  ) -> Review.Entry {
    Review.Entry(
      judgement: Judgement(
        subject: .item("A01", checklist: "report-content"),
        stage: stage,
        decision: decision,
        reason: reason,
        assessor: assessor,
        date: CalendarDay(year: 2019, month: 3, day: day),
        until: month.flatMap { CalendarDay(year: 2019, month: $0, day: 30) },
        fingerprint: tied ? Fingerprint("00aa11-22bb33") : nil,
        source: "reports/2018/judgements.csv:\(day + 1)"
      ),
      stage: stage,
      standing: standing,
      isLimitUnchecked: month != nil
    )
  }

  /// Figures of agreement with and without a pair.
  static let agreements = [
    Agreement(
      checklist: stamp,
      judgedTwice: 10,
      equal: 7,
      kappa: Ratio(8, over: 23),
      contested: 3,
      againstMachine: 7,
      overruled: 2,
      settled: 1,
      stale: 1
    ),
    Agreement(
      checklist: ChecklistStamp(
        id: "annual-report",
        title: "年度报告规范",
        version: "1",
        digest: "",
        places: 2
      ),
      settled: 2
    ),
  ]
}
