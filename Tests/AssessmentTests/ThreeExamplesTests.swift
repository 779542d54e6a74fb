import Assessment
import ComplianceModel
import Foundation
import TestSupport
import Testing

/// Three demands that assessors often make, in every variant in which agencies answer them.
@Suite struct ThreeExamplesTests {
  private static let trial: Trial = {
    do {
      let url = Fixtures.url("checklists/three-examples/index.yaml")
      let text = try String(contentsOf: url, encoding: .utf8)
      return try Trial(checklist: "three-examples", [("index.yaml", text)])
    } catch {
      preconditionFailure("the three examples do not load: \(error)")
    }
  }()

  /// The known agency enforces the law; the other one does not.
  private static let roster = Bench.file(
    "roster.csv",
    """
    id,name,aliases,kind,level,class,duties
    mzj,示例市民政局,市民政局,department,city,甲组,行政执法
    tjj,示例市统计局,市统计局,department,city,甲组,统计调查

    """
  )

  private func judge(
    _ item: String,
    _ text: String,
    _ files: [InputFile] = [],
    of agency: String = Trial.agency
  ) throws -> Trial.Item {
    try Self.trial.judge(Trial.report(text, of: agency), [Self.roster] + files, item: item)
  }

  @Test func lintFindsNothing() {
    for problem in Self.trial.bench.lint(only: []) {
      Issue.record("\(problem.place): \(problem.message)")
    }
  }

  @Test func everyExamplePasses() {
    let results = Self.trial.bench.test(only: [])
    #expect(results.count == 26)
    for result in results where !result.passes {
      Issue.record("\(result.example.place): \(result.verdict?.outcome.rawValue ?? "-")")
    }
  }

  // MARK: Interpretation within three working days

  /// One document and its explanation; 15 to 21 February and 1 to 7 October are off, the Saturdays 24
  /// February and 29 September and Sunday, 30 September are worked.
  @Test(arguments: [
    ("2018-02-12", "2018-02-12", "met"), ("2018-02-12", "2018-02-14", "met"),
    ("2018-02-12", "2018-02-22", "met"), ("2018-02-12", "2018-02-23", "notMet"),
    ("2018-02-14", "2018-02-24", "met"), ("2018-02-14", "2018-02-25", "notMet"),
    ("2018-02-11", "2018-02-14", "met"), ("2018-02-11", "2018-02-22", "notMet"),
    ("2018-09-28", "2018-10-08", "met"), ("2018-09-28", "2018-10-09", "notMet"),
    ("2018-09-30", "2018-10-10", "met"), ("2018-09-30", "2018-10-11", "notMet"),
    ("2018-09-28", "", "notMet"), ("", "2018-10-08", "undecided"),
    ("2018-10", "2018-10-09", "met"), ("2018-09", "2018-09-28", "undecided"),
  ])
  func oneDocument(published: String, explained: String, outcome: String) throws {
    let table = Trial.filed("policies", Sheets.policies("\(published)/\(explained)"))
    #expect(try judge("A1", "全年公开信息30条。", [table]).outcome == outcome)
  }

  /// 3 of 4 in time across both holidays: three quarters of four marks.
  @Test func documentsOfAYear() throws {
    let table = Sheets.policies(
      "2018-02-12/2018-02-22",
      "2018-02-12/2018-02-23",
      "2018-09-28/2018-10-08",
      "2018-03-05/2018-03-06"
    )
    let notice = "\n关于放假的通知,其他文件,2018-09-28,"
    let item = try judge("A1", "全年公开信息30条。", [Trial.filed("policies", table + notice)])
    #expect(item.outcome == "partlyMet")
    #expect(item.marks == "3.00")
    #expect(item.evidence.contains { $0.line == 3 && $0.quote.contains("2018-02-23") })
  }

