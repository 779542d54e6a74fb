import ComplianceModel
import Testing

@testable import Evaluation

/// How far assessors agree, worked out by hand.
@Suite struct AgreementTests {
  private static let stamp = ChecklistStamp(
    id: "c",
    title: "体系",
    version: "1",
    digest: "",
    places: 2
  )

  private static func judgement(
    _ assessor: String,
    _ outcome: Outcome,
    _ stage: Judgement.Stage = .first
  ) -> Judgement {
    Judgement(
      subject: .item("A1", checklist: "c"),
      stage: stage,
      decision: .outcome(outcome),
      assessor: assessor
    )
  }

  /// A card with an item for each list of judgements, after what the program had said.
  private static func card(
    _ items: [(machine: Outcome, judgements: [Judgement])]
  ) -> Scorecard {
    let results = items.map { machine, judgements in
      let item = Rules.item(Rules.claim("发布会"))
      var verdict = Verdict(item: item.id, outcome: machine, reasons: [], evidence: [])
      verdict.settle(judgements, on: item, date: nil)
      return ItemResult(item: item, path: [], verdict: verdict, earned: .zero)
    }
    return Scorecard(
      agency: Rules.agency(),
      round: "2018",
      checklist: stamp,
      root: NodeScore(
        id: "c",
        title: "",
        full: .zero,
        earned: nil,
        assessed: .zero,
        applicable: .zero
      ),
      items: results,
      adjustments: [],
      findings: [],
      doubts: [],
      grade: nil,
      inputs: []
    )
  }

  private static func pair(_ one: Outcome, _ other: Outcome) -> [Judgement] {
    [judgement("李四", other), judgement("张三", one)]
  }

  @Test func withoutJudgementsThereAreNoFigures() {
    #expect(AgreementFigures.figures([Self.card([(.met, [])])]).isEmpty)
  }

  /// Ten items: 张三 says met 6 times, 李四 7; they agree on 5 met and 2 not met.
  ///
  /// Observed 7/10; by chance (6·7 + 4·3)/100 = 54/100; κ = (70 − 54)/(100 − 54) = 16/46 = 8/23.
  @Test func kappa() throws {
    let items =
      Array(repeating: Self.pair(.met, .met), count: 5)
      + Array(repeating: Self.pair(.notMet, .notMet), count: 2)
      + [Self.pair(.met, .notMet)] + Array(repeating: Self.pair(.notMet, .met), count: 2)
    let card = Self.card(items.map { (Outcome.met, $0) })
    let figures = try #require(AgreementFigures.figures([card]).first)
    #expect(figures.judgedTwice == 10 && figures.equal == 7 && figures.contested == 3)
    #expect(figures.kappa == Ratio(8, over: 23))
    // Seven count; the program had said met of all of them.
    #expect(figures.againstMachine == 7 && figures.overruled == 2 && figures.settled == 0)
  }

  @Test func whereChanceExplainsAllThereIsNoKappa() throws {
    let card = Self.card([(.met, Self.pair(.met, .met)), (.undecided, Self.pair(.met, .met))])
    let figures = try #require(AgreementFigures.figures([card]).first)
    #expect(figures.equal == 2 && figures.kappa == nil)
    #expect(figures.againstMachine == 1 && figures.settled == 1)
  }

  /// An adjudication or a later stage is no second opinion, but settles what the pair differ on.
  @Test func adjudicationsAndStagesAreNoSecondOpinion() throws {
    var ruling = Self.judgement("王五", .met)
    ruling.isAdjudication = true
    let card = Self.card([
      (.met, [Self.judgement("张三", .met), Self.judgement("李四", .notMet, .recheck)]),
      (.notMet, Self.pair(.met, .notMet) + [ruling]),
    ])
    let figures = try #require(AgreementFigures.figures([card]).first)
    #expect(figures.judgedTwice == 1 && figures.equal == 0 && figures.contested == 0)
    #expect(figures.againstMachine == 2 && figures.overruled == 2)
  }

  @Test func staleWordsAreCountedAsSuch() throws {
    var old = Self.judgement("张三", .met)
    old.fingerprint = Fingerprint(of: ["旧"], quoting: [])
    let figures = try #require(AgreementFigures.figures([Self.card([(.met, [old])])]).first)
    #expect(figures.stale == 1 && figures.judgedTwice == 0 && figures.againstMachine == 0)
  }
}
