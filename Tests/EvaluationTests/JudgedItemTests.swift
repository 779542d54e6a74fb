import ComplianceModel
import Testing

@testable import Evaluation

/// What a person's decision does to an item: outcome, marks, and the program's word beside it.
@Suite struct JudgedItemTests {
  private static let all = Award.all(partly: 3_000)
  private static let steps = Award.steps(
    [
      AwardStep(from: Quantity(tenThousandths: 9_000), earns: 10_000),
      AwardStep(from: Quantity(tenThousandths: 5_000), earns: 6_000),
    ],
    of: nil
  )
  private static let each = Award.each(cost: .hundredths(50), atMost: .hundredths(300), free: 0)
  private static let levels = Award.levels([
    AwardLevel(title: "优", low: 10_000, high: 10_000),
    AwardLevel(title: "良", low: 7_000, high: 9_000), AwardLevel(title: "差", low: 0, high: 0),
  ])

  private static func report() -> AnnualReport {
    var builder = ReportBuilder()
    builder.block(Clause("召开发布会2次。"))
    return builder.report()
  }

  /// An item of 4 marks in a report that says what it asks.
  private static func result(
    _ award: Award,
    check: Check = Rules.claim("发布会", with: ["N次"]),
    role: ItemRole = .scored,
    _ judgements: [Judgement],
    report: AnnualReport = report(),
    date: CalendarDay? = nil
  ) throws -> (item: ItemResult, card: Scorecard) {
    let item = Rules.item(check, marks: .hundredths(400), award: award, role: role)
    let other = Rules.item(
      Rules.claim("发布会"),
      id: "A2",
      marks: .hundredths(600)
    )
    let rules = try CompiledRules(
      Rules.rulebook([Rules.checklist([Rules.indicator("A", [.item(item), .item(other)])])])
    )
    let card = try #require(
      Assessor(rules).scorecards(
        of: Dossier(
          agency: Rules.agency(),
          round: "2018",
          report: report,
          judgements: judgements,
          selfScores: [
            SelfScore(checklist: "c", item: "A1", marks: .hundredths(350)),
            SelfScore(checklist: "c", item: nil, marks: .hundredths(950)),
            SelfScore(checklist: "d", item: nil, marks: .hundredths(100)),
          ],
          date: date
        )
      ).first
    )
    return (try #require(card.items.first), card)
  }

  private static func judgement(
    _ decision: Judgement.Decision,
    by assessor: String = "张三",
    reason: String = "",
    stage: Judgement.Stage? = .first,
    item: String = "A1"
  ) -> Judgement {
    Judgement(
      subject: .item(item, checklist: "c"),
      stage: stage,
      decision: decision,
      reason: reason,
      assessor: assessor
    )
  }

  @Test(
    arguments: [
      (all, .outcome(.met), .met, 400, 400), (all, .outcome(.partlyMet), .partlyMet, 120, 120),
      (all, .outcome(.notMet), .notMet, 0, 0),
      (all, .marks(.hundredths(125)), .partlyMet, 125, 125),
      (all, .marks(.hundredths(400)), .met, 400, 400), (all, .marks(.zero), .notMet, 0, 0),
      (.share(nil), .outcome(.partlyMet), .partlyMet, 200, 200),
      (.share(nil), .marks(.hundredths(301)), .partlyMet, 301, 301),
      (steps, .outcome(.met), .met, 400, 400),
      (steps, .marks(.hundredths(240)), .partlyMet, 240, 240),
      // At most 3 of 4 can be taken by case; exact marks may go below.
      (each, .outcome(.notMet), .notMet, 100, 100), (each, .outcome(.met), .met, 400, 400),
      (each, .marks(.hundredths(50)), .partlyMet, 50, 50),
      (levels, .level("优", marks: nil), .met, 400, 400),
      (levels, .level("差", marks: nil), .notMet, 0, 0),
      // 70 to 90 of a hundred: open until somebody says how much.
      (levels, .level("良", marks: nil), .partlyMet, 280, 360),
      (levels, .level("良", marks: .hundredths(300)), .partlyMet, 300, 300),
    ] as [(Award, Judgement.Decision, Outcome, Int64, Int64)]
  )
  func marks(
    award: Award,
    decision: Judgement.Decision,
    outcome: Outcome,
    low: Int64,
    high: Int64
  ) throws {
    let (item, card) = try Self.result(award, [Self.judgement(decision)])
    #expect(item.verdict.outcome == outcome)
    #expect(item.earned == MarksRange(low: .hundredths(low), high: .hundredths(high)))
    #expect(item.verdict.trust == .person)
    #expect(item.verdict.machine?.outcome == .met)
    #expect(card.score == MarksRange(low: .hundredths(low + 600), high: .hundredths(high + 600)))
  }

  @Test func theProgramsWordStaysBeside() throws {
    let plain = try Self.result(Self.all, []).item.verdict
    #expect(plain.machine == nil && plain.review == nil)
    let verdict = try Self.result(
      Self.all,
      [Self.judgement(.outcome(.notMet), reason: "只是转发")]
    ).item.verdict
    #expect(verdict.reasons == ["只是转发"])
    #expect(verdict.machine == Verdict.Machine(outcome: .met, reasons: plain.reasons))
    #expect(verdict.evidence == plain.evidence)
    #expect(verdict.review?.entries.map(\.standing) == [.counts])
  }