  @Test(arguments: [
    ("新出台的5份文件均在公布后三个工作日内发布了解读。", "met", "4.00"), ("政策文件与解读材料同步发布。", "met", "4.00"),
    ("全年发布政策解读12篇。", "partlyMet", "2.00"),
    ("解读稿与文件同步发布。\n四、存在的主要问题\n部分文件解读不够及时。", "partlyMet", "2.00"),
    ("全年公开信息30条。", "undecided", "0.00–4.00"),
    ("要求各科室在3个工作日内发布解读。", "undecided", "0.00–4.00"),
  ])
  func whatTheReportSays(text: String, outcome: String, marks: String) throws {
    let item = try judge("A1", text)
    #expect(item.outcome == outcome)
    #expect(item.marks == marks)
    if outcome != "undecided" { #expect(item.trust == "claimed") }
  }

  /// A plan is no claim: never met.
  @Test func onlyPlanned() throws {
    let item = try judge("A1", "下一步，将在文件公布后3个工作日内发布解读。")
    #expect(item.low == "0.00")
    #expect(item.outcome == "notMet" || item.outcome == "undecided")
  }

  @Test func theTableContradictsTheReport() throws {
    let table = Trial.filed("policies", Sheets.policies("2018-09-28/2018-10-09"))
    let item = try judge("A1", "所有文件均在3个工作日内发布了解读。", [table])
    #expect(item.outcome == "notMet")
    #expect(item.trust == "filed")
    #expect(item.why.contains("报告"))
    #expect(item.evidence.contains { $0.quote.contains("3个工作日") })
    #expect(item.evidence.contains { $0.quote.contains("2018-10-09") })
  }

  // MARK: A column for permits and penalties

  @Test(arguments: [
    ("双公示专栏,是", "met"), ("信用双公示,是\n党建,否", "met"), ("双公示专栏,否", "notMet"),
    ("党建专栏,是", "notMet"), ("双公示专栏,", "undecided"), ("“双公示”专栏,√", "met"),
  ])
  func columns(rows: String, outcome: String) throws {
    let table = Trial.filed("columns", "栏目名称,可访问\n" + rows)
    let found = try judge("B1", "全年公开信息30条。", [table])
    #expect(found.outcome == outcome)
  }

  @Test(arguments: [
    ("在门户网站开设了双公示专栏。", "met"), ("在门户网站开设“双公示”专栏，公布许可和处罚结果86条。", "met"),
    ("全年报送双公示信息86条。", "partlyMet"), ("全年工作有序。\n\n图1：双公示专栏", "notMet"),
    ("双公示是对行政许可和行政处罚进行公示。\n\n图1：双公示专栏", "partlyMet"),
    ("双公示是对行政许可和行政处罚进行公示。", "notMet"), ("没有开设双公示专栏。", "notMet"),
    ("未在网站设立双公示栏目。", "notMet"), ("（一）双公示专栏\n全年工作有序。", "notMet"),
    ("明年将开设双公示专栏。", "notMet"), ("应当设立双公示专栏。", "notMet"),
    ("按照设立双公示专栏的要求，做好各项工作。", "notMet"), ("市统计局开设了双公示专栏。", "notMet"),
    ("全年公开信息30条。", "notMet"),
  ])
  func whatIsSaidOfTheColumn(text: String, outcome: String) throws {
    #expect(try judge("B1", text).outcome == outcome)
  }

  @Test func notTheDutyOfTheAgency() throws {
    for text in ["在门户网站开设了双公示专栏。", "全年公开信息30条。"] {
      let item = try judge("B1", text, of: "示例市统计局")
      #expect(item.outcome == "notApplicable")
      #expect(item.ground?.contains("职责") == true)
      #expect(item.lost == "0.00")
    }
    let table = Trial.filed("columns", "栏目名称,可访问\n党建专栏,是", of: "示例市统计局")
    #expect(try judge("B1", "有。", [table], of: "示例市统计局").outcome == "notApplicable")
  }

  /// What the assessor looked up stands above what the report says.
  @Test func theColumnWasLookedUp() throws {
    let table = Trial.collected("columns", "机关,栏目名称,可访问\n市民政局,双公示专栏,否")
    let item = try judge("B1", "在门户网站开设了双公示专栏。", [table])
    #expect(item.outcome == "notMet")
    #expect(item.trust == "collected")
  }

  // MARK: Replies to proposals

  /// The twentieth working day after Monday, 10 September 2018 is 12 October: 24 September and the
  /// first week of October are off, 29 and 30 September are worked.
  @Test(arguments: [
    ("2018-09-10,2018-10-12,", "met", "3.00"), ("2018-09-10,2018-10-15,", "notMet", "0.00"),
    ("2018-09-10,,", "notMet", "0.00"), ("2018-09-10,未公开,否", "notMet", "0.00"),
    ("2018-09-10,,是", "notApplicable", "-"),
    ("2018-09-10,2018-10-12,否;2018-09-10,,涉密", "met", "3.00"),
    ("2018-09-10,2018-10-12,;2018-09-10,2018-10-15,;2018-09-10,,", "partlyMet", "1.00"),
    // Reply not yet given: nothing to publish is not decided by the rows.
    ("2018-09-10,2018-10-12,;2018-09,2018-10-08,", "undecided", "1.50–3.00"),
  ])
  func proposals(rows: String, outcome: String, marks: String) throws {
    let lines = rows.split(separator: ";").enumerated().map { "\($0.offset + 1),\($0.element)" }
    let table = Trial.filed(
      "proposals",
      (["编号,答复日期,公开日期,涉密"] + lines).joined(separator: "\n")
    )
    let item = try judge("C1", "全年公开信息30条。", [table])
    #expect(item.outcome == outcome)
    #expect(item.marks == marks)
  }

  @Test(arguments: [
    ("承办人大代表建议5件、政协提案8件，办理结果全部在网站公开。", "met"),
    ("网站设有建议提案专栏，公布了办理结果。", "met"), ("办理政协提案8件。", "partlyMet"),
    ("认真办理政协提案。", "partlyMet"), ("全年未收到建议提案。", "met"), ("2018年我局没有承办政协提案。", "met"),
    ("全年公开信息30条。", "notMet"), ("市统计局公开政协提案办理结果8件。", "notMet"),
    ("明年将公开政协提案办理结果8件。", "notMet"), ("上年度公开政协提案办理结果8件。", "notMet"),
    ("图1：建议提案专栏公开办理结果", "notMet"),
    // Advice of citizens is no proposal of a deputy.
    ("收到群众建议8件，在网站公开了采纳情况。", "notMet"),
  ])
  func whatIsSaidOfProposals(text: String, outcome: String) throws {
    #expect(try judge("C1", text).outcome == outcome)
  }

  /// A table that does not say what is secret leaves its rows open.
  @Test func aTableWithoutTheColumnOfTheFilter() throws {
    let table = Trial.filed("proposals", "编号,答复日期,公开日期\n1,2018-09-10,2018-10-15")
    let item = try judge("C1", "全年公开信息30条。", [table])
    #expect(item.outcome == "undecided")
  }

  @Test func noneReceivedIsReported() throws {
    let item = try judge("C1", "全年未收到建议提案。")
    #expect(item.ground != nil)
    #expect(item.marks == "3.00")
    #expect(item.evidence.contains { $0.quote.contains("未收到建议提案") })
  }

  // MARK: Together

  /// All three from the tables of the assessor: 4 + 3 + 1.5 of 10.
  @Test func theWholeCard() throws {
    let files = [
      Self.roster,
      Trial.collected(
        "policies",
        "机关,标题,类别,公布日期,解读日期\n市民政局,办法,规范性文件,2018-09-28,2018-10-08"
      ),
      Trial.collected("columns", "机关,栏目名称,可访问\nmzj,双公示专栏,是"),
      Trial.collected(
        "proposals",
        """
        机关,编号,答复日期,公开日期,涉密
        示例市民政局,1,2018-09-10,2018-10-12,
        示例市民政局,2,2018-09-10,2018-10-15,
        示例市统计局,3,2018-09-10,,
        """
      ),
    ]
    let card = try Self.trial.card(Trial.report("全年公开信息30条。"), files)
    #expect(card.items.map(\.marks) == ["4.00", "3.00", "1.50"])
    #expect(card.items.allSatisfy { $0.trust == "collected" })
    #expect(card.score == Trial.Score(low: "8.50", high: "8.50", full: "10.00", assessed: "10.00"))
    #expect(card.adjustments == [])
    // The other agency: no policies or columns known, its one reply not published.
    let other = try Self.trial.card(Trial.report("全年公开信息30条。", of: "示例市统计局"), files)
    #expect(other.items.map(\.outcome) == ["undecided", "notApplicable", "notMet"])
    #expect(other.items.map(\.marks) == ["0.00–4.00", "-", "0.00"])
  }
}
