import ComplianceModel
import Foundation
import TestSupport
import Testing

@testable import Ingestion
@testable import Rendering

/// Comparisons as they are handed out.
@Suite struct ComparisonTests {
  @Test func rectification() throws {
    let page = try Pages().rectification(
      Samples.agencyComparison,
      in: Samples.comparison,
      date: Samples.date
    )
    try expectSnapshot(page, named: "rectification.html")
  }

  @Test func overview() throws {
    let page = try Pages().comparison(
      [Samples.comparison],
      notes: ["new/trial/2019/x.json：文件已损坏"],
      date: nil
    )
    try expectSnapshot(page, named: "comparison.html")
  }

  @Test func json() throws {
    try expectSnapshot(
      ComparisonJSON.text(Samples.agencyComparison, in: Samples.comparison),
      named: "comparison.json"
    )
  }

  @Test func agencies() throws {
    let text = AgenciesCSV.text([Samples.comparison])
    try expectSnapshot(
      String(text.dropFirst()).replacingOccurrences(of: "\r\n", with: "\n"),
      named: "agencies.csv"
    )
  }

  /// New problems first, then by state, the dearest first; what is open or mended is not among them.
  @Test func whatHasToBeMended() {
    #expect(
      Samples.agencyComparison.toMend.map(\.item.id) == ["A01", "A02", "A03", "F01", "F02"]
    )
    #expect(Samples.agencyComparison.mended.map(\.item.id) == ["A04", "V01"])
    #expect(Samples.agencyComparison.open.map(\.item.id) == ["C01"])
    #expect(Samples.agencyComparison.rearranged.map(\.item.id) == ["F01", "D01", "F02", "F03"])
    #expect(Samples.agencyComparison.regained == Samples.marks("14"))
    #expect(Samples.agencyComparison.newlyLost == Samples.marks("6"))
  }

  /// Typed by hand: each part is the sum of its rows, and the parts lead from 64 to 63 and 78.
  @Test func theSum() throws {
    let sum = try #require(ChangeSum(Samples.agencyComparison))
    let printed = sum.parts.map { part in
      part.rows.map { "\($0.label) \(MarksFormat(places: 2).change($0.change))" }
    }
    #expect(
      printed == [
        [
          "A01 门户网站公开（新增问题） -6.00", "A03 政策解读（部分整改） +6.00",
          "A04 收到申请数（已整改） +8.00", "C01 解读时效（待定） -10.00 / +5.00",
        ],
        ["F01 回应关切（考核要求变更） -2.00", "F02 听证会（新增考核点） -1.00", "F03 座谈会（取消考核点） +2.00"],
        ["D01 政府债务公开（不再适用） +4.00", "现：“公开”不适用10.00分 -2.00"],
      ]
    )
  }

  /// A difference that the scorecards do not explain is shown.
  @Test func nothingIsHidden() throws {
    var agency = Samples.agencyComparison
    agency.new.adjustments = []
    let rows = try #require(ChangeSum(agency)).parts.flatMap(\.rows)
    #expect(rows.last?.label == "未列明的差额")
    #expect(rows.last?.change.low == Samples.marks("-2"))
  }

  @Test func theWorkbookIsReadBack() throws {
    let bytes = RectificationWorkbook.bytes([Samples.comparison], date: Samples.date)
    let workbook = try WorkbookReader(bytes)
    #expect(workbook.sheets.map(\.name) == ["整改总表", "整改清单"])
    let rows = try workbook.rows(of: workbook.sheets[1])
    #expect(rows.map { $0.fields[4] } == ["序号", "1", "2", "3", "4", "5"])
    #expect(rows[1].fields[5...7] == ["A01", "主动公开 › 公开渠道", "门户网站公开"])
    #expect(rows[0].fields.suffix(3) == ["整改措施", "责任人", "完成时限"])
    #expect(bytes == RectificationWorkbook.bytes([Samples.comparison], date: Samples.date))
  }

  @Test func everyLineHasAllFields() {
    let comparisons = [Samples.comparison]
    for table in [
      AgenciesCSV.table(comparisons), ComparisonCSV.table(comparisons),
      RectificationWorkbook.table(comparisons),
    ] {
      #expect(!table.rows.isEmpty)
      for row in table.rows { #expect(row.count == table.columns.count) }
    }
  }

  @Test func nothingComparedIsSaid() throws {
    var agency = Samples.agencyComparison
    (agency.items, agency.findings, agency.change) = ([], [], nil)
    let page = try Pages().rectification(agency, in: Samples.comparison, date: nil)
    for words in ["没有需整改的事项。", "没有已整改的事项。", "有一轮不评分，不作分解。"] {
      #expect(page.contains(words))
    }
    #expect(!page.contains("id=\"findings\"") && !page.contains("对比日期"))
  }
}