  @Test func whatAPersonSaysDoesNotApplyIsMadeUpFor() throws {
    let (item, card) = try Self.result(Self.all, [Self.judgement(.outcome(.notApplicable))])
    #expect(item.verdict.ground == "人工评定为不适用")
    // 6 of 6, scaled to 10.
    #expect(card.score == MarksRange(.hundredths(1_000)))
  }

  @Test func anOpenQuestionIsAnswered() throws {
    let ask = Check.ask(Question(text: "核对"))
    let open = try Self.result(Self.all, check: ask, []).item
    #expect(open.verdict.outcome == .undecided)
    let item = try Self.result(Self.all, check: ask, [Self.judgement(.outcome(.met))]).item
    #expect(item.earned == MarksRange(.hundredths(400)))
    #expect(item.verdict.machine?.outcome == .undecided)
  }

  @Test func aVetoIsLifted() throws {
    let veto = ItemRole.veto(VetoEffect(cap: .hundredths(100)))
    let check = Check.not(Rules.claim("发布会"))
    let (_, failed) = try Self.result(Self.all, check: check, role: veto, [])
    #expect(failed.score == MarksRange(.hundredths(100)))
    let (item, card) = try Self.result(
      Self.all,
      check: check,
      role: veto,
      [Self.judgement(.outcome(.met))]
    )
    #expect(item.verdict.trust == .person)
    #expect(card.score == MarksRange(.hundredths(600)))
  }

  // MARK: Two assessors

  @Test(
    arguments: [
      (.outcome(.met), .marks(.hundredths(400)), true),
      (.outcome(.partlyMet), .marks(.hundredths(120)), true),
      (.outcome(.partlyMet), .marks(.hundredths(121)), false),
      (.outcome(.notMet), .marks(.zero), true), (.outcome(.met), .outcome(.partlyMet), false),
      (.outcome(.notApplicable), .outcome(.notMet), false),
      (.marks(.hundredths(100)), .marks(.hundredths(100)), true),
    ] as [(Judgement.Decision, Judgement.Decision, Bool)]
  )
  func whatComesToTheSameIsEqual(
    one: Judgement.Decision,
    other: Judgement.Decision,
    isEqual: Bool
  ) throws {
    let item = try Self.result(
      Self.all,
      [Self.judgement(one), Self.judgement(other, by: "李四")]
    ).item
    #expect(item.verdict.review?.isContested == !isEqual)
  }

  @Test func aDisagreementIsOpenInFull() throws {
    let (item, card) = try Self.result(
      Self.each,
      [Self.judgement(.outcome(.met)), Self.judgement(.marks(.hundredths(200)), by: "李四")]
    )
    #expect(item.verdict.outcome == .undecided)
    #expect(item.verdict.ground == "评定人意见不一致，待裁定")
    #expect(item.verdict.machine?.outcome == .met)
    // By case at least 1 of 4 is left.
    #expect(item.earned == MarksRange(low: .hundredths(100), high: .hundredths(400)))
    #expect(card.root.assessed == .hundredths(600))
  }

  // MARK: Stale

  /// The report is edited after the judgement was made.
  @Test(arguments: [
    ("召开发布会2次。", "另有一段。", Review.Standing.counts),
    ("召开发布会3次。", "", .staleQuotes), ("召开培训会2次。", "", .staleQuotes),
  ])
  func editsOfTheReport(first: String, second: String, standing: Review.Standing) throws {
    let before = try Self.result(Self.all, []).item
    var judgement = Self.judgement(.outcome(.partlyMet))
    judgement.fingerprint = Fingerprint(before.item, before.verdict.evidence)
    var builder = ReportBuilder()
    if !second.isEmpty { builder.block(Clause(second)) }
    builder.block(Clause(first))
    let item = try Self.result(Self.all, [judgement], report: builder.report()).item
    #expect(item.verdict.review?.entries.map(\.standing) == [standing])
    #expect((item.verdict.trust == .person) == (standing == .counts))
    #expect((item.verdict.machine == nil) == (standing != .counts))
  }

  @Test func anotherDemandMakesItStale() throws {
    let before = try Self.result(Self.all, []).item
    var judgement = Self.judgement(.outcome(.notMet))
    judgement.fingerprint = Fingerprint(before.item, before.verdict.evidence)
    let item = try Self.result(.all(partly: 4_000), [judgement]).item
    #expect(item.verdict.review?.entries.map(\.standing) == [.staleDemand])
    #expect(item.verdict.outcome == .met)
    #expect(item.verdict.review?.isStale == true)
  }

  @Test func selfScoresStandBeside() throws {
    let (item, card) = try Self.result(Self.all, [])
    #expect(item.selfScore == .hundredths(350))
    #expect(card.selfScore == .hundredths(950))
    #expect(card.items.map(\.selfScore) == [.hundredths(350), nil])
  }

  @Test func onlyTheItemThatIsMeantIsJudged() throws {
    let (_, card) = try Self.result(Self.all, [Self.judgement(.outcome(.notMet), item: "A2")])
    #expect(card.items.map(\.verdict.trust) == [.claimed, .person])
  }
}
