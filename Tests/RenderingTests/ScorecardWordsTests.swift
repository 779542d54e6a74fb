import ComplianceModel
import Testing

@testable import Rendering

/// What a scorecard tells beside its tables: sentences, what marks rest on, quotations.
@Suite struct ScorecardWordsTests {
  private static let format = MarksFormat(places: 2)

  @Test func theDigestNamesWhatGainsMost() {
    let card = Samples.card(
      Samples.agency("甲局"),
      [
        result("A01", "日期", full: "2", earned: "1"), result("A02", "渠道", full: "5", earned: "1"),
        result("A03", "收费", full: "3", earned: "3"),
        result("A04", "复议", full: "4", earned: "0", "4"),
      ]
    )
    #expect(
      Wording.digest(card, Self.format) == [
        "失分 2 项，共 5.00 分；整改所得最多的是“渠道”（+4.00）、“日期”（+1.00）。", "待人工核定 1 项，涉及 4.00 分。",
      ]
    )
  }

  @Test func aCardWithoutLossesSaysSo() {
    let card = Samples.card(
      Samples.agency("甲局"),
      [result("A01", "日期", full: "2", earned: "2")]
    )
    #expect(Wording.digest(card, Self.format) == ["没有确定的失分。"])
  }

  /// Only what is certain counts, by the trust of the item it comes from; the surest first.
  @Test func marksByWhatTheyRestOn() {
    let card = Samples.card(
      Samples.agency("甲局"),
      [
        result("A01", "一", full: "2", earned: "1.5", trust: .claimed),
        result("A02", "二", full: "5", earned: "1", "4", trust: .collected),
        result("A03", "三", full: "3", earned: "3", trust: .claimed),
        result("A04", "四", full: "3", earned: "0", trust: .person),
      ]
    )
    let earned = EarnedTrust(card)
    #expect(earned.parts.map(\.trust) == [.collected, .claimed])
    #expect(earned.parts.map(\.marks) == [Samples.marks("1"), Samples.marks("4.5")])
    #expect(earned.total == Samples.marks("5.5"))
    #expect(Wording.trustBar(earned, Self.format) == "已得分值的凭据：评估方采集 1.00，报告自述 4.50")
  }

  /// Clauses of one line stand together; cells never do, as each has its own labels.
  @Test func quotationsOfOnePlaceStandTogether() {
    let view = QuoteView().view([
      Samples.evidence("当面2件", line: 7), Samples.evidence("信函3件", line: 7),
      Samples.evidence("5", line: 9, cell: "总计"), Samples.evidence("5", line: 9, cell: "总计"),
    ])
    #expect(list(view, "shown").map { list($0, "quotes").count } == [2, 1, 1])
    #expect(!(view.child(named: "rest") is View))
  }

  @Test(arguments: [(7, 7, 0), (8, 6, 2), (30, 6, 24)])
  func manyQuotationsAreFolded(places: Int, shown: Int, folded: Int) {
    let evidence = (1...places).map { Samples.evidence("公开\($0)条", line: $0) }
    let view = QuoteView().view(evidence)
    #expect(list(view, "shown").count == shown)
    let rest = view.child(named: "rest") as? View
    #expect((rest.map { list($0, "places").count } ?? 0) == folded)
  }

  @Test func theReportsOwnNameIsNotRepeated() {
    let evidence = Samples.evidence("公开2条", line: 3)
    var quotes = QuoteView(report: evidence.file)
    #expect(place(quotes.view([evidence])) == "第 3 行")
    quotes.report = "reports/2017/market.txt"
    #expect(place(quotes.view([evidence])) == "reports/2018/market.txt:3")
  }

  private func list(_ view: View, _ name: String) -> [View] {
    view.child(named: name) as? [View] ?? []
  }

  private func place(_ view: View) -> String? {
    list(view, "shown").first?.child(named: "where") as? String
  }

  private func result(
    _ id: String,
    _ title: String,
    full: String,
    earned: String,
    _ high: String? = nil,
    trust: Trust = .claimed
  ) -> ItemResult {
    let outcome: Outcome = high != nil ? .undecided : full == earned ? .met : .partlyMet
    return Samples.result(
      Samples.item(id, title, full),
      ["甲"],
      outcome,
      earned,
      high,
      trust: trust
    )
  }
}
