import ComplianceModel
import Testing

@testable import Rendering

/// Which quote is shown as good practice.
@Suite struct GoodPracticeTests {
  private static let item = Samples.item("A01", "门户网站公开", "10")

  private static func card(
    _ name: String,
    _ outcome: Outcome,
    _ marks: String,
    _ quotes: [String] = [],
    trust: Trust = .claimed
  ) -> Scorecard {
    Samples.card(
      Samples.agency(name),
      [
        Samples.result(
          item,
          ["主动公开"],
          outcome,
          marks,
          trust: trust,
          evidence: quotes.map { Samples.evidence($0, line: 1) }
        )
      ]
    )
  }

  private static func chosen(_ cards: [Scorecard]) -> GoodPractice? {
    let league = League(
      checklist: Samples.stamp,
      round: "2018",
      rankingClass: "组",
      entries: cards.map { League.Entry(scorecard: $0, standing: nil) }
    )
    return GoodPractice.examples([league]).first
  }

  private static let loser = card("丁", .notMet, "0")
  private static let vague = "通过门户网站公开了各类信息"
  private static let figures = "通过门户网站公开信息1532条，比上年增加12条"

  @Test func aNumberComesBeforeFewerWords() {
    let chosen = Self.chosen([
      Self.card("甲", .met, "10", [Self.vague]), Self.card("乙", .met, "10", [Self.figures]),
      Self.loser,
    ])
    #expect(chosen?.card.agency.name == "乙")
    #expect(chosen?.evidence.quote == Self.figures)
  }

  @Test func trustComesBeforeNumbers() {
    let chosen = Self.chosen([
      Self.card("甲", .met, "10", [Self.vague], trust: .collected),
      Self.card("乙", .met, "10", [Self.figures]), Self.loser,
    ])
    #expect(chosen?.card.agency.name == "甲")
    #expect(chosen?.trust == .collected)
  }

  /// A row of an evidence table is no example, whatever it holds.
  @Test(arguments: ["evidence/清单.csv", "evidence/清单.XLSX"])
  func rowsOfTablesAreNotChosen(_ file: String) {
    var table = Self.card("甲", .met, "10", [Self.figures])
    table.items[0].verdict.evidence[0].file = file
    let chosen = Self.chosen([table, Self.card("乙", .met, "10", [Self.vague]), Self.loser])
    #expect(chosen?.card.agency.name == "乙")
    #expect(Self.chosen([table, Self.loser]) == nil)
  }

  @Test func theShortestIsTakenAndTheFirstOfEqualOnes() {
    let long = "全年\(Self.figures)"
    let other = String(Self.figures.reversed())
    let chosen = Self.chosen([
      Self.card("甲", .met, "10", [long]), Self.card("乙", .met, "10", [Self.figures]),
      Self.card("丙", .met, "10", [other]), Self.loser,
    ])
    #expect(chosen?.card.agency.name == "乙")
  }

  @Test func wordsTooFewShowNothing() {
    #expect(Self.chosen([Self.card("甲", .met, "10", ["1532条"]), Self.loser]) == nil)
  }

  /// What nobody lost marks at needs no example, and what was met in part is none.
  @Test func onlyItemsWithALossAndFullMarks() {
    #expect(Self.chosen([Self.card("甲", .met, "10", [Self.figures])]) == nil)
    #expect(Self.chosen([Self.card("甲", .partlyMet, "5", [Self.figures]), Self.loser]) == nil)
    #expect(Self.chosen([Self.card("甲", .met, "9", [Self.figures]), Self.loser]) == nil)
  }

  @Test(arguments: [
    ("公开信息30条", true), ("2018年3月公布", true), ("2018年继续公开", false), ("没有数字", false),
    ("共12", true), ("2018", true), ("公开２０条", true), ("20181年", true), ("", false),
  ])
  func whatIsConcrete(_ text: String, _ isConcrete: Bool) {
    #expect(Concreteness.isConcrete(text) == isConcrete)
  }
}
