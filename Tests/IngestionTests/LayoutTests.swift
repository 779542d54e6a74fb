import ComplianceModel
import Ingestion
import TestSupport
import Testing

/// One report in the layouts that copying, converting and typing make of it: every cell, heading and
/// date has to come out the same (`formats/figures.csv`, typed once).
@Suite struct LayoutTests {
  private static let titles = [
    "总体情况", "主动公开政府信息情况", "收到和处理政府信息公开申请情况", "政府信息公开行政复议、行政诉讼情况",
    "存在的主要问题及改进情况", "其他需要报告的事项",
  ]

  @Test(arguments: [
    "word-cells", "tab-rows", "bars", "markdown", "open-bars", "cell-lines", "cell-lines-bar",
    "cell-paragraphs", "flat-rows", "flat-rows-columns", "wrapped-rows", "glued-rows", "full-width",
    "vertical-label", "vertical-label-lines", "fused-header", "contents", "contents-bare",
    "dash-number", "inline-heading", "no-numbers", "page-numbers", "utf16le-mark", "utf16be",
    "gb18030",
  ])
  func everythingIsRead(name: String) throws {
    let report = try Filed.report(try Filed.fixture("layouts/\(name).txt"))
    #expect(try Filed.differences(report).isEmpty)
    #expect(report.form == "tables-2021")
    #expect(report.doubts.map(\.message).isEmpty)
    #expect(report.headings.map(\.title) == Self.titles)
    #expect(report.agencyName == "示例市水务局")
    #expect(report.year == 2023)
    #expect(report.signed?.day == CalendarDay(year: 2024, month: 1, day: 19))
    #expect(report.signature?.text == "示例市水务局")
    #expect(report.period?.start == CalendarDay(year: 2023, month: 1, day: 1))
    #expect(report.period?.end == CalendarDay(year: 2023, month: 12, day: 31))
    #expect(report.contact.phones.map(\.printed) == ["0532-85550123"])
    #expect(report.contact.postcode?.text == "266999")
    // 318 条 also where the number of a page stands in the middle of the word before it.
    #expect(report.numbers.contains { $0.value.exact == Quantity(318) })
    #expect(
      report.statements.contains {
        $0.role == .body && report.text.string($0.range).contains("主动公开政府信息318条")
      }
    )
  }

  /// Words are matched whatever their script, quotes stay as printed.
  @Test func traditionalCharacters() throws {
    let report = try Filed.report(try Filed.fixture("layouts/traditional.txt"))
    #expect(try Filed.differences(report).isEmpty)
    #expect(report.headings.first?.title == "\u{7E3D}\u{4F53}\u{60C5}\u{6CC1}")
    #expect(report.headings.first?.concept?.rawValue == "概述")
    #expect(report.agencyName == "示例市水务局")
    #expect(report.title?.text == "示例市水務局2023年政府信息公開工作年度報告")
    #expect(report.contact.phones.map(\.printed) == ["0532-85550123"])
  }

  /// 其他处理 in one row, as before 2021, though the report is of 2023.
  @Test(arguments: ["rows-23", "rows-23-lines"])
  func otherHandlingInOneRow(name: String) throws {
    let report = try Filed.report(try Filed.fixture("layouts/\(name).txt"))
    #expect(report.form == "tables-2021")
    #expect(report.doubts.map(\.message).isEmpty)
    #expect(report.figures.count == 186)
    let columns = ["", "·自然人", "·商业企业", "·科研机构", "·社会公益组织", "·法律服务机构", "·其他"]
    for column in columns {
      #expect(report.figure(FigureName(rawValue: "其他处理数\(column)"))?.value?.exact == .zero)
    }
    #expect(report.figure(FigureName(rawValue: "办结数"))?.value?.exact == Quantity(16))
  }

  @Test func oddCells() throws {
    let report = try Filed.report(try Filed.fixture("layouts/odd-cells.txt"))
    let expected = ["规章制发数": "slash", "规章废止数": "slash", "制发规范性文件数": "22", "行政事业性收费金额": "70487"]
    #expect(try Filed.differences(report, expected).isEmpty)
    #expect(report.figure(FigureName(rawValue: "行政事业性收费金额"))?.unit == "元")
    #expect(report.doubts.map(\.message).isEmpty)
  }

  /// The tables of 2019 in a report of 2023, with 增 and 减.
  @Test func theFormOfAnEarlierYear() throws {
    let report = try Filed.report(try Filed.fixture("layouts/form-2019-later.txt"))
    #expect(report.form == "tables-2019")
    #expect(report.doubts.map(\.message).isEmpty)
    let changes = ["行政许可项目增减", "其他管理服务项目增减", "行政处罚项目增减", "行政强制项目增减", "行政事业性收费项目增减"]
    let values = changes.map { report.figure(FigureName(rawValue: $0))?.value?.description }
    #expect(values == ["15", "-4", "-11", "1", "0"])
    #expect(report.figure(FigureName(rawValue: "政府集中采购金额"))?.unit == "万元")
    #expect(report.figure(FigureName(rawValue: "收到申请数·自然人"))?.value?.description == "12")
  }

  @Test(arguments: [
    "统计期限为2023年1月1日至2023年12月31日。", "统计期限自2023年1月1日起至12月31日止。",
    "统计期限为2023年1月1日—12月31日。", "统计期限从2023年1月1日到2023年12月31日。",
    "统计时间为2023.1.1-2023.12.31。", "统计期限是二〇二三年一月一日至二〇二三年十二月三十一日。",
    "数据统计期限为 2023 年 1 月 1 日至 12 月 31 日。", "所列数据的统计期限为２０２３年１月１日至１２月３１日。",
    "統計期限為2023年1月1日至2023年12月31日。",
  ])
  func periods(text: String) throws {
    let report = try Reading.paragraph("本报告数据\(text)", year: "2023")
    #expect(report.period?.start == CalendarDay(year: 2023, month: 1, day: 1))
    #expect(report.period?.end == CalendarDay(year: 2023, month: 12, day: 31))
  }

  @Test(
    arguments: [
      ("联系电话：0532-85550123", ["0532-85550123"]), ("电话：0532—85550123", ["0532—85550123"]),
      ("电话：85550123", ["85550123"]), ("电话：（0532）85550123", ["（0532）85550123"]),
      ("电话：0532 85550123", ["0532 85550123"]),
      ("电话：0532-85550123、85550124", ["0532-85550123", "85550124"]),
      ("联系电话：0532-85550123/85550124", ["0532-85550123", "85550124"]),
      ("聯繫電話：0532-85550123", ["0532-85550123"]),
    ] as [(String, [String])]
  )
  func phones(text: String, printed: [String]) throws {
    let report = try Reading.paragraph("如有疑问，请与办公室联系（\(text)）。", year: "2023")
    let found = report.contact.phones.map { phone in
      phone.printed
    }
    #expect(found.map(\.matchingKey) == printed.map(\.matchingKey))
  }
}
