import Foundation
import Testing

/// Conditions over the rows of a table: one by one in `each`, together in `some`.
@Suite struct RowExpressionTests {
  private static let full = """
    事项,开始,截止,意见数,采纳数,公开依据
    停车收费,2018-03-01,2018-04-02,12,5,是
    校车管理,2018-05-02,2018-05-20,8,2,是
    养老设施,2018-06-01,2018-07-02,10,3,是
    """
  private static let gap = full.replacingOccurrences(of: "07-02,10,3", with: "07-02,,3")
  private static let words = full.replacingOccurrences(of: "07-02,10,3", with: "07-02,若干,3")

  private static let togetherCases = [
    ("count() = 3", "met"), ("count() >= 4", "notMet"), ("count(意见数 >= 10) = 2", "met"),
    ("count(意见数 > 100) = 0", "met"), ("sum(意见数) = 30", "met"), ("sum(意见数) > 30", "notMet"),
    ("sum(意见数 - 采纳数) = 20", "met"), ("sum(采纳数) / sum(意见数) >= 0.33", "met"),
    // 32, 18 and 31 days.
    ("share(days(开始, 截止) >= 30) > 0.66", "met"), ("share(days(开始, 截止) >= 30) > 0.67", "notMet"),
    ("any(意见数 > 11)", "met"), ("any(意见数 > 12)", "notMet"), ("all(意见数 >= 8)", "met"),
    ("all(意见数 > 8)", "notMet"), ("distinct(事项) = 3", "met"), ("distinct(year(开始)) = 1", "met"),
    ("distinct(公开依据) = 1", "met"), ("any(事项 contains '校车')", "met"),
    ("any(事项 = '校车')", "notMet"), ("count(事项 in ('停车收费', '养老设施')) = 2", "met"),
    ("count(公开依据) = 3", "met"), ("count() >= 3 and not any(采纳数 > 意见数)", "met"),
    ("share(采纳数 > 0) = 1 or count() = 0", "met"), ("count(开始 < 2018-05-02) = 1", "met"),
    ("count(year(开始) = year) = 3", "met"),
  ]

  @Test(arguments: togetherCases)
  func together(expression: String, outcome: String) throws {
    #expect(try Self.inFull.get()[expression] == outcome)
  }

  /// A cell left blank or that cannot be read may be anything.
  private static let togetherWithAGapCases = [
    ("count() = 3", "met"), ("count(意见数 >= 8) >= 2", "met"), ("count(意见数 >= 8) = 2", "undecided"),
    ("count(意见数 >= 8) > 3", "notMet"), ("count(意见数 >= 8) = 1", "notMet"),
    ("sum(意见数) = 20", "undecided"), ("sum(意见数) = 20 or count() = 3", "met"),
    ("any(意见数 > 11)", "met"), ("any(意见数 > 12)", "undecided"), ("all(意见数 > 8)", "notMet"),
    ("all(意见数 >= 8)", "undecided"), ("share(意见数 >= 8) >= 0.6", "met"),
    ("share(意见数 >= 8) >= 0.7", "undecided"), ("share(意见数 >= 8) < 0.5", "notMet"),
    ("distinct(意见数) >= 2", "met"), ("distinct(意见数) = 3", "undecided"),
    ("distinct(意见数) > 3", "notMet"), ("count(not 意见数 > 5) <= 1", "met"),
  ]

  @Test(arguments: togetherWithAGapCases)
  func togetherWithAGap(expression: String, outcome: String) throws {
    #expect(try Self.withGap.get()[expression] == outcome, "blank")
    #expect(try Self.withWords.get()[expression] == outcome, "unreadable")
  }

  @Test func theRowsOfWhereAreMeant() throws {
    let trial = try Trial("rows: consultations\nwhere: 意见数 >= 10\nsome: sum(采纳数) = 8")
    #expect(try trial.judge("有。", [Trial.filed("consultations", Self.full)]).outcome == "met")
    // 8 without the row of which the number is not known, or 5 without it.
    #expect(try trial.judge("有。", [Trial.filed("consultations", Self.gap)]).outcome == "undecided")
  }

  @Test(arguments: [
    // 1 to 28 February; three working days later is 6 February at the earliest, 5 March at the latest.
    ("2018-02", "2018-02-01", "met"), ("2018-02", "2018-02-06", "met"),
    ("2018-02", "2018-03-06", "notMet"), ("2018-02", "2018-02-20", "undecided"),
    ("2018-02", "2018-03-05", "undecided"), ("2018年3月5日", "2018-03", "undecided"),
    ("2018-03-05", "2018-02", "met"), ("2018-03-05", "2018年4月", "notMet"),
    ("2018-03-05", "2018年3月上旬", "undecided"), ("2018-03-05", "2018-03-08", "met"),
    ("2018-03-05", "2018-03-09", "notMet"), ("不详", "2018-03-06", "undecided"),
    ("2016-05-05", "2016-05-06", "undecided"), ("2026-12-31", "2027-01-04", "undecided"),
  ])
  func approximateDays(published: String, explained: String, outcome: String) throws {
    let trial = try Trial("rows: policies\neach: 解读日期 <= workday(公布日期, 3)")
    let table = Trial.filed("policies", Sheets.policies("\(published)/\(explained)"))
    #expect(try trial.judge("有。", [table]).outcome == outcome)
  }

