import ComplianceModel
import Testing

@testable import Ingestion

/// Sheets of judgements as people fill them in.
@Suite struct JudgementReaderTests {
  private static let header = "机关,指标体系,考核点,问题,阶段,结论,分值,等级,理由,评定人,日期,有效期,指纹\n"

  private static func read(_ rows: String) throws -> JudgementReader.Reading {
    try JudgementReader.read(Array((header + rows).utf8))
  }

  /// A row with these fields and otherwise good ones.
  private static func row(
    item: String = "A1",
    finding: String = "",
    stage: String = "",
    conclusion: String = "符合",
    marks: String = "",
    level: String = "",
    reason: String = "",
    assessor: String = "张三",
    date: String = "",
    until: String = "",
    fingerprint: String = ""
  ) -> String {
    let fields = [
      "甲局", "c", item, finding, stage, conclusion, marks, level, reason, assessor, date, until,
      fingerprint,
    ]
    return fields.map { "\"\($0)\"" }.joined(separator: ",") + "\n"
  }

  @Test func aRowIsReadWhole() throws {
    let reading = try Self.read(
      Self.row(
        item: "A1 新闻发布会",
        stage: "复核",
        conclusion: "部分符合",
        marks: "０.５分",
        level: "良",
        reason: "有，但\n\"\"不全\"\"",
        assessor: " 张三 ",
        date: "2019年3月1日",
        until: "2019-12-31",
        fingerprint: "00AA11-22bb33"
      )
    )
    #expect(reading.doubts.isEmpty)
    let entry = try #require(reading.entries.first)
    #expect(entry.agency == "甲局" && entry.checklist == "c" && entry.item == "A1 新闻发布会")
    #expect(entry.conclusion == .outcome(.partlyMet))
    #expect(entry.marks == Marks(tenThousandths: 5_000) && entry.level == "良")
    #expect(entry.line == 2)
    let judgement = entry.judgement
    #expect(judgement.stage == .recheck && !judgement.isAdjudication)
    #expect(judgement.reason == "有，但\n\"不全\"" && judgement.assessor == "张三")
    #expect(judgement.date == CalendarDay(iso: "2019-03-01"))
    #expect(judgement.until == CalendarDay(iso: "2019-12-31"))
    #expect(judgement.fingerprint?.description == "00aa11-22bb33")
  }

  @Test(
    arguments: [
      ("符合", .outcome(.met)), ("√", .outcome(.met)), (" 部分 符合 ", .outcome(.partlyMet)),
      ("不符合", .outcome(.notMet)), ("不适用", .outcome(.notApplicable)), ("属实", .confirmed),
      ("不属实", .dismissed), ("豁免", .dismissed), ("notMet", .outcome(.notMet)),
    ] as [(String, Judgement.Decision)]
  )
  func conclusions(_ text: String, _ decision: Judgement.Decision) throws {
    let reading = try Self.read(Self.row(conclusion: text))
    #expect(reading.entries.map(\.conclusion) == [decision])
  }

  @Test(
    arguments: [
      ("", .first, false), ("初评", .first, false), ("反馈", .feedback, false),
      ("复核", .recheck, false), ("终评", .final, false), ("裁定", nil, true),
      ("复核裁定", .recheck, true), ("初评-裁定", .first, true), ("初评（裁定）", .first, true),
    ] as [(String, Judgement.Stage?, Bool)]
  )
  func stages(_ text: String, _ stage: Judgement.Stage?, _ isAdjudication: Bool) throws {
    let judgement = try #require(try Self.read(Self.row(stage: text)).entries.first?.judgement)
    #expect(judgement.stage == stage)
    #expect(judgement.isAdjudication == isAdjudication)
  }

