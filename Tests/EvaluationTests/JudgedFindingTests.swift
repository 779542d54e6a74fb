import ComplianceModel
import Testing

@testable import Evaluation

/// What a person's word does to findings, and to items that count them.
@Suite struct JudgedFindingTests {
  private static let gap = FindingCode(rawValue: "OUTLINE-GAP")
  private static let item = Rules.item(
    .clean([gap]),
    marks: .hundredths(400),
    award: .each(cost: .hundredths(50), atMost: nil, free: 0)
  )

  /// 一、三、六: two gaps, each quoting its own headings.
  private static func report() -> AnnualReport {
    var builder = ReportBuilder()
    builder.heading("甲", (.hanPause, 1, "一、"))
    builder.heading("乙", (.hanPause, 3, "三、"))
    builder.heading("丙", (.hanPause, 6, "六、"))
    return builder.report()
  }

  private static func card(_ judgements: [Judgement], on date: String? = nil) throws -> Scorecard {
    let rules = try CompiledRules(
      Rules.rulebook([Rules.checklist([Rules.indicator("A", [.item(item)])])])
    )
    return try #require(
      Assessor(rules).scorecards(
        of: Dossier(
          agency: Rules.agency(),
          round: "2018",
          report: report(),
          judgements: judgements,
          date: date.flatMap { CalendarDay(iso: $0) }
        )
      ).first
    )
  }

  private static func judgement(
    _ decision: Judgement.Decision,
    of finding: Finding,
    by assessor: String = "张三",
    until: String? = nil
  ) -> Judgement {
    Judgement(
      subject: .finding(finding.code),
      decision: decision,
      reason: "转换所致",
      assessor: assessor,
      until: until.flatMap { CalendarDay(iso: $0) },
      fingerprint: Fingerprint(finding)
    )
  }

  private static func gaps(_ card: Scorecard) -> [Finding] {
    card.findings.filter { $0.code == gap }
  }

  @Test func twoGapsCostOneMark() throws {
    let card = try Self.card([])
    #expect(Self.gaps(card).count == 2)
    #expect(card.items[0].earned == MarksRange(.hundredths(300)))
  }

  @Test func aDismissedFindingGivesItsMarksBack() throws {
    let findings = Self.gaps(try Self.card([]))
    let card = try Self.card([Self.judgement(.dismissed, of: findings[1])])
    #expect(Self.gaps(card).map(\.status) == [.open, .dismissed])
    #expect(card.items[0].earned == MarksRange(.hundredths(350)))
    #expect(card.items[0].verdict.cases == 1)
    #expect(card.items[0].verdict.reasons.last == "另有1处经人工认定不计")
    let both = try Self.card(findings.map { Self.judgement(.dismissed, of: $0) })
    #expect(both.items[0].verdict.outcome == .met)
    #expect(both.items[0].earned == MarksRange(.hundredths(400)))
    #expect(Self.gaps(both).count == 2)
  }

  @Test(
    arguments: [
      ("2019-06-30", "2019-06-30", 350), ("2019-06-30", "2019-07-01", 300),
      ("2019-06-30", nil, 350),
    ] as [(String, String?, Int64)]
  )
  func aWaiverEnds(until: String, date: String?, hundredths: Int64) throws {
    let finding = Self.gaps(try Self.card([]))[0]
    let card = try Self.card([Self.judgement(.dismissed, of: finding, until: until)], on: date)
    #expect(card.items[0].earned == MarksRange(.hundredths(hundredths)))
    #expect(Self.gaps(card)[0].review?.entries.count == 1)
  }

  @Test func aContestedFindingIsAnOpenCase() throws {
    let finding = Self.gaps(try Self.card([]))[0]
    let card = try Self.card([
      Self.judgement(.dismissed, of: finding), Self.judgement(.confirmed, of: finding, by: "李四"),
    ])
    #expect(Self.gaps(card).map(\.status) == [.open, .open])
    #expect(card.items[0].verdict.openCases == 1)
    #expect(card.items[0].earned == MarksRange(low: .hundredths(300), high: .hundredths(350)))
  }

  @Test func whatIsNoLongerFoundIsKeptAside() throws {
    let finding = Self.gaps(try Self.card([]))[0]
    var judgement = Self.judgement(.dismissed, of: finding)
    judgement.fingerprint = Fingerprint(of: [Self.gap.rawValue], quoting: ["别处"])
    let card = try Self.card([judgement])
    #expect(Self.gaps(card).allSatisfy { $0.status == .open && $0.review == nil })
    #expect(card.strayReview.entries.map(\.standing) == [.staleQuotes])
  }

  /// Which of two is meant, nobody can tell without a fingerprint.
  @Test func withoutFingerprintItMustBeAlone() throws {
    let findings = Self.gaps(try Self.card([]))
    var judgement = Self.judgement(.dismissed, of: findings[0])
    judgement.fingerprint = nil
    #expect(try Self.card([judgement]).strayReview.entries.count == 1)
    let alone = FindingReview([findings[0]], [judgement], date: nil)
    #expect(alone.findings.map(\.status) == [.dismissed])
    #expect(alone.stray.entries.isEmpty)
  }

  /// What may be the reader's fault is open until a person says that it is so.
  @Test(
    arguments: [
      (.report, .open, 1, 0), (.report, .confirmed, 1, 0), (.report, .dismissed, 0, 0),
      (.unclear, .open, 0, 1), (.unclear, .confirmed, 1, 0), (.extraction, .dismissed, 0, 0),
      (.extraction, .open, 0, 1),
    ] as [(Finding.Blame, Finding.Status, Int, Int)]
  )
  func blameAndStatus(
    blame: Finding.Blame,
    status: Finding.Status,
    cases: Int,
    open: Int
  ) {
    let finding = Finding(
      code: Self.gap,
      severity: .error,
      blame: blame,
      message: "跳号",
      remedy: "",
      evidence: [],
      status: status
    )
    let verdict = Self.report().verdict(on: Self.item, findings: [finding])
    #expect(verdict.cases == cases)
    #expect(verdict.openCases == open)
  }
}
