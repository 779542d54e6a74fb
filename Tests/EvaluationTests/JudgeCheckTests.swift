import ComplianceModel
import Testing

@testable import Evaluation

/// The checks that are no claims: conditions, clean, sections.
@Suite struct JudgeCheckTests {
  // MARK: Conditions

  @Test(
    arguments: [
      ("3", Outcome.met, nil), ("0", .notMet, nil), ("字迹不清", .undecided, Remark.unreadable),
      ("", .undecided, Remark.unreadable), (nil, .notMet, Remark.absent),
    ] as [(String?, Outcome, String?)]
  )
  func conditionsOnFigures(_ cell: String?, _ outcome: Outcome, _ ground: String?) {
    var builder = ReportBuilder()
    if let cell { builder.figure("收到申请数", cell) }
    let verdict = builder.report().verdict(on: .that(.figure("收到申请数", .greater, 0)))
    #expect(verdict.outcome == outcome)
    #expect(verdict.ground == ground)
    #expect(verdict.evidence.map(\.cell) == (cell == nil ? [] : ["收到申请数"]))
  }

  @Test func conditionsOnFacts() {
    var builder = ReportBuilder()
    builder.block(Clause("地址：光明大道1号"))
    var report = builder.report()
    #expect(report.verdict(on: .that(.named("contact.address"))).outcome == .notMet)
    #expect(report.verdict(on: .that(.named("contact.address"))).ground == Remark.absent)
    report.contact.address = Contact.Detail(text: "光明大道1号", span: TextSpan(3, 9))
    let verdict = report.verdict(on: .that(.named("contact.address")))
    #expect(verdict.outcome == .met)
    #expect(verdict.evidence.map(\.quote) == ["光明大道1号"])
  }

  // MARK: Clean

  private static func finding(_ code: String, _ blame: Finding.Blame = .report) -> Finding {
    Finding(
      code: FindingCode(rawValue: code),
      severity: .error,
      blame: blame,
      message: "有误",
      remedy: "改正",
      evidence: [
        Evidence(
          quote: code,
          file: "报告.txt",
          place: Place(line: 1, column: 1),
          section: nil,
          cell: nil
        )
      ]
    )
  }

  private static func verdict(_ award: Award, _ findings: [Finding]) -> Verdict {
    let codes = ["SUM", "GAP"].map { FindingCode(rawValue: $0) }
    let item = Rules.item(.clean(codes), marks: .hundredths(500), award: award)
    return ReportBuilder().report().verdict(on: item, findings: findings)
  }

  @Test(arguments: [
    ([], Outcome.met, 0), ([finding("OTHER")], .met, 0), ([finding("SUM")], .notMet, 1),
    ([finding("SUM"), finding("GAP"), finding("OTHER"), finding("SUM")], .notMet, 3),
    // What may be the reader's fault costs nothing until a person has looked.
    ([finding("SUM", .extraction)], .undecided, 0), ([finding("GAP", .unclear)], .undecided, 0),
    ([finding("OTHER", .extraction)], .met, 0),
    ([finding("SUM", .extraction), finding("GAP")], .notMet, 1),
  ])
  func countsOpenFindings(_ findings: [Finding], _ outcome: Outcome, _ cases: Int) {
    let verdict = Self.verdict(.all(partly: 5_000), findings)
    #expect(verdict.outcome == outcome)
    #expect(verdict.cases == cases)
    if outcome == .notMet { #expect(verdict.evidence.count == cases) }
  }

  @Test(
    arguments: [
      // 5 marks, 2 a case: three cases use them up.
      (1, nil, 0, Outcome.partlyMet), (2, nil, 0, .partlyMet), (3, nil, 0, .notMet),
      (3, nil, 1, .partlyMet), (4, nil, 1, .notMet),
      // At most 4 of the 5 marks can be lost.
      (9, 400, 0, .partlyMet), (9, 500, 0, .notMet), (0, nil, 0, .met),
    ] as [(Int, Int64?, Int, Outcome)]
  )
  func awardsByCaseLeaveSomething(
    _ cases: Int,
    _ atMost: Int64?,
    _ free: Int,
    _ outcome: Outcome
  ) {
    let award = Award.each(
      cost: .hundredths(200),
      atMost: atMost.map { .hundredths($0) },
      free: free
    )
    let findings = Array(repeating: Self.finding("SUM"), count: cases)
    #expect(Self.verdict(award, findings).outcome == outcome)
  }

  // MARK: Sections

  private static func sections(_ chapter: String, _ texts: [String], role: Role = .body)
    -> AnnualReport
  {
    var builder = ReportBuilder()
    builder.heading("总体情况", concept: "概述")
    builder.block(Clause("甲。"), Clause("乙。"))
    builder.heading(chapter, concept: chapter)
    for text in texts { builder.block(Clause(text, role: role)) }
    return builder.report()
  }

  private static let demand = SectionDemand(
    concepts: [SectionConcept(rawValue: "复议诉讼"), SectionConcept(rawValue: "其他事项")],
    sentences: 2
  )

  @Test(arguments: [
    ("复议诉讼", ["发生复议1件。", "没有诉讼。"], Outcome.met), ("其他事项", ["甲。", "乙。", "丙。"], .met),
    ("复议诉讼", ["没有复议。"], .partlyMet), ("复议诉讼", [], .notMet), ("依申请公开", ["甲。", "乙。"], .notMet),
  ])
  func sectionsNeedSentences(_ chapter: String, _ texts: [String], _ outcome: Outcome) {
    let verdict = Self.sections(chapter, texts).verdict(on: .has(Self.demand))
    #expect(verdict.outcome == outcome)
    #expect((verdict.ground == Remark.absent) == (outcome == .notMet))
  }

  @Test func clausesOfOneSentenceAreOneSentence() {
    var builder = ReportBuilder()
    builder.heading("复议", concept: "复议诉讼")
    builder.block(Clause("没有复议，"), Clause("没有诉讼，"), Clause("没有举报。"))
    #expect(builder.report().verdict(on: .has(Self.demand)).outcome == .partlyMet)
  }

  @Test(arguments: [Role.caption, .heading, .cell, .contents])
  func onlyBodyTextFillsASection(_ role: Role) {
    let report = Self.sections("复议诉讼", ["复议情况", "诉讼情况"], role: role)
    #expect(report.verdict(on: .has(Self.demand)).outcome == .notMet)
  }
}
