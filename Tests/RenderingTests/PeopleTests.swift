import ComplianceModel
import TestSupport
import Testing

@testable import Rendering

/// What people decided, wherever results are shown.
@Suite struct PeopleTests {
  private static let league = Samples.league(
    of: Samples.reviewed,
    standing: Standing(best: 1, worst: 1)
  )

  @Test func scorecard() throws {
    let page = try Pages().scorecard(
      Samples.reviewed,
      league: Self.league,
      standing: Standing(best: 1, worst: 1),
      date: nil
    )
    try expectSnapshot(page, named: "reviewed.html")
  }

  @Test func json() throws {
    try expectSnapshot(
      ScorecardJSON.text(Samples.reviewed, league: nil, standing: nil),
      named: "reviewed.json"
    )
  }

  @Test func selfCheck() throws {
    try expectSnapshot(
      SelfCheckText.text([Samples.reviewed], color: false),
      named: "reviewed.txt"
    )
  }

  @Test func tables() throws {
    try expectSnapshot(
      withoutMark(ItemsCSV.text([Self.league]) + RankingCSV.text([Self.league])),
      named: "reviewed.csv"
    )
    try expectSnapshot(withoutMark(ReviewSheet.csv([Samples.reviewed])), named: "review.csv")
  }

  @Test func agreementOnTheOverview() throws {
    var run = Samples.run
    #expect(try !Pages().overview(run).contains("id=\"agreements\""))
    run.agreements = Samples.agreements
    let page = try Pages().overview(run)
    // 7 of 10, κ = 8/23, 2 of 7 overruled.
    for cell in ["70.0%", "0.35", "28.6%"] {
      #expect(page.contains("<td class=\"number\">\(cell)</td>"))
    }
    let json = RunJSON.text(run)
    for line in [
      "\"equalPercent\": \"70.0\"", "\"kappa\": \"0.35\"", "\"agreedPercent\": \"71.4\"",
      "\"equalPercent\": null",
    ] { #expect(json.contains(line), "\(line)") }
  }

  @Test func theLeagueShowsSelfScoresOnlyWhenThereAre() throws {
    #expect(try Pages().league([Self.league], date: nil).contains("28.50"))
    #expect(try !Pages().league(Samples.leagues, date: nil).contains("自评分"))
  }

  /// A blend and its part hold the same item; the sheet asks once.
  @Test func theSheetAsksOnce() {
    var blend = Samples.reviewed
    blend.checklist.id = "blend"
    for index in blend.items.indices {
      blend.items[index].item.id = "report-content/" + blend.items[index].item.id
    }
    let both = ReviewSheet.table([Samples.reviewed, blend])
    #expect(both.rows.count == ReviewSheet.table([Samples.reviewed]).rows.count)
    #expect(both.rows.allSatisfy { $0.count == both.columns.count })
  }

  private func withoutMark(_ table: String) -> String {
    String(String.UnicodeScalarView(table.unicodeScalars.filter { $0 != "\u{feff}" }))
  }
}
