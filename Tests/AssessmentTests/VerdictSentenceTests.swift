import Assessment
import ComplianceModel
import TestSupport
import Testing

/// Our own sentences with the verdict a careful assessor gives, mutations of claims among them.
@Suite struct VerdictSentenceTests {
  @Test func verdictsOfTheHarderSet() throws {
    let rows = try Fixtures.rows("verdict-sentences.csv")
    #expect(rows.count >= 150)
    var wrong: [String] = []
    var opposite = 0
    for row in rows {
      let (wanted, point) = (row["verdict"] ?? "", row["point"] ?? "")
      let file = Bench.file("sentence.txt", report(of: row))
      let actual = (try? Bench.outcomes(file)[point]?.outcome) ?? "unreadable"
      guard actual != wanted else { continue }
      if Set([actual, wanted]) == ["met", "notMet"] { opposite += 1 }
      wrong.append("\(row["id"] ?? "") \(point) \(wanted), judged \(actual): \(row["text"] ?? "")")
    }
    print("verdict sentences: \(rows.count - wrong.count) of \(rows.count), opposite \(opposite)")
    for line in wrong { print("  \(line)") }
    #expect(wrong.count * 10 <= rows.count)
    #expect(opposite * 50 <= rows.count)
  }

  /// What a claim becomes when it is denied, promised or said elsewhere.
  @Test(arguments: [
    ("B08", "全年举办信息公开培训班3期。", "met"), ("B08", "全年未举办信息公开培训班。", "notMet"),
    ("B08", "我局将举办信息公开培训班3期。", "notMet"), ("B08", "图：举办信息公开培训班3期", "notMet"),
    ("B08", "省政府办公厅举办信息公开培训班3期。", "notMet"),
    ("B08", "学习了上级下发的《关于举办3期信息公开培训班的通知》。", "notMet"),
    ("B08", "本报告由概述、举办信息公开培训班3期情况等两个部分组成。", "notMet"),
    ("B08", "信息公开培训班举办得还不够。", "notMet"), ("B08", "2017年举办信息公开培训班3期。", "notMet"),
    ("F01", "在网站公开了部门预算和决算。", "met"), ("F01", "下一步在网站公开部门预算和决算。", "notMet"),
    ("F01", "市财政局公开了部门预算和决算。", "notMet"), ("F01", "没有公开部门预算和决算。", "notMet"),
    ("G05", "依申请公开没有收取任何费用。", "met"), ("G05", "依申请公开将收取费用。", "notMet"),
    ("C05", "召开新闻发布会4次。", "met"), ("C05", "召开新闻发布会0次。", "notMet"),
    ("D06", "重新修订了政府信息公开指南。", "met"), ("D06", "拟修订政府信息公开指南。", "notMet"),
  ])
  func mutations(point: String, text: String, outcome: String) throws {
    let report = "示例市民政局\n2018年政府信息公开工作年度报告\n\n一、总体情况\n\(text)\n"
    #expect(try Bench.outcomes(Bench.file("m.txt", report))[point]?.outcome == outcome)
  }

  private func report(of row: [String: String]) -> String {
    var text = row["text"] ?? ""
    var heading = "一、总体情况\n"
    switch row["place"] {
    case "problems": heading = "五、存在的主要问题\n"
    case "measures": heading = "五、下一步改进措施\n"
    case "heading":
      heading = ""
      if text.first.map({ !"一二三（".contains($0) }) ?? false, !text.contains("信息公开") {
        text = "（一）" + text
      }
    case "caption" where !text.hasPrefix("图"): text = "图：" + text
    case "contents", "preface": heading = ""
    default: break
    }
    let agency = row["kind"] == "government" ? "某某市人民政府" : "某某市民政局"
    let title = "\(agency)\n\(row["year"] ?? "")年政府信息公开工作年度报告\n\n"
    return (row["point"] == "A01" ? "" : title) + heading + text + "\n"
  }
}
