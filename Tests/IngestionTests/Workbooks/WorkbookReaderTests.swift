import ComplianceModel
import TestSupport
import Testing

@testable import Ingestion

/// Workbooks as other programs write them.
@Suite struct WorkbookReaderTests {
  /// One content, written by a library and saved again by a spreadsheet, which works out the formulas.
  @Test(arguments: ["openpyxl", "libreoffice"])
  func everyTypeOfCell(writer: String) throws {
    let ledger = try WorkbookFixture.read(WorkbookFixture.bytes("\(writer)-types.xlsx"))
    let isWorkedOut = writer == "libreoffice"
    #expect(ledger.rows.map(\.line) == [3, 4, 5, 6, 7, 8])
    #expect(
      ledger.rows.map(\.agency) == ["示例市甲局", "示例市甲局", "示例市甲局", "示例市乙局", "示例市乙局", "示例市丙局"]
    )
    let cells = ledger.rows.map { $0.cells.map(\.short) }
    #expect(
      cells == [
        ["关于一的通知", "规范性文件", "2018-02-12", "2018-02-13", "12", "no"],
        ["关于二的通知", "其他文件", "2018-03-05", "none", "1234.5", "yes"],
        ["关于三的通知", "其他文件", "2018-05-01…2018-05-31", "none", "0.3", "no"],
        ["关于四的通知", "其他文件", "unreadable", "2018-06-01", "unreadable", "no"],
        [
          isWorkedOut ? "2" : "unreadable", "其他文件", "2018-07-01…2018-07-31", "none",
          isWorkedOut ? "1246.5" : "unreadable", "no",
        ],
        ["第一行\n第二行", "其他文件", "2018-08-01", "none", "85.6", "no"],
      ]
    )
    let reference = "6:4 第4列“公布日期”的公式没有结果（#REF!）：请改正公式、重新保存，或改填内容"
    #expect(LedgerFixture.doubts(ledger).first == reference)
    #expect(ledger.doubts.count == (isWorkedOut ? 2 : 4))
    #expect(ledger.rows[0].text == "示例市甲局\t关于一的通知\t规范性文件\t2018年2月12日\t2018年2月13日\t12\tFALSE")
    #expect(ledger.rows[5].text == "示例市丙局\t第一行 第二行\t其他文件\t2018年8月1日\t\t85.6%")
  }

  @Test func daysFrom1904AndOtherSheets() throws {
    let ledger = try WorkbookFixture.read(WorkbookFixture.bytes("openpyxl-1904.xlsx"))
    #expect(
      ledger.rows.map { $0.cells.map(\.short)[..<3] } == [
        ["甲", "blank", "2018-02-28"], ["乙", "blank", "2020-02-29"],
      ]
    )
    #expect(
      LedgerFixture.doubts(ledger) == ["工作表“下半年”也有这样的表头，未采用：只采用“上半年”，请合并成一张或另存为单独的文件"]
    )
  }

  @Test(arguments: ["openpyxl-roster.xlsx", "libreoffice-roster.xlsx"])
  func rosters(file: String) throws {
    let reading = try RosterReader.read(WorkbookFixture.bytes(file))
    #expect(reading.doubts.isEmpty)
    #expect(reading.roster.agencies.map(\.id) == ["mz", "101"])
    #expect(reading.roster.agencies.map(\.name) == ["示例市民政局", "示例市水利局"])
    #expect(reading.roster.agencies[0].aliases == ["市民政局", "民政局"])
    #expect(reading.roster.agencies[1].duties == ["水利"])
  }

  @Test(
    arguments: [
      (
        "openpyxl-headless.xlsx",
        .noSheet(columns: ["标题", "类别", "公布日期"], looked: ["统计"], hidden: ["政策"])
      ),
      ("old.xls", .oldSpreadsheet("旧版 Excel 文件（.xls）或 WPS 文件（.et）")),
      ("open.ods", .oldSpreadsheet(" OpenDocument 表格（.ods）")), ("encrypted.xlsx", .encrypted),
    ] as [(String, DocumentError)]
  )
  func othersAreRefused(file: String, error: DocumentError) throws {
    let bytes = try WorkbookFixture.bytes(file)
    #expect(throws: error) { try WorkbookFixture.read(bytes) }
  }

  @Test func sharedAndRichAndEscapedStrings() throws {
    let data = """
      \(WorkbookFixture.header)<row><c t="s"><v>0</v></c><c><v>43143</v></c></row>\
      <row r="9"><c r="A9" t="s"><v>1</v></c><c r="D9" t="str"><f>A1</f><v>x_x0041_</v></c></row>\
      <row r="10"><c t="s"><v>7</v></c></row><row r="11"><c s="1"/><c t="b"><v>1</v></c></row>
      """
    let strings = """
      <si><r><t>前 </t></r><r><rPr><b/></rPr><t>后</t></r><rPh><t>qian</t></rPh></si>\
      <si><t>a_x005F_b_x000A_c</t></si>
      """
    let workbook = try WorkbookReader(WorkbookFixture.builder(data, strings: strings).bytes)
    let rows = try workbook.rows(of: workbook.sheets[0])
    #expect(rows.map(\.line) == [1, 2, 9, 11])
    #expect(rows[1].fields == ["前 后", "43143"])
    #expect(rows[2].fields == ["a_b\nc", "", "", "xA"])
    #expect(rows[3].fields == ["", "TRUE"])
    #expect(rows[2].text == "a_b c\t\t\txA")
  }

  /// Words stand for every merged row, numbers only for the first: they would be counted twice.
  @Test func mergedCells() throws {
    let rows = [
      "<row r=\"1\"><c t=\"str\"><v>台账</v></c></row>", WorkbookFixture.row(2, ["甲", "3", "x"]),
      WorkbookFixture.row(3, ["", "", "y"]), WorkbookFixture.row(4, ["乙", "", "z"]),
    ]
    let merges = ["A1:C1", "A2:A3", "B2:B4", "A4:B4", "C3:C1048576", "Z9", "??"]
    let builder = WorkbookFixture.builder(
      rows.joined(),
      behind: "<mergeCells>" + merges.map { "<mergeCell ref=\"\($0)\"/>" }.joined()
        + "</mergeCells>"
    )
    let workbook = try WorkbookReader(builder.bytes)
    let fields = try workbook.rows(of: workbook.sheets[0]).map(\.fields)
    #expect(fields == [["台账"], ["甲", "3", "x"], ["甲", "", "y"], ["乙", "", "z"]])
  }

  /// What stands beside the table moves no cell, and what is missing at the end is empty.
  @Test func cellsCannotSlip() throws {
    let data =
      WorkbookFixture.row(1, ["标题", "公布日期", "涉密"]) + WorkbookFixture.row(2, ["甲"])
      + WorkbookFixture.row(3, ["乙", "2018-02-12", "是", "", "旁注"])
    let ledger = try WorkbookFixture.read(WorkbookFixture.builder(data).bytes)
    #expect(
      ledger.rows.map { [$0.cells[2].short, $0.cells[5].short] } == [
        ["blank", "no"], ["2018-02-12", "yes"],
      ]
    )
    #expect(ledger.doubts.isEmpty)
  }
}
