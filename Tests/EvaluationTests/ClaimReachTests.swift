import ComplianceModel
import Testing

@testable import Evaluation

/// What has to stand with a claim, what must not, and how far both reach.
@Suite struct ClaimReachTests {
  /// Where another word stands, seen from 召开发布会.
  enum Distance: CaseIterable {
    case clause
    case sentence
    case paragraph
    case elsewhere
  }

  private static func report(_ word: String, _ distance: Distance) -> AnnualReport {
    var builder = ReportBuilder()
    switch distance {
    case .clause: builder.block(Clause("召开发布会\(word)，"), Clause("效果良好。"))
    case .sentence: builder.block(Clause("召开发布会，"), Clause("\(word)。"))
    case .paragraph: builder.block(Clause("召开发布会。"), Clause("\(word)。"))
    case .elsewhere:
      builder.block(Clause("召开发布会。"))
      builder.block(Clause("\(word)。"))
    }
    return builder.report()
  }

  private static func isReached(_ distance: Distance, _ reach: Claim.Reach) -> Bool {
    switch (reach, distance) {
    case (_, .clause), (.sentence, .sentence), (.paragraph, .sentence), (.paragraph, .paragraph):
      true
    default: false
    }
  }

  @Test(arguments: Claim.Reach.allCases, Distance.allCases)
  func companionsHaveToBeWithinReach(_ reach: Claim.Reach, _ distance: Distance) {
    let claim = Rules.claim("发布会", with: ["解读"]) { $0.within = reach }
    let verdict = Self.report("做了解读", distance).verdict(on: claim)
    #expect(verdict.outcome == (Self.isReached(distance, reach) ? .met : .partlyMet))
    if verdict.outcome == .partlyMet { #expect(verdict.reasons == [Remark.lacks(["解读"])]) }
  }

  @Test(arguments: Claim.Reach.allCases, Distance.allCases)
  func bannedWordsRuleOutWithinReach(_ reach: Claim.Reach, _ distance: Distance) {
    let claim = Rules.claim("发布会") {
      $0.within = reach
      $0.without = [Rules.group("演练")]
    }
    let verdict = Self.report("属于演练", distance).verdict(on: claim)
    #expect(verdict.outcome == (Self.isReached(distance, reach) ? .notMet : .met))
    // What is of another kind says nothing of this one.
    if verdict.outcome == .notMet { #expect(verdict.ground == Remark.absent) }
  }

  @Test(arguments: [
    ("召开发布会3次，解读政策。", Outcome.met), ("召开发布会3次。", .partlyMet), ("召开发布会。", .partlyMet),
    ("解读政策3次。", .notMet),
  ])
  func everyGroupIsNeeded(_ text: String, _ outcome: Outcome) {
    #expect(verdict(on: Rules.claim("发布会", with: ["N次", "解读"]), Clause(text)).outcome == outcome)
  }

  @Test func quotesWhatGoesWithIt() {
    var builder = ReportBuilder()
    builder.block(Clause("为解读政策，"), Clause("召开发布会，"), Clause("共3次。"))
    let verdict = builder.report().verdict(on: Rules.claim("发布会", with: ["N次", "解读"]))
    #expect(verdict.outcome == .met)
    #expect(verdict.evidence.map(\.quote) == ["为解读政策", "召开发布会", "共3次"])
  }

  @Test(arguments: [Stance.none, .required, .planned, .shortcoming, .basis])
  func whatWasNotDoneCompletesNothing(_ stance: Stance) {
    var builder = ReportBuilder()
    builder.block(Clause("召开发布会，"), Clause("解读政策。", stance))
    #expect(builder.report().verdict(on: Rules.claim("发布会", with: ["解读"])).outcome == .partlyMet)
  }

  @Test(arguments: Role.allCases)
  func onlyRunningTextAndOwnDocumentsComplete(_ role: Role) {
    var builder = ReportBuilder()
    builder.block(Clause("召开发布会，"), Clause("《政策解读》。", role: role))
    let verdict = builder.report().verdict(on: Rules.claim("发布会", with: ["解读"]))
    #expect((verdict.outcome == .met) == (role == .body || role == .ownTitle))
    #expect(verdict.outcome == .met || verdict.outcome == .partlyMet)
  }

  @Test(arguments: [Scope.otherYear(2_017), .otherYear(nil), .otherAgency])
  func whatOthersDidCompletesNothing(_ scope: Scope) {
    var builder = ReportBuilder()
    builder.block(Clause("召开发布会，"), Clause("上年度为3次。", about: scope))
    #expect(builder.report().verdict(on: Rules.claim("发布会", with: ["N次"])).outcome == .partlyMet)
  }

  @Test func wordsInCitedTitlesCompleteNothing() {
    let claim = Rules.claim("发布会", with: ["解读"])
    let cited = Clause("按《解读办法》召开发布会。", cited: ["《解读办法》"])
    #expect(verdict(on: claim, cited).outcome == .partlyMet)
    let both = Clause("按《解读办法》召开发布会解读政策。", cited: ["《解读办法》"])
    #expect(verdict(on: claim, both).outcome == .met)
  }

  @Test func bannedWordsInCitedTitlesSayNothing() {
    let claim = Rules.claim("制度") { $0.without = [Rules.group("要点")] }
    let cited = Clause("按《工作要点》制定制度。", cited: ["《工作要点》"])
    #expect(verdict(on: claim, cited).outcome == .met)
    let both = Clause("按《工作要点》制定制度和要点。", cited: ["《工作要点》"])
    #expect(verdict(on: claim, both).outcome == .notMet)
  }

  @Test(arguments: [
    ("召开发布会3次。", Outcome.met), ("召开发布会 3 次。", .met), ("召开发布会30余次。", .met),
    ("召开发布会0次。", .partlyMet), ("召开发布会3场。", .partlyMet), ("召开发布会多次。", .partlyMet),
    ("发布会是一次性的3次性。", .partlyMet),
  ])
  func numbersStandInFrontOfTheirUnit(_ text: String, _ outcome: Outcome) {
    #expect(verdict(on: Rules.claim("发布会", with: ["N次"]), Clause(text)).outcome == outcome)
  }

  @Test(arguments: [
    ("执行2012年制定的办法。", Outcome.partlyMet), ("执行2018年制定的办法。", .met),
    ("执行制定的办法。", .met), ("2012年起用，今年制定办法。", .met), ("执行12件制定的办法。", .met),
  ])
  func deedsOfOtherYearsCompleteNothing(_ text: String, _ outcome: Outcome) {
    #expect(verdict(on: Rules.claim("办法", with: ["制定"]), Clause(text)).outcome == outcome)
  }

  @Test func visitsAreNoPeople() {
    let claim = Rules.claim("培训", with: ["N人"])
    #expect(verdict(on: claim, Clause("培训71人。")).outcome == .met)
    #expect(verdict(on: claim, Clause("培训71人次。")).outcome == .partlyMet)
    #expect(verdict(on: Rules.claim("培训", with: ["N人次"]), Clause("培训71人次。")).outcome == .met)
  }

  @Test func longerWordsMayMeanSomethingElse() {
    var claim = Claim()
    claim.says = Rules.group("公开", except: ["公开工作", "不公开"])
    func outcome(_ text: String) -> Outcome { verdict(on: .claim(claim), Clause(text)).outcome }
    #expect(outcome("做好公开工作。") == .notMet)
    #expect(outcome("不公开工作秘密。") == .notMet)
    #expect(outcome("在公开工作中公开预算。") == .met)
  }

  @Test func synonymsWidthAndCaseDoNotMatter() {
    let claim = Rules.claim("短视频|H5", with: ["App|网站"])
    #expect(verdict(on: claim, Clause("制作ｈ５并上传ａＰＰ。")).outcome == .met)
    #expect(verdict(on: claim, Clause("制作漫画并上传网站。")).outcome == .notMet)
  }
}
