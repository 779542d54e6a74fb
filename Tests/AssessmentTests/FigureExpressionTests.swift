import Testing

/// Conditions over the statistics table, facts of the report and last year's report.
@Suite struct FigureExpressionTests {
  @Test(arguments: [
    ("5", "收到申请数 > 0", "met"), ("0", "收到申请数 > 0", "notMet"),
    ("0", "收到申请数 = 0", "met"), ("", "收到申请数 > 0", "undecided"),
    ("", "收到申请数 = 0", "undecided"), ("", "收到申请数 > 0 or 1 = 1", "met"),
    ("", "收到申请数 > 0 and 1 = 2", "notMet"), ("", "not 收到申请数 > 0", "undecided"),
    ("5000余", "收到申请数 >= 5000", "met"), ("5000余", "收到申请数 < 5000", "notMet"),
    ("5000余", "收到申请数 = 5500", "undecided"), ("5000余", "收到申请数 = 4999", "notMet"),
    ("5000余", "收到申请数 > 1亿", "notMet"), ("5000余", "收到申请数 * 2 >= 1万", "met"),
    ("5", "100 / 收到申请数 = 20", "met"), ("0", "100 / 收到申请数 >= 20", "undecided"),
    ("", "100 / 收到申请数 > 20", "undecided"), ("1.2万", "收到申请数 > 1万", "met"),
    ("5", "收到申请数 in (3, 5)", "met"), ("", "收到申请数 in (3, 5)", "undecided"),
  ])
  func figures(cell: String, expression: String, outcome: String) throws {
    let text = Sheets.applications(cell)
    #expect(try Trial("that: \"\(expression)\"").judge(text).outcome == outcome)
  }

  /// Where there is no table at all the report is silent: neither answer is right.
  @Test(arguments: ["收到申请数 > 0", "收到申请数 = 0", "not 收到申请数 > 0"])
  func aMissingTableIsSilence(expression: String) throws {
    #expect(try Trial("that: \(expression)").judge().outcome == "notMet")
    #expect(try Trial("that: \(expression)\nsilence: undecided").judge().outcome == "undecided")
  }

  @Test(arguments: [
    ("last", "notMet", "met"), ("not last", "met", "notMet"),
    ("last.收到申请数 = 4", "undecided", "met"), ("last.收到申请数 > 4", "undecided", "notMet"),
    ("收到申请数 = last.收到申请数 + 1", "undecided", "met"),
    ("not last or last.收到申请数 = 4", "met", "met"),
    ("last.办结数 > 0", "undecided", "undecided"),
  ])
  func lastYear(expression: String, without: String, with: String) throws {
    let trial = try Trial("that: \"\(expression)\"")
    let report = Trial.report(Sheets.applications("5"))
    let last = Trial.report(Sheets.applications("4"), year: 2017)
    #expect(try trial.judge(report, [Trial.roster]).outcome == without)
    #expect(try trial.judge(report, [Trial.roster, last]).outcome == with)
  }

  @Test func theReportOfAnotherAgencyIsNotLastYears() throws {
    let trial = try Trial("that: last")
    let other = Trial.report("有。", of: "示例市住房和城乡建设局", year: 2017)
    let older = Trial.report("有。", year: 2016)
    #expect(try trial.judge(Trial.report("有。"), [Trial.roster, other]).outcome == "notMet")
    #expect(try trial.judge(Trial.report("有。"), [Trial.roster, older]).outcome == "notMet")
  }

  @Test(arguments: [
    ("title", "", "met"), ("period", "", "notMet"), ("published", "", "notMet"),
    ("contact.phone", "联系电话：0632-3314567。", "met"), ("contact.phone", "", "notMet"),
    ("contact.fax", "", "notMet"), ("year = 2018", "", "met"),
  ])
  func aFactAsAConditionIsWhetherItIsThere(
    expression: String,
    text: String,
    outcome: String
  ) throws {
    #expect(try Trial("that: \(expression)").judge(text).outcome == outcome)
  }
}
