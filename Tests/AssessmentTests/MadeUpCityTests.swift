import Assessment
import ComplianceModel
import Foundation
import TestSupport
import Testing

/// Three departments of the made-up city, each of the 68 items judged by reading rules, reports and
/// tables, in both rounds, and added up by hand.
///
/// `Fixtures/city/items.csv` gives outcome, marks and ground of every item; `sums.csv` goes on from
/// there, a line a node: marks of what applies, what was earned of it, and what that makes of the full
/// marks (sum × full ÷ applicable, half up to hundredths). Nothing in them was taken from the program.
@Suite struct MadeUpCityTests {
  static let cases = City.judged.flatMap { agency in
    ["2023H1", "2023"].map { (agency, $0) }
  }

  @Test(arguments: cases)
  func everyItemIsAsReadByHand(_ agency: String, _ round: String) async throws {
    let card = try await City.card(agency, round)
    let rows = try Fixtures.rows("city/items.csv").filter {
      $0["agency"] == agency && $0["round"] == round
    }
    #expect(rows.count == 68)
    #expect(card.items.map(\.id) == rows.compactMap { $0["item"] })
    for (item, row) in zip(card.items, rows) {
      let note = Comment(rawValue: "\(agency) \(round) \(item.id): \(row["reason"] ?? "")")
      #expect(item.outcome == row["outcome"], note)
      #expect(item.low ?? "" == row["low"], note)
      #expect(item.high ?? "" == row["high"], note)
      // What is open or does not apply rests on nothing.
      if row["trust"] != "" { #expect(item.trust == row["trust"], note) }
    }
  }

  /// To the last decimal; where they differ, the second is the best case.
  @Test(arguments: [
    ("yt-fgw", "2023", "87.23", "88.38"), ("yt-wjj", "2023", "54.60", "54.60"),
    ("yt-scj", "2023", "54.60", "54.60"), ("yt-fgw", "2023H1", "17.05", "90.86"),
    ("yt-wjj", "2023H1", "16.31", "87.37"), ("yt-scj", "2023H1", "15.82", "94.35"),
  ])
  func theScoresAreThoseOfTheSums(
    _ agency: String,
    _ round: String,
    _ low: String,
    _ high: String
  ) async throws {
    let card = try await City.card(agency, round)
    #expect(card.score.low == low)
    #expect(card.score.high == high)
    let totals = try Self.sums(agency, round).filter { $0["node"] == "total" }
    #expect(totals.first?["made"] == low)
    #expect(totals.last?["made"] == high)
  }

  /// The sums follow from the items, line by line.
  @Test(arguments: cases)
  func theSumsAddUp(_ agency: String, _ round: String) throws {
    let sums = try Self.sums(agency, round)
    for end in Set(sums.compactMap { $0["case"] }) {
      var found: [String: Marks] = [:]
      for row in try Fixtures.rows("city/items.csv")
      where row["agency"] == agency && row["round"] == round && row["low"] != "" {
        let node = Self.parent(row["item"] ?? "")
        let marks = try Self.marks(row[end == "best" ? "high" : "low"])
        found[node] = (found[node] ?? .zero) + marks
      }
      for row in sums where row["case"] == end {
        let node = try #require(row["node"])
        let (full, applicable) = (try Self.marks(row["full"]), try Self.marks(row["applicable"]))
        let (sum, made) = (try Self.marks(row["sum"]), try Self.marks(row["made"]))
        #expect(found[node] ?? .zero == sum, "\(agency) \(round) \(end) \(node)")
        #expect(
          sum.scaled(full.tenThousandths, over: applicable.tenThousandths, places: 2) == made,
          "\(agency) \(round) \(end) \(node)"
        )
        let above = node.count > 1 ? String(node.prefix(1)) : "total"
        if node != "total" { found[above] = (found[above] ?? .zero) + made }
      }
    }
  }

  private static func sums(_ agency: String, _ round: String) throws -> [[String: String]] {
    try Fixtures.rows("city/sums.csv").filter { $0["agency"] == agency && $0["round"] == round }
  }

  private static func marks(_ text: String?) throws -> Marks {
    try #require(Marks(decimal: text ?? ""))
  }

  /// A1.p5 stands in A1, B3 in B.
  private static func parent(_ item: String) -> String {
    item.firstIndex(of: ".").map { String(item[..<$0]) } ?? String(item.prefix(1))
  }

  // MARK: What can be seen

  @Test func everythingIsReadAndNobodyMixed() async throws {
    let run = try await City.run
    #expect(run.isComplete)
    #expect(run.messages.isEmpty)
    #expect(run.scored == 10)
    // The department that did not publish, and all six in the round of evidence alone.
    #expect(run.absent == 7)
    for output in run.outputs where output.path.hasSuffix(".json") && output.path != "run.json" {
      let parts = output.path.split(separator: "/")
      #expect(parts[1].hasPrefix("2023") == parts[2].hasPrefix("yt-"), "\(output.path)")
    }
  }

