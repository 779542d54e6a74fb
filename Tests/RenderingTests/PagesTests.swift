import ComplianceModel
import Foundation
import TestSupport
import Testing

@testable import Rendering

@Suite struct PagesTests {
  private let pages: Pages

  init() throws { pages = try Pages() }

  @Test func scorecard() throws {
    var league = Samples.leagues[0]
    league.entries.append(
      League.Entry(scorecard: Samples.open, standing: Standing(best: 2, worst: 4))
    )
    let page = pages.scorecard(
      Samples.open,
      league: league,
      standing: Standing(best: 2, worst: 4),
      date: Samples.date
    )
    try expectSnapshot(page, named: "scorecard.html")
  }

  @Test func scorecardWithNothingOpen() throws {
    let card = Samples.exact
    let place = Standing(best: 1, worst: 1)
    let page = pages.scorecard(
      card,
      league: Samples.league(of: card, standing: place),
      standing: place,
      date: nil
    )
    #expect(page.contains("第 1 名（共 1 个机关）<small>样本少于5，排名仅供参考</small>"))
    #expect(page.contains("没有待定项。"))
    #expect(!page.contains("class=\"interval\""))
  }

  @Test func unscoredScorecard() throws {
    let card = Samples.unscored
    let page = pages.scorecard(
      card,
      league: Samples.league(of: card, standing: nil),
      standing: nil,
      date: nil
    )
    #expect(page.contains("全部考核点不适用（只适用于政府）"))
    #expect(page.contains("机关信息由标题推断"))
    #expect(page.contains("没有输入文件。"))
    #expect(!page.contains("class=\"whole\""))
  }

  @Test func league() throws {
    try expectSnapshot(
      pages.league(Samples.leagues, date: Samples.date),
      named: "league.html"
    )
  }

  @Test func leagueOfNobody() {
    #expect(pages.league([], date: nil).contains("没有机关。"))
  }

  @Test func overview() throws {
    try expectSnapshot(pages.overview(Samples.run), named: "overview.html")
  }

  @Test func overviewOfNothing() {
    let page = pages.overview(Run(date: nil, rulesDigest: "", files: [], leagues: []))
    #expect(page.contains("没有评分结果。"))
    #expect(page.contains("全部文件均已读取。"))
  }

  /// Items that the tree does not know are shown all the same.
  @Test func strayItemsAreShown() {
    var card = Samples.exact
    card.root.children.removeLast()
    let page = pages.scorecard(
      card,
      league: Samples.league(of: card, standing: nil),
      standing: nil,
      date: nil
    )
    for result in card.items { #expect(page.contains("id=\"item-\(result.item.id)\"")) }
  }

  /// A value that an item lacks must not be taken from what surrounds it.
  @Test func absentValuesStayAbsent() throws {
    let page = pages.scorecard(
      Samples.open,
      league: Samples.league(of: Samples.open, standing: nil),
      standing: nil,
      date: nil
    )
    let item = try #require(
      page.components(separatedBy: "id=\"item-C02\"").last?
        .components(separatedBy: "</details>").first
    )
    #expect(item.contains("回应关切") && !item.contains("整改建议"))
  }
}
