import ComplianceModel
import Testing

@testable import Ingestion

@Suite struct LedgerReaderTests {
  @Test func readsATableAsSpreadsheetsSaveIt() throws {
    let ledger = try LedgerFixture.read(
      """
      \u{FEFF}2018年政策文件公开台账,,,,,,,\r
      报送单位：民政局,,,,,,,\r
      \r
      序号,单位,文件名称,类别,公布日期（年月日）,解读日期,份数(份),是否涉密,备注\r
      1,民政局,"关于印发《办法》的通知,第二版",行政规范性文件,2018年2月12日,2018/2/14,"1,200",否,好\r
      2,民政局,意见,其他文件,2018-05,,,,\r
      合计,,2件,,,,,,\r
      注：数据截至年底,,,,,,,,\r

      """
    )
    #expect(ledger.kind == "policies")
    #expect(ledger.provenance == .filed)
    #expect(ledger.source == SourceFile(name: "policies.csv", digest: "d"))
    #expect(ledger.columns == ["标题", "类别", "公布日期", "解读日期", "份数", "涉密"])
    #expect(ledger.rows.map(\.line) == [5, 6])
    #expect(ledger.rows.map(\.agency) == ["民政局", "民政局"])
    #expect(
      ledger.rows.map { $0.cells.map(\.short) } == [
        ["关于印发《办法》的通知,第二版", "规范性文件", "2018-02-12", "2018-02-14", "1200", "no"],
        ["意见", "其他文件", "2018-05-01…2018-05-31", "none", "blank", "no"],
      ]
    )
    #expect(
      ledger.rows[0].text
        == "1,民政局,\"关于印发《办法》的通知,第二版\",行政规范性文件,2018年2月12日,2018/2/14,\"1,200\",否,好"
    )
    #expect(ledger.rows[0].cells[2].raw == "2018年2月12日")
    #expect(LedgerFixture.doubts(ledger).isEmpty)
  }

  @Test func aColumnThatIsNotThereSaysNothing() throws {
    let ledger = try LedgerFixture.read("标题,份数\n甲,3\n")
    #expect(
      ledger.rows[0].cells.map(\.short) == ["甲", "blank", "blank", "blank", "3", "blank"]
    )
    #expect(ledger.rows[0].agency == nil)
    #expect(LedgerFixture.doubts(ledger) == ["1:1 缺少“公布日期”列（也可写作发布时间、公开时间）"])
  }

  @Test(arguments: [
    (
      "甲,三月,,3", ["甲", "unreadable", "none", "3"],
      "2:3 第2列“公布日期”的“三月”无法识别，应是日期，如 2018-02-12、2018年2月12日，只知道月份的写 2018年2月"
    ),
    (
      "甲,2018-02-12,2018-02-30,3", ["甲", "2018-02-12", "unreadable", "3"],
      "2:14 第3列“解读日期”的“2018-02-30”无法识别，应是日期，如 2018-02-12、2018年2月12日，只知道月份的写 2018年2月"
    ),
    (
      "甲,2018-02-12,无,若干", ["甲", "2018-02-12", "none", "unreadable"],
      "2:16 第4列“份数”的“若干”无法识别，应是一个数，如 12、1234.5、4.2万，最多四位小数"
    ),
    ("甲,2018-02-12", ["甲", "2018-02-12", "blank", "blank"], "2:1 这一行只有 2 列，缺少的列按没有填写处理"),
    (
      "甲,乙,2018-02-12,,3", ["unreadable", "unreadable", "unreadable", "unreadable"],
      "2:1 这一行有 5 列，表头只有 4 列：含逗号的内容应加引号；此行各列无法对应，按无法识别处理"
    ),
    (
      "\"甲\"乙,2018-02-12,,3", ["甲乙", "2018-02-12", "none", "3"], "2:3 引号后面还有内容：请核对引号的位置，内容中的引号应写两遍"
    ),
  ])
  func badCellsAreToldAndTheRowCounts(row: String, cells: [String], doubt: String) throws {
    let ledger = try LedgerFixture.read("标题,公布日期,解读日期,份数\n\(row)\n乙,2018-03-01,,1\n")
    #expect(ledger.rows.map(\.line) == [2, 3])
    let shown = ledger.rows[0].cells.map(\.short)
    #expect([shown[0], shown[2], shown[3], shown[4]] == cells)
    #expect(LedgerFixture.doubts(ledger) == [doubt])
  }

  @Test(arguments: [
    ("标题,公布日期", ["甲", "2018-02-12"]), ("公布日期,标题", ["2018-02-12", "甲"]),
    ("*文件名称：,发布时间", ["甲", "2018-02-12"]), (" 标 题 ,公开 时间", ["甲", "2018-02-12"]),
    ("标题【必填】,\"公布\n日期\"", ["甲", "2018-02-12"]),
  ])
  func findsHeadersHoweverTheyAreWritten(header: String, row: [String]) throws {
    let ledger = try LedgerFixture.read(header + "\n" + row.joined(separator: ",") + "\n")
    #expect(ledger.rows.map { [$0.cells[0].short, $0.cells[2].short] } == [["甲", "2018-02-12"]])
    #expect(ledger.doubts.isEmpty)
  }

  @Test func tellsHeadersThatAreNearlyRight() throws {
    let ledger = try LedgerFixture.read("序号,标题,文号,公布日其,份数,备注\n1,甲,无,2018-02-12,3,\n")
    #expect(
      LedgerFixture.doubts(ledger) == [
        "1:10 不认识第4列“公布日其”，是否想写“公布日期”？此列未采用",
        "1:1 缺少“公布日期”列（也可写作发布时间、公开时间）",
      ]
    )
  }

  @Test func takesTheFirstOfTwoHeadersForOneColumn() throws {
    let ledger = try LedgerFixture.read(
      "标题,公布日期,发布时间,承办单位,机关\n甲,2018-02-12,2018-03-01,乙局,丙局\n"
    )
    #expect(ledger.rows[0].cells[2].short == "2018-02-12")
    #expect(ledger.rows[0].agency == "丙局")
    #expect(
      LedgerFixture.doubts(ledger) == [
        "1:9 第3列“发布时间”与第2列同为“公布日期”，只采用前者", "1:14 第4列“承办单位”与第5列都像是机关，只采用后者",
      ]
    )
  }

  @Test func repeatedAndChangedHeadersAreFollowed() throws {
    let ledger = try LedgerFixture.read(
      """
      标题,公布日期
      甲,2018-02-12
      标题,公布日期
      乙,2018-02-13

      发布时间,标题
      2018-02-14,丙
      """
    )
    #expect(ledger.rows.map { $0.cells[0].short } == ["甲", "乙", "丙"])
    #expect(ledger.rows.map(\.line) == [2, 4, 7])
    #expect(ledger.doubts.isEmpty)
  }

  @Test func emptyRowsNumberedInAdvanceAreNoRows() throws {
    let ledger = try LedgerFixture.read("序号,标题,公布日期\n1,甲,2018-02-12\n2,,\n,,\n3, ,　\n")
    #expect(ledger.rows.map(\.line) == [2])
    #expect(ledger.doubts.isEmpty)
  }

  @Test func anOpenQuoteEndsTheTable() throws {
    let ledger = try LedgerFixture.read(
      "标题,公布日期\n甲,2018-02-12\n乙,\"2018-02-13\n丙,2018-02-14\n"
    )
    #expect(ledger.rows.map(\.line) == [2])
    #expect(LedgerFixture.doubts(ledger) == ["3:3 引号没有关上，从这里起到文件末尾的内容未采用"])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func linesEndAsTheyLike(end: String) throws {
    let ledger = try LedgerFixture.read(
      ["标题,公布日期", "\"甲\(end)乙\",2018-02-12", "丙,x", ""].joined(separator: end)
    )
    #expect(ledger.rows.map(\.line) == [2, 4])
    #expect(ledger.rows[0].cells[0].raw == "甲\(end)乙")
    #expect(ledger.rows[1].text == "丙,x")
    #expect(ledger.doubts.map(\.place) == [Place(line: 4, column: 3)])
  }

  @Test(arguments: [
    "甲,乙\n", "标题\n甲\n", "标题：公布日期\n", String(repeating: "说明\n", count: 10) + "标题,公布日期\n",
  ])
  func withoutHeaderThereIsNoTable(text: String) {
    let error = DocumentError.noHeader(columns: ["标题", "类别", "公布日期"])
    #expect(throws: error) { try LedgerFixture.read(text) }
    #expect(error.description == "没有找到表头：前 10 行中应有一行写着列名，如 标题、类别、公布日期，用半角逗号分隔")
  }

  /// Kinds of one column, and tables of an agency and one column, have short headers.
  @Test func shortHeadersDo() throws {
    #expect(try LedgerFixture.read("机关,公布日期\n甲局,2018-02-12\n").rows.count == 1)
    var kind = LedgerFixture.policies
    kind.columns = [kind.columns[0]]
    let ledger = try LedgerReader.read(
      Array("标题\n甲\n".utf8),
      as: kind,
      provenance: .collected,
      source: SourceFile(name: "", digest: "")
    )
    #expect(ledger.rows.count == 1)
  }

  @Test func readsGB18030() throws {
    // 标题,公布日期 / 政策,2018
    let bytes: [UInt8] = [
      0xB1, 0xEA, 0xCC, 0xE2, 0x2C, 0xB9, 0xAB, 0xB2, 0xBC, 0xC8, 0xD5, 0xC6, 0xDA, 0x0A, 0xD5,
      0xFE, 0xB2, 0xDF, 0x2C, 0x32, 0x30, 0x31, 0x38,
    ]
    let ledger = try LedgerReader.read(
      bytes,
      as: LedgerFixture.policies,
      provenance: .collected,
      source: SourceFile(name: "", digest: "")
    )
    #expect(ledger.rows.map(\.text) == ["政策,2018"])
    #expect(ledger.rows[0].cells[2].short == "2018-01-01…2018-12-31")
  }
}