  /// One league with a place, two equal ones, and one apart.
  @Test func placesTiesAndWhoIsNotRanked() async throws {
    let ranking = Grid(try await City.text("\(City.departments)/2023/ranking.csv"))
    let rows = ranking.rows.indices.dropFirst()
    #expect(rows.map { ranking($0, "机关编号") } == ["yt-fgw", "yt-wjj", "yt-scj", "yt-cgj"])
    #expect(rows.map { ranking($0, "最好名次") } == ["1", "2", "2", ""])
    #expect(rows.map { ranking($0, "待定") } == ["1.15", "0.00", "0.00", "77.02"])
    #expect(rows.map { ranking($0, "自评分") } == ["96.00", "90.00", "93.50", ""])
    #expect(ranking(4, "说明").contains("未公布年度报告"))
    let page = try await City.text("\(City.departments)/2023/index.html")
    for words in ["云汀市2023年度政务公开考核（虚构）", "云汀市直部门（虚构）", "未公布年度报告", "不足以参加排名"] {
      #expect(page.contains(words), "\(words)")
    }
    let half = try await City.card("yt-scj", "2023H1").league
    #expect(half.best == 1 && half.worst == 4)
  }

  @Test func everyOutcomeAndTrust() async throws {
    var cards: [City.Card] = []
    for agency in City.judged { cards.append(try await City.card(agency, "2023")) }
    let items = cards.flatMap(\.items)
    #expect(Set(items.map(\.outcome)) == Set(Outcome.allCases.map(\.rawValue)))
    #expect(Set(items.map(\.trust)) == Set(Trust.allCases.map(\.rawValue)))
  }

  @Test func whatPeopleDecided() async throws {
    let plan = try await City.card("yt-fgw", "2023")
    #expect(plan.items.filter(\.contested).map(\.id) == ["A2.c"])
    let health = try await City.card("yt-wjj", "2023")
    #expect(health.items.filter(\.stale).map(\.id) == ["D1.1"])
    #expect(health.item("D1.1")?.judgements.map(\.standing) == ["staleQuotes"])
    #expect(health.item("B1.2")?.judgements.map(\.standing) == ["expired"])
    #expect(
      health.item("A1.3")?.judgements.map(\.standing) == ["superseded", "superseded", "counts"]
    )
    #expect(health.item("D2.1")?.judgements.map(\.stage) == ["first", "feedback", "recheck"])
    #expect(
      health.item("D2.1")?.judgements.map(\.standing) == ["superseded", "remark", "counts"]
    )
    let market = try await City.card("yt-scj", "2023")
    #expect(market.item("C1.1p")?.outcome == "notApplicable")
    let findings = Dictionary(grouping: market.findings, by: \.code)
      .mapValues { $0.map(\.status) }
    #expect(findings["PERIOD-WRONG"] == ["confirmed"])
    #expect(findings["OUTLINE-GAP"] == ["dismissed"])
    #expect(findings["FORM-CELL"] == ["open"])
  }

  /// A report that was not published loses its marks; nothing was leaked with it.
  @Test func whoPublishedNothingLeakedNothing() async throws {
    let card = try await City.card("yt-cgj", "2023", "annual-report")
    #expect(card.item("AS01")?.outcome == "notApplicable")
    #expect(card.item("AS02")?.outcome == "notMet")
    #expect(card.score.high == "0.00")
  }

  /// What the league tells of its cards.
  @Test func aLeagueTellsWhatItsCardsAreMadeOf() async throws {
    let page = try await City.text("\(City.departments)/2023/index.html")
    for (heading, cells) in [
      ("云汀市发展和改革委员会", "39 7 — 21 1 4 35 6 1 1 — — — —"),
      ("云汀市卫生健康局", "14 22 9 23 — 10 18 7 8 — 1 — — —"),
      ("云汀市市场监督管理局", "33 8 4 23 — 26 6 7 4 — — 4 1 1"),
    ] {
      let row = cells.split(separator: " ").map { "<td class=\"number part\">\($0)</td>" }.joined()
      #expect(page.contains("<th scope=\"row\">\(heading)</th>\(row)"), "\(heading)")
    }
  }

  /// Lost in the first round and mended in the second, and the other way round.
  @Test(arguments: [
    ("yt-fgw", "A2.4", "notMet", "met"), ("yt-wjj", "A1.1", "notMet", "met"),
    ("yt-wjj", "A2.1", "met", "partlyMet"), ("yt-scj", "D5.6", "partlyMet", "met"),
  ])
  func fromRoundToRound(_ agency: String, _ item: String, _ old: String, _ new: String)
    async throws
  {
    #expect(try await City.card(agency, "2023H1").item(item)?.outcome == old)
    #expect(try await City.card(agency, "2023").item(item)?.outcome == new)
  }

  /// Every report has all cells of its three tables; three of them are no exact numbers on purpose.
  @Test(arguments: ["fgw", "wjj", "scj", "songyu", "wangxiu"])
  func tablesAreReadInFull(_ agency: String) throws {
    let files = try City.files()
    let name = "2023/yt-\(agency)/report.txt"
    let file = try #require(files.first { $0.name == name })
    let text = try Bench.shipped.inspect(file, beside: files, format: .json, color: false)
    let reading = try JSONDecoder().decode(Reading.self, from: Data(text.utf8))
    #expect(reading.form == "tables-2021")
    #expect(reading.figures.count == 200)
    let others = reading.figures.filter { $0.state != "exact" }.map { "\($0.name) \($0.state)" }
    let known = ["行政强制处理决定数 words", "行政事业性收费金额 approximate", "部分公开数 blank"]
    #expect(others == (agency == "wangxiu" ? known : []))
    #expect(reading.doubts.map(\.message) == (agency == "wangxiu" ? [Self.doubt] : []))
  }

  private static let doubt = "单元格“见附表”不是数字，未作为数据使用"

  private struct Reading: Decodable {
    struct Figure: Decodable { var name, state: String }
    struct Doubt: Decodable { var message: String }
    var form: String
    var figures: [Figure]
    var doubts: [Doubt]
  }
}
