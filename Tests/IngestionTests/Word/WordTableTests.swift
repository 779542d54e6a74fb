import ComplianceModel
import Testing

@testable import Ingestion

/// Tables of Word files; `^` is a place that a merged cell covers.
@Suite struct WordTableTests {
  @Test func cellsThatSpanColumnsAndRows() throws {
    let rows = [
      [cell("申请", "<w:vMerge w:val=\"restart\"/>"), cell("来源", span(2))],
      [cell("", "<w:vMerge/>"), cell("个人"), cell("单位")],
      [cell("总计"), cell("3"), cell("0")],
    ]
    #expect(
      try WordFixture.rows(WordFixture.table(rows, widths: [900, 900, 900]))
        == [["申请", "来源", "^"], ["^", "个人", "单位"], ["总计", "3", "0"]]
    )
  }

  @Test func cellsMergedAsOldFilesDo() throws {
    let rows = [
      [cell("合", "<w:hMerge w:val=\"restart\"/>"), cell("", "<w:hMerge/>"), cell("丙")],
      [cell("1"), cell("2"), cell("3")],
    ]
    #expect(
      try WordFixture.rows(WordFixture.table(rows, widths: [900, 900, 900]))
        == [["合", "^", "丙"], ["1", "2", "3"]]
    )
  }

  @Test func rowsThatBeginFurtherRight() throws {
    let table =
      "<w:tbl><w:tblGrid/><w:tr>\(cell("甲"))\(cell("乙"))</w:tr>"
      + "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>\(cell("丙"))</w:tr></w:tbl>"
    #expect(try WordFixture.rows(table) == [["甲", "乙"], ["^", "丙"]])
  }

  /// The second row has its middle edge a hair further right; the grid has a column for the hair.
  @Test func edgesAHairApartAreOne() throws {
    let rows = [
      [cell("甲"), cell("乙", span(2))], [cell("1", span(2)), cell("2")],
    ]
    #expect(
      try WordFixture.rows(WordFixture.table(rows, widths: [2_000, 60, 2_000]))
        == [["甲", "乙"], ["1", "2"]]
    )
  }

  @Test func narrowColumnsWithCellsOfTheirOwnStay() throws {
    let rows = [[cell("甲"), cell("|"), cell("乙")], [cell("1"), cell("|"), cell("2")]]
    #expect(
      try WordFixture.rows(WordFixture.table(rows, widths: [2_000, 60, 2_000])).first?.count == 3
    )
  }

  @Test func aMergedCellWithoutAnyAboveIsACell() throws {
    let rows = [[cell("甲"), cell("乙")], [cell("丙", "<w:vMerge/>"), cell("丁")]]
    #expect(try WordFixture.rows(WordFixture.table(rows)) == [["甲", "乙"], ["丙", "丁"]])
  }

  @Test(arguments: [
    (["科研", "机构"], "科研机构"), (["12", "34"], "12 34"), (["新闻", "2 次"], "新闻2 次"),
    (["共 3", "件"], "共 3件"), (["", "5", ""], "5"),
  ])
  func paragraphsOfACell(paragraphs: [String], text: String) throws {
    let inner = paragraphs.map { WordFixture.paragraph($0) }.joined()
    let table = "<w:tbl><w:tr><w:tc>\(inner)</w:tc>\(cell("乙"))</w:tr></w:tbl>"
    #expect(try WordFixture.rows(table) == [[text, "乙"]])
  }

  @Test func labelsKeepTheirNumbers() throws {
    let body = WordFixture.table([
      [tc(WordFixture.item("收到")), cell("3")], [tc(WordFixture.item("办结")), cell("2")],
    ])
    let builder = WordFixture.builder(
      body,
      numbering: WordFixture.list(WordFixture.level(0, "chineseCounting", "%1、"))
    )
    #expect(try WordFixture.lines(builder) == ["一、收到", "3", "二、办结", "2"])
  }

  @Test func tablesWithinCellsStandBehind() throws {
    let inner = WordFixture.table([[cell("1"), cell("2")]])
    let table =
      "<w:tbl><w:tr><w:tc>\(inner)\(WordFixture.paragraph("外"))</w:tc>\(cell("旁"))</w:tr></w:tbl>"
    #expect(try WordFixture.rows(table) == [["外", "旁"], ["1", "2"]])
  }

  @Test func aSingleCellIsAFrame() throws {
    let inner = WordFixture.paragraph("一、概述") + WordFixture.table([[cell("1"), cell("2")]])
    let body = "<w:tbl><w:tr><w:tc>\(inner)</w:tc></w:tr></w:tbl>"
    #expect(try WordFixture.lines(WordFixture.builder(body)) == ["一、概述", "1", "2"])
    #expect(try WordFixture.rows(body) == [["1", "2"]])
  }

  @Test func deletedRowsAreGone() throws {
    let table =
      "<w:tbl><w:tr>\(cell("甲"))\(cell("1"))</w:tr><w:tr><w:trPr><w:del/></w:trPr>\(cell("乙"))\(cell("2"))</w:tr></w:tbl>"
    #expect(try WordFixture.rows(table) == [["甲", "1"]])
  }

  @Test func rowsAndCellsInControls() throws {
    let table =
      "<w:tbl><w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent>\(cell("甲"))</w:sdtContent></w:sdt>\(cell("1"))</w:tr></w:sdtContent></w:sdt></w:tbl>"
    #expect(try WordFixture.rows(table) == [["甲", "1"]])
  }

  private func cell(_ words: String, _ properties: String = "") -> String {
    WordFixture.cell(words, properties)
  }

  private func tc(_ inner: String) -> String { "<w:tc>\(inner)</w:tc>" }

  private func span(_ columns: Int) -> String { "<w:gridSpan w:val=\"\(columns)\"/>" }
}
