import ComplianceModel
import Testing

@testable import Rendering

/// A province: five hundred agencies and a hundred and fifty items.
@Suite struct LeagueSizeTests {
  private static let leagues: [League] = {
    let remedy = String(repeating: "按要求补充完整并写明数字。", count: 3)
    let items = (0..<150).map { number in
      Samples.item("T\(number)", "政府信息公开考核点第\(number)号", "2", remedy: remedy)
    }
    let cards = (0..<500).map { agency in
      Samples.card(
        Samples.agency("某某省某某市某某区第\(agency)号市场监督管理局", class: "组\(agency / 250)"),
        items.enumerated().map { number, item in
          let path = ["一级指标第\(number / 10)项"]
          switch (agency * 7 + number * 13) % 11 {
          case 0: return Samples.result(item, path, .notMet, "0")
          case 1: return Samples.result(item, path, .undecided, "0", "2")
          case 2: return Samples.result(item, path, .notApplicable, "0")
          default:
            let quote = "全年公开信息\(agency)条，均在规定时限内公布并更新"
            let evidence = [Samples.evidence(quote, line: number)]
            return Samples.result(item, path, .met, "2", evidence: evidence)
          }
        },
        grade: GradeRange(low: "良好", high: "优秀")
      )
    }
    return (0..<2).map { half in
      League(
        checklist: Samples.stamp,
        round: "2018",
        rankingClass: "组\(half)",
        entries: cards[(half * 250)..<(half * 250 + 250)].enumerated().map { index, card in
          League.Entry(
            scorecard: card,
            standing: Standing(best: index + 1, worst: index + 9),
            swing: RankSwing(
              best: index + 1,
              bestWithout: "一级指标第1项",
              worst: index + 20,
              worstWithout: "一级指标第2项"
            )
          )
        }
      )
    }
  }()

  @Test func thePageStaysUnderThreeMegabytes() throws {
    let page = try Pages().league(Self.leagues, date: nil)
    print("league page of 500 agencies × 150 items: \(page.utf8.count) bytes")
    #expect(page.utf8.count < 3_000_000)
    let notice = try NoticeMarkdown().text(Self.leagues, date: nil)
    print("notice of the same: \(notice.utf8.count) bytes")
    #expect(notice.utf8.count < 1_000_000)
  }
}