  @Test(arguments: [
    (row(conclusion: "挺好"), "结论“挺好”无法识别：考核点应写 符合、部分符合、不符合 或 不适用，问题应写 属实 或 不属实"),
    (row(marks: "半分"), "分值“半分”不是数字：应写最多四位小数的分数，如 0.5"),
    (row(marks: "-1"), "分值“-1”不是数字：应写最多四位小数的分数，如 0.5"),
    (row(stage: "再评"), "阶段“再评”无法识别：应写 初评、反馈、复核、终评，裁定分歧的写 裁定"),
    (row(assessor: ""), "没有写评定人"), (row(item: ""), "没有写考核点或问题"),
    (row(finding: "FORM-SUM"), "考核点和问题只能写一个"),
    (row(until: "年底"), "有效期“年底”无法识别，应写成 2019-12-31"),
    (row(fingerprint: "1.2E+11"), "指纹“1.2E+11”无法识别：请照抄复核表中的指纹"),
    (row(conclusion: "", reason: "再看"), "写了理由，但没有写结论、分值或等级"),
  ])
  func badRowsAreToldAndGoodOnesCount(row: String, message: String) throws {
    let reading = try Self.read(row + Self.row(item: "A2"))
    #expect(reading.entries.map(\.item) == ["A2"])
    #expect(
      reading.doubts == [Doubt(message: message + "；此行未采用", place: Place(line: 2, column: 1))]
    )
  }

  @Test func anUnreadableDateIsLeftOut() throws {
    let reading = try Self.read(Self.row(date: "昨天"))
    #expect(reading.entries.map(\.judgement.date) == [nil])
    #expect(reading.doubts.map(\.message) == ["日期“昨天”无法识别，应写成 2019-03-31；评定照常采用"])
  }

  /// Names filled down and rows nobody looked at.
  @Test func rowsWithoutDecisionAreLeftAlone() throws {
    let reading = try Self.read(
      Self.row(conclusion: "") + ",,,,,,,,,,,,\n" + Self.row(stage: "终评", conclusion: "", date: "x")
    )
    #expect(reading.entries.isEmpty && reading.doubts.isEmpty)
  }

  @Test func anAnswerOfTheAgencyNeedsNoDecision() throws {
    let reading = try Self.read(Self.row(stage: "反馈", conclusion: "", reason: "已补写"))
    #expect(reading.entries.map(\.conclusion) == [nil])
    #expect(reading.entries.map(\.judgement.stage) == [.feedback])
  }

  @Test func headersGoByOtherNamesBelowATitleAndMayBeRepeated() throws {
    let text = """
      2018年度复核表
      单位,考核点编号,评定结论,评审人
      甲局,A1,符合,张三
      考核点编号,单位,评审人,评定结论
      A2,乙局,李四,不符合
      """
    let reading = try JudgementReader.read(Array(text.utf8))
    #expect(reading.entries.map(\.agency) == ["甲局", "乙局"])
    #expect(reading.entries.map(\.item) == ["A1", "A2"])
    #expect(reading.entries.map(\.judgement.assessor) == ["张三", "李四"])
    #expect(reading.doubts.isEmpty)
  }

  @Test func aSlipInAHeaderIsTold() throws {
    let reading = try JudgementReader.read(Array("机关,考核点,结论,评订人\n".utf8))
    #expect(
      reading.doubts.map(\.message) == ["不认识列“评订人”，是否想写“评定人”？此列未采用"]
    )
  }

  @Test func gb18030IsRead() throws {
    // 考核点,结论,评定人 / A1,符合,张三
    let bytes: [UInt8] = [
      0xbf, 0xbc, 0xba, 0xcb, 0xb5, 0xe3, 0x2c, 0xbd, 0xe1, 0xc2, 0xdb, 0x2c, 0xc6, 0xc0, 0xb6,
      0xa8, 0xc8, 0xcb, 0x0a, 0x41, 0x31, 0x2c, 0xb7, 0xfb, 0xba, 0xcf, 0x2c, 0xd5, 0xc5, 0xc8,
      0xfd, 0x0a,
    ]
    let reading = try JudgementReader.read(bytes)
    #expect(reading.entries.map(\.conclusion) == [.outcome(.met)])
    #expect(reading.entries.map(\.judgement.assessor) == ["张三"])
  }

  @Test(arguments: ["机关,备注\n甲,乙\n", "考核点,理由\n", "结论,评定人\n"])
  func withoutHeaderItIsNoSheet(text: String) {
    #expect(throws: DocumentError.noHeader(columns: ["机关", "考核点", "结论"])) {
      try JudgementReader.read(Array(text.utf8))
    }
  }

  /// Quotes that never close, rows of nothing but commas, formulas, controls.
  @Test(arguments: [
    "\"甲局,c,A1,,,符合\n甲局,c,A2,,,符合,,,,张三,,,\n", String(repeating: ",", count: 5_000) + "\n",
    "\u{1}\u{7f},\u{202e},=1+1,,,符合\n", "\"\"\"\"\"\n",
    ",,A1,,,符合,,,,\(String(repeating: "张", count: 9_000))\n",
  ])
  func hostileRowsDoNoHarm(rows: String) throws {
    let reading = try Self.read(Self.row(item: "A0") + rows)
    #expect(reading.entries.first?.item == "A0")
  }

  @Test func anOpenQuoteIsToldAndWhatStandsBeforeCounts() throws {
    let reading = try Self.read(Self.row() + "甲局,\"c,A2,,,符合,,,,张三,,,\n")
    #expect(reading.entries.map(\.item) == ["A1"])
    #expect(reading.doubts.map(\.place?.line) == [3])
  }

  /// A leading mark keeps spreadsheets from running text; it is no part of it.
  @Test func theGuardOfFormulasIsTakenOff() throws {
    let reading = try Self.read(Self.row(reason: "'=1+1") + Self.row(reason: "'好'"))
    #expect(reading.entries.map(\.judgement.reason) == ["=1+1", "'好'"])
  }

  // MARK: What agencies give themselves

  @Test func selfScores() throws {
    let text = "机关,指标体系,考核点,自评分\n甲局,c,,95.5\n甲局,c,A1,1\n乙局,c,,\n丙局,c,,高\n"
    let reading = try SelfScoreReader.read(Array(text.utf8))
    #expect(reading.entries.map(\.item) == [nil, "A1"])
    #expect(reading.entries.map(\.marks.description) == ["95.5", "1"])
    #expect(reading.doubts.map(\.message) == ["自评分“高”不是数字，此行未采用"])
    #expect(reading.doubts.map(\.place?.line) == [5])
  }
}
