import ComplianceModel
import Testing

@testable import Evaluation

/// Which of several judgements counts.
@Suite struct PanelTests {
  private static let tied = Fingerprint(of: ["要求"], quoting: ["原文"])
  private static let otherDemand = Fingerprint(of: ["新要求"], quoting: ["原文"])
  private static let otherQuotes = Fingerprint(of: ["要求"], quoting: ["新原文"])

  private static func day(_ text: String) -> CalendarDay? { CalendarDay(iso: text) }

  private static func judgement(
    _ assessor: String,
    _ outcome: Outcome = .met,
    _ stage: Judgement.Stage? = .first,
    adjudicates: Bool = false,
    on date: String? = nil,
    until: String? = nil,
    tied fingerprint: Fingerprint? = tied
  ) -> Judgement {
    Judgement(
      subject: .item("A1", checklist: "c"),
      stage: stage,
      isAdjudication: adjudicates,
      decision: .outcome(outcome),
      assessor: assessor,
      date: date.flatMap(day),
      until: until.flatMap(day),
      fingerprint: fingerprint
    )
  }

  private static func review(_ judgements: [Judgement], date: String? = nil) throws -> Review {
    let panel = Panel(fingerprint: tied, date: date.flatMap(day), agree: ==)
    return try #require(panel.review(judgements))
  }

  private static func standings(
    _ judgements: [Judgement],
    date: String? = nil
  ) throws -> [Review.Standing] {
    try review(judgements, date: date).entries.map(\.standing)
  }

  @Test func nobodySaidAnything() {
    #expect(Panel(fingerprint: Self.tied, date: nil, agree: ==).review([]) == nil)
  }

  // MARK: Stale

  @Test(
    arguments: [
      (tied, .counts), (otherDemand, .staleDemand), (otherQuotes, .staleQuotes), (nil, .counts),
    ] as [(Fingerprint?, Review.Standing)]
  )
  func staleness(fingerprint: Fingerprint?, standing: Review.Standing) throws {
    #expect(try Self.standings([Self.judgement("张", tied: fingerprint)]) == [standing])
  }

  @Test(
    arguments: [
      ("2019-06-30", "2019-06-29", .counts, false), ("2019-06-30", "2019-06-30", .counts, false),
      ("2019-06-30", "2019-07-01", .expired, false), ("2019-06-30", nil, .counts, true),
      (nil, "2019-07-01", .counts, false),
    ] as [(String?, String?, Review.Standing, Bool)]
  )
  func limits(
    until: String?,
    date: String?,
    standing: Review.Standing,
    isUnchecked: Bool
  ) throws {
    let entry = try Self.review([Self.judgement("张", until: until)], date: date).entries[0]
    #expect(entry.standing == standing)
    #expect(entry.isLimitUnchecked == isUnchecked)
  }

  @Test func renewingMakesItCountAgain() throws {
    let review = try Self.review([
      Self.judgement("张", tied: Self.otherQuotes), Self.judgement("张", .notMet),
    ])
    #expect(review.entries.map(\.standing) == [.staleQuotes, .counts])
    #expect(review.deciding?.decision == .outcome(.notMet))
    #expect(!review.isStale)
  }

  @Test func aStaleLateStageGivesWayToAnEarlierOne() throws {
    let standings = try Self.standings([
      Self.judgement("张", .met, .first),
      Self.judgement("李", .notMet, .final, tied: Self.otherDemand),
    ])
    #expect(standings == [.counts, .staleDemand])
  }

  // MARK: Two assessors

  @Test func equalAssessorsCount() throws {
    #expect(try Self.standings([Self.judgement("张"), Self.judgement("李")]) == [.counts, .counts])
  }

  @Test func differingAssessorsAreOpen() throws {
    let review = try Self.review([Self.judgement("张"), Self.judgement("李", .notMet)])
    #expect(review.entries.map(\.standing) == [.contested, .contested])
    #expect(review.isContested && review.deciding == nil && !review.isStale)
  }