  @Test func aRowOutsideTheCalendarSaysSo() throws {
    let trial = try Trial("rows: policies\neach: 解读日期 <= workday(公布日期, 3)")
    let table = Trial.filed("policies", Sheets.policies("2016-05-05/2016-05-06"))
    let item = try trial.judge("有。", [table])
    #expect(item.why.contains("日历"), "\(item.why)")
  }

  @Test(arguments: [
    ("5000余", "意见数 >= 5000", "met"), ("5000余", "意见数 < 5000", "notMet"),
    ("5000余", "意见数 > 5000", "undecided"), ("5000余条", "意见数 = 4000", "notMet"),
    ("近300", "意见数 > 100", "met"), ("近300", "意见数 > 300", "notMet"),
    ("1.5万", "意见数 > 1万", "met"), ("12件", "意见数 = 12", "met"), ("十二", "意见数 = 12", "met"),
    ("", "意见数 > 0", "undecided"), ("/", "意见数 > 0", "undecided"), ("0", "意见数 > 0", "notMet"),
    ("0", "采纳数 / 意见数 >= 0.5", "undecided"), ("4", "采纳数 / 意见数 >= 0.5", "met"),
    ("", "意见数 > 0 or 采纳数 = 2", "met"), ("", "意见数 > 0 and 采纳数 = 3", "notMet"),
  ])
  func numbers(cell: String, expression: String, outcome: String) throws {
    let trial = try Trial("rows: consultations\neach: \"\(expression)\"")
    let table = Trial.filed("consultations", "事项,开始,意见数,采纳数\n停车,2018-03-01,\(cell),2")
    #expect(try trial.judge("有。", [table]).outcome == outcome)
  }

  @Test(arguments: [
    ("类别 = '规范性文件'", "行政规范性文件", "met"), ("类别 = '规范性文件'", "一般文件", "notMet"),
    ("类别 != '规范性文件'", "其他", "met"), ("类别 in ('规范性文件', '政府规章')", "规章", "met"),
    ("类别 in ('规范性文件', '政府规章')", "其他文件", "notMet"),
    ("类别 = '规范性文件'", "", "undecided"), ("类别 = '规范性文件'", "红头文件", "undecided"),
    ("标题 contains '停车'", "其他", "met"), ("标题 = '停车'", "其他", "notMet"),
    ("标题 != '停车'", "其他", "met"),
  ])
  func wordsAndChoices(expression: String, kind: String, outcome: String) throws {
    let trial = try Trial("rows: policies\neach: \"\(expression)\"")
    let table = Trial.filed("policies", "标题,类别,公布日期\n停车管理办法,\(kind),2018-03-05")
    #expect(try trial.judge("有。", [table]).outcome == outcome)
  }

  /// Flags are conditions; a blank one says nothing unless its column declares that it is a no.
  @Test(arguments: [
    ("公众列席", "是", "met"), ("公众列席", "否", "notMet"), ("not 公众列席", "否", "met"),
    ("公众列席", "", "notMet"), ("民生议题", "", "undecided"), ("not 民生议题", "", "undecided"),
    ("民生议题", "√", "met"), ("民生议题", "也许", "undecided"), ("not 涉密", "", "met"),
  ])
  func flags(expression: String, cell: String, outcome: String) throws {
    let column = expression.replacingOccurrences(of: "not ", with: "")
    let trial = try Trial("rows: meetings\neach: \(expression)")
    let table = Trial.filed("meetings", "会议名称,会议日期,\(column)\n第一次会议,2018-03-01,\(cell)")
    #expect(try trial.judge("有。", [table]).outcome == outcome)
  }

  private static let inFull = Result { try outcomes(of: togetherCases.map(\.0), full) }
  private static let withGap = Result { try outcomes(of: togetherWithAGapCases.map(\.0), gap) }
  private static let withWords = Result { try outcomes(of: togetherWithAGapCases.map(\.0), words) }

  /// What each expression comes to over a table, all of them items of one checklist.
  private static func outcomes(of expressions: [String], _ table: String) throws
    -> [String: String]
  {
    let trial = try Trial(each: expressions.map { "rows: consultations\nsome: \"\($0)\"" })
    let files = [Trial.roster, Trial.filed("consultations", table)]
    let items = try trial.card(Trial.report("有。"), files).items
    return Dictionary(uniqueKeysWithValues: zip(expressions, items.map(\.outcome)))
  }
}
