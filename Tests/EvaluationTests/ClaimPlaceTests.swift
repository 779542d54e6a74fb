import ComplianceModel
import Testing

@testable import Evaluation

/// Which clauses make a claim: role, stance, scope, section, cited titles.
@Suite struct ClaimPlaceTests {
  private static let claim = Rules.claim("新闻发布会")

  @Test(
    arguments: [
      (.done, .met), (.none, .notMet), (.required, .notMet), (.planned, .notMet),
      (.shortcoming, .notMet), (.basis, .notMet),
    ] as [(Stance, Outcome)]
  )
  func onlyWhatWasDoneCounts(_ stance: Stance, _ outcome: Outcome) {
    let verdict = verdict(on: Self.claim, Clause("全年召开新闻发布会3次。", stance))
    #expect(verdict.outcome == outcome)
    #expect(verdict.evidence.map(\.quote) == ["全年召开新闻发布会3次"])
    if outcome == .notMet {
      #expect(verdict.ground == (stance == .none ? Remark.statedNone : Remark.stance(stance)))
    }
  }

  @Test func everyStanceIsTested() { #expect(Stance.allCases.count == 6) }

  @Test(arguments: Stance.allCases)
  func aRuleMayNameOtherStances(_ stance: Stance) {
    let claim = Rules.claim("新闻发布会") { $0.stances = [.none, .planned] }
    let verdict = verdict(on: claim, Clause("新闻发布会。", stance))
    #expect((verdict.outcome == .met) == [.none, .planned].contains(stance))
  }

  @Test(
    arguments: [
      (.body, .met), (.heading, .notMet), (.caption, .notMet), (.contents, .notMet),
      (.definition, .notMet), (.ownTitle, .notMet), (.citedTitle, .notMet), (.cell, .notMet),
    ] as [(Role, Outcome)]
  )
  func onlyRunningTextCounts(_ role: Role, _ outcome: Outcome) {
    let verdict = verdict(on: Self.claim, Clause("召开新闻发布会。", role: role))
    #expect(verdict.outcome == outcome)
    if outcome == .notMet { #expect(verdict.ground == Remark.role(role)) }
  }

  @Test func everyRoleIsTested() { #expect(Role.allCases.count == 8) }

  @Test func headingsCountWhereTheRuleSaysSo() {
    let claim = Rules.claim("新闻发布会") { $0.headings = true }
    #expect(verdict(on: claim, Clause("新闻发布会", role: .heading)).outcome == .met)
    #expect(verdict(on: claim, Clause("新闻发布会", role: .caption)).outcome == .notMet)
  }

  @Test func ownDocumentsCountAndTheReportsTitleDoesNot() {
    let claim = Rules.claim("实施细则")
    let own = Clause("《公开实施细则》", role: .ownTitle, cue: Cue(reason: "只有文件标题"))
    #expect(verdict(on: claim, own).outcome == .met)
    #expect(verdict(on: claim, Clause("《公开实施细则》", role: .ownTitle)).outcome == .notMet)
  }

  @Test func wordsInCitedTitlesClaimNothing() {
    let claim = Rules.claim("政策解读")
    let clause = Clause("转发《政策解读办法》。", cited: ["《政策解读办法》"])
    let refused = verdict(on: claim, clause)
    #expect(refused.outcome == .notMet)
    #expect(refused.ground == Remark.role(.citedTitle))
    let both = Clause("按《政策解读办法》发布政策解读。", cited: ["《政策解读办法》"])
    #expect(verdict(on: claim, both).outcome == .met)
    let cited = Rules.claim("政策解读") { $0.cited = true }
    #expect(verdict(on: cited, clause).outcome == .met)
    #expect(verdict(on: claim, Clause("印发《政策解读办法》。")).outcome == .met)
  }

  @Test(
    arguments: [
      (.thisYear, .met, nil), (.otherYear(2_017), .notMet, Remark.otherYear),
      (.otherYear(nil), .notMet, Remark.otherYear), (.otherAgency, .notMet, Remark.otherAgency),
    ] as [(Scope, Outcome, String?)]
  )
  func onlyTheAgencyInItsYearCounts(_ scope: Scope, _ outcome: Outcome, _ ground: String?) {
    let verdict = verdict(on: Self.claim, Clause("召开新闻发布会。", about: scope))
    #expect(verdict.outcome == outcome)
    #expect(verdict.ground == ground)
  }

  @Test func oneClauseThatCountsIsEnough() {
    let verdict = verdict(
      on: Self.claim,
      Clause("上年度召开新闻发布会5次。", about: .otherYear(2_017)),
      Clause("拟召开新闻发布会。", .planned),
      Clause("本年召开新闻发布会2次。")
    )
    #expect(verdict.outcome == .met)
    #expect(verdict.evidence.map(\.quote) == ["本年召开新闻发布会2次"])
    #expect(verdict.evidence.first?.place == Place(line: 3, column: 1))
  }

  @Test(
    arguments: [
      ("依申请公开", nil, true), ("主动公开", nil, false), (nil, nil, false),
      // Below a heading that is no declared one, the one above counts; the nearest declared one wins.
      ("依申请公开", "", true), ("依申请公开", "主动公开", false), ("主动公开", "依申请公开", true),
    ] as [(String?, String?, Bool)]
  )
  func aRuleMayNameSections(_ chapter: String?, _ section: String?, _ isMet: Bool) {
    var builder = ReportBuilder()
    builder.heading("第一章", concept: chapter)
    if let section {
      builder.heading("第一节", parent: 0, concept: section.isEmpty ? nil : section)
    }
    builder.block(Clause("收到申请9件。"))
    let claim = Rules.claim("申请") { $0.sections = [SectionConcept(rawValue: "依申请公开")] }
    let verdict = builder.report().verdict(on: claim)
    #expect(verdict.outcome == (isMet ? .met : .notMet))
    if !isMet { #expect(verdict.ground == Remark.absent) }
  }

  /// Sentences of one paragraph; the one in brackets makes the claim.
  @Test(arguments: [
    (["下级培训。", "[召开新闻发布会。]", "下级工作。"], false),
    (["下级培训。", "[专家座谈并召开新闻发布会。]", "下级工作。"], true),
    // What a paragraph has named before goes on being its topic, what it names later is none yet.
    (["专家授课。", "[召开新闻发布会。]", "下级工作。"], true),
    (["专家授课。", "下级培训。", "[召开新闻发布会。]"], true),
    (["下级培训。", "[召开新闻发布会。]", "专家授课。"], false),
  ])
  func aboutIsToldByTheParagraphSoFar(_ sentences: [String], _ isMet: Bool) {
    let claim = Rules.claim("新闻发布会") { $0.about = Rules.group("专家") }
    let clauses = sentences.map { Clause($0.filter { !"[]".contains($0) }) }
    var builder = ReportBuilder()
    builder.block(Clause("专家另有安排。"))
    builder.block(clauses[0], clauses[1], clauses[2])
    let verdict = builder.report().verdict(on: claim)
    #expect(verdict.outcome == (isMet ? .met : .notMet))
    // What is said of another matter says nothing of this one.
    if !isMet { #expect(verdict.ground == Remark.absent) }
  }

  @Test func aPlanTellsMoreThanAHeading() {
    let heading = Clause("新闻发布会情况", role: .heading)
    let verdict = verdict(on: Self.claim, heading, Clause("拟召开新闻发布会。", .planned))
    #expect(verdict.outcome == .notMet)
    #expect(verdict.ground == Remark.stance(.planned))
    #expect(verdict.evidence.map(\.quote) == ["拟召开新闻发布会"])
  }

  @Test func aboutIsToldByTheNearestHeading() {
    let claim = Rules.claim("3件") { $0.about = Rules.group("申请") }
    var told = ReportBuilder()
    told.heading("依申请公开情况")
    told.block(Clause("全年3件。"))
    #expect(told.report().verdict(on: claim).outcome == .met)
    var other = ReportBuilder()
    other.heading("依申请公开情况")
    other.heading("行政复议情况")
    other.block(Clause("全年3件。"))
    other.heading("申请渠道")
    #expect(other.report().verdict(on: claim).outcome == .notMet)
  }
}