  @Test func oneOfThreeIsEnoughToDiffer() throws {
    let standings = try Self.standings([
      Self.judgement("张"), Self.judgement("李"), Self.judgement("王", .partlyMet),
    ])
    #expect(standings == [.contested, .contested, .contested])
  }

  /// A stale word does not make a disagreement.
  @Test func aStaleWordContestsNothing() throws {
    let standings = try Self.standings([
      Self.judgement("张"), Self.judgement("李", .notMet, tied: Self.otherQuotes),
    ])
    #expect(standings == [.counts, .staleQuotes])
  }

  @Test(
    arguments: [
      ("2019-03-01", "2019-03-02", 1), ("2019-03-02", "2019-03-01", 0), (nil, nil, 1),
      ("2019-03-02", nil, 1),
    ] as [(String?, String?, Int)]
  )
  func anAssessorsLatestWordCounts(first: String?, second: String?, deciding: Int) throws {
    let standings = try Self.standings([
      Self.judgement("张 三", .met, on: first), Self.judgement("张三", .notMet, on: second),
    ])
    let expected: [Review.Standing] = [.superseded, .counts]
    #expect(standings == (deciding == 1 ? expected : expected.reversed()))
  }

  // MARK: Adjudication and stages

  @Test func anAdjudicationSettlesItsStage() throws {
    let standings = try Self.standings([
      Self.judgement("张"), Self.judgement("李", .notMet),
      Self.judgement("王", .partlyMet, .first, adjudicates: true),
    ])
    #expect(standings == [.superseded, .superseded, .counts])
  }

  @Test func theLaterOfTwoAdjudicationsCounts() throws {
    let standings = try Self.standings([
      Self.judgement("张", .met, adjudicates: true), Self.judgement("李", .notMet, adjudicates: true),
    ])
    #expect(standings == [.superseded, .counts])
  }

  /// It belongs to the stage in dispute, and a later stage still counts more.
  @Test func anAdjudicationWithoutStageGoesToTheDispute() throws {
    let judgements = [
      Self.judgement("王", .partlyMet, nil, adjudicates: true), Self.judgement("张"),
      Self.judgement("李", .notMet),
    ]
    let review = try Self.review(judgements)
    #expect(review.entries.map(\.stage) == [.first, .first, .first])
    #expect(review.deciding?.assessor == "王")
    let later = try Self.review(judgements + [Self.judgement("赵", .met, .final)])
    #expect(later.entries.map(\.stage) == [.first, .first, .first, .final])
    #expect(later.deciding?.assessor == "赵")
  }

  @Test func withoutDisputeItGoesToTheLatestStage() throws {
    let review = try Self.review([
      Self.judgement("张", .met, .first), Self.judgement("李", .notMet, .recheck),
      Self.judgement("王", .met, nil, adjudicates: true),
    ])
    #expect(review.entries.map(\.stage) == [.first, .recheck, .recheck])
    #expect(review.deciding?.assessor == "王")
  }

  @Test func aLaterStageSettlesADispute() throws {
    let standings = try Self.standings([
      Self.judgement("赵", .partlyMet, .recheck), Self.judgement("张"),
      Self.judgement("李", .notMet),
    ])
    // In order of stages: both of the first, then the later one.
    #expect(standings == [.superseded, .superseded, .counts])
  }

  @Test func allStagesStayAndTheLastCounts() throws {
    let review = try Self.review([
      Self.judgement("丁", .met, .final), Self.judgement("甲", .notMet, .first),
      Self.judgement("丙", .partlyMet, .recheck), Self.judgement("乙", .met, .feedback),
    ])
    #expect(review.entries.map(\.judgement.assessor) == ["甲", "乙", "丙", "丁"])
    #expect(review.entries.map(\.standing) == [.superseded, .superseded, .superseded, .counts])
  }

  @Test func aRemarkDecidesNothing() throws {
    var remark = Self.judgement("局", .met, .feedback)
    remark.decision = .remark
    let review = try Self.review([Self.judgement("张", .notMet), remark])
    #expect(review.entries.map(\.standing) == [.counts, .remark])
  }
}
