import ComplianceModel
import Testing

@testable import Evaluation

@Suite struct JudgeTests {
  private static let claim = Rules.claim("发布会", with: ["N次"])

  private static func report(_ clauses: Clause...) -> AnnualReport {
    var builder = ReportBuilder()
    for clause in clauses { builder.block(clause) }
    return builder.report()
  }

  // MARK: Whom it concerns

  @Test(arguments: [
    (Audience(), true), (Audience(kinds: [.department]), true),
    (Audience(kinds: [.government]), false),
    (Audience(levels: [.city, .county]), true), (Audience(levels: [.province]), false),
    (Audience(years: 2_017...2_018), true), (Audience(years: 2_019...2_021), false),
    (Audience(kinds: [.department], levels: [.county]), false),
  ])
  func itemsConcernTheirAudience(_ audience: Audience, _ isConcerned: Bool) {
    let item = Rules.item(Self.claim, audience: audience)
    let verdict = Self.report(Clause("召开发布会3次。")).verdict(on: item)
    #expect(verdict.outcome == (isConcerned ? .met : .notApplicable))
    #expect((verdict.ground != nil) == !isConcerned)
  }

  @Test func whoseKindIsUnknownIsConcerned() {
    let audience = Audience(kinds: [.government], levels: [.province])
    let verdict = Self.report(Clause("召开发布会3次。")).verdict(
      on: Rules.item(Self.claim, audience: audience),
      agency: Rules.agency(kind: nil, level: nil)
    )
    #expect(verdict.outcome == .met)
  }

  @Test(arguments: [("3", Outcome.notMet), ("0", .notApplicable), ("", .undecided)])
  func itemsApplyUnlessTheConditionFails(_ cell: String, _ outcome: Outcome) {
    var builder = ReportBuilder()
    builder.figure("收到申请数", cell)
    let item = Rules.item(Self.claim, applies: .figure("收到申请数", .greater, 0))
    #expect(builder.report().verdict(on: item).outcome == outcome)
  }

  // MARK: Partly

  @Test(arguments: [
    ("召开发布会3次。", Outcome.met), ("召开发布会。", .notMet), ("工作顺利。", .notMet),
  ])
  func partlyNever(_ text: String, _ outcome: Outcome) {
    let item = Rules.item(Self.claim, partly: .never)
    #expect(Self.report(Clause(text)).verdict(on: item).outcome == outcome)
  }

  @Test(arguments: [
    ("召开发布会3次。", Outcome.met), ("召开发布会。", .notMet), ("召开通气会。", .partlyMet),
    ("召开发布会和通气会。", .partlyMet), ("拟召开通气会。", .notMet), ("工作顺利。", .notMet),
  ])
  func partlyWhenAnotherCheckHolds(_ text: String, _ outcome: Outcome) {
    let item = Rules.item(Self.claim, partly: .when(Rules.claim("通气会")))
    let clause = Clause(text, text.hasPrefix("拟") ? .planned : .done)
    #expect(Self.report(clause).verdict(on: item).outcome == outcome)
  }

  // MARK: Contradictions

  @Test(arguments: Stance.allCases)
  func anAdmittedWeaknessLowersMetToPartly(_ stance: Stance) {
    let item = Rules.item(Self.claim, unless: [.shortcoming(Rules.group("发布会"))])
    let report = Self.report(Clause("召开发布会3次。"), Clause("发布会不够及时。", stance))
    let verdict = report.verdict(on: item)
    #expect(verdict.outcome == (stance == .shortcoming ? .partlyMet : .met))
    if stance == .shortcoming {
      #expect(verdict.ground == Remark.contradicted)
      #expect(verdict.evidence.map(\.quote) == ["召开发布会3次", "发布会不够及时"])
    }
  }

  @Test func anIntentionLowersMetToPartly() {
    let item = Rules.item(Self.claim, unless: [.planned(Rules.group("首次"))])
    let report = Self.report(Clause("召开发布会3次。"), Clause("明年首次召开。", .planned))
    #expect(report.verdict(on: item).outcome == .partlyMet)
    let other = Self.report(Clause("召开发布会3次。"), Clause("首次召开不易。", .shortcoming))
    #expect(other.verdict(on: item).outcome == .met)
  }

  @Test func aContradictionLowersNothingElse() {
    let unless = [Item.Contradiction.shortcoming(Rules.group("发布会"))]
    let weakness = Clause("发布会太少。", .shortcoming)
    let partly = Self.report(Clause("召开发布会。"), weakness)
    #expect(partly.verdict(on: Rules.item(Self.claim, unless: unless)).outcome == .partlyMet)
    let silent = Self.report(Clause("工作顺利。"), weakness)
    #expect(silent.verdict(on: Rules.item(Self.claim, unless: unless)).outcome == .notMet)
    let caption = Self.report(Clause("召开发布会3次。"), Clause("发布会不足", role: .caption))
    #expect(caption.verdict(on: Rules.item(Self.claim, unless: unless)).outcome == .met)
    // Met taken back in part stays partly met where partly is otherwise not given.
    let both = Self.report(Clause("召开发布会3次。"), weakness)
    let never = Rules.item(Self.claim, partly: .never, unless: unless)
    #expect(both.verdict(on: never).outcome == .partlyMet)
  }

  // MARK: Definitions and silence

  @Test(
    arguments: [
      ([.definition, .caption], Outcome.partlyMet), ([.definition], .notMet), ([.caption], .notMet),
      ([.caption, .definition], .partlyMet), ([.definition, .heading], .notMet),
      ([.caption, .cell], .notMet),
    ] as [([Role], Outcome)]
  )
  func definitionPlusCaptionIsPartly(_ roles: [Role], _ outcome: Outcome) {
    var builder = ReportBuilder()
    for role in roles { builder.block(Clause("环境影响评价", role: role)) }
    let verdict = builder.report().verdict(on: Rules.claim("环境影响评价"))
    #expect(verdict.outcome == outcome)
    if outcome == .partlyMet {
      #expect(verdict.ground == Remark.onlyShown)
      #expect(verdict.evidence.count == 2)
    }
  }

  @Test(arguments: [
    (Item.Silence.notMet, "工作顺利。", Outcome.notMet), (.undecided, "工作顺利。", .undecided),
    // Not silent: it says so, or only intends to.
    (.undecided, "拟召开发布会。", .notMet), (.undecided, "未召开发布会。", .notMet),
    (.undecided, "召开发布会。", .partlyMet), (.undecided, "召开发布会3次。", .met),
  ])
  func silenceIsWhatTheItemSays(_ silence: Item.Silence, _ text: String, _ outcome: Outcome) {
    let stance: Stance = text.hasPrefix("拟") ? .planned : text.hasPrefix("未") ? .none : .done
    let item = Rules.item(Self.claim, silence: silence)
    let verdict = Self.report(Clause(text, stance)).verdict(on: item)
    #expect(verdict.outcome == outcome)
    if outcome == .undecided { #expect(verdict.ground == Remark.person) }
  }
}
