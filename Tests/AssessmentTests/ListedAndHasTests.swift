import Assessment
import Testing

/// Several subjects of which each earns a share, sections with content, and questions with samples.
@Suite struct ListedAndHasTests {
  // MARK: Listed

  /// Four captions of an index, a quarter each.
  @Test(arguments: [
    ("公开了项目环评结果、空气质量月报、饮用水水质和噪声监测数据。", "met", "10.00"),
    ("公开了项目环评结果和空气质量月报。", "partlyMet", "5.00"),
    ("公开了项目环评结果。公开了空气质量月报。公开了饮用水水质。", "partlyMet", "7.50"),
    ("公开了信息30条。", "notMet", "0.00"),
    // Defined and shown in a caption: half of its share; a caption alone claims nothing.
    (
      "公开了项目环评结果和空气质量月报。\n噪声监测是对声环境数据进行公开。\n\n图1：公开噪声监测数据", "partlyMet", "6.25"
    ),
    ("公开了项目环评结果和空气质量月报。\n\n图1：公开噪声监测数据", "partlyMet", "5.00"),
    ("图1：公开项目环评结果", "notMet", "0.00"),
    // Only meant to be done: nothing.
    ("公开了项目环评结果。\n下一步，将公开空气质量月报。", "partlyMet", "2.50"),
  ])
  func shares(text: String, outcome: String, marks: String) throws {
    let trial = try Trial(
      "listed: [项目环评|环评, 空气质量, 水质, 噪声]\nwith: [公开|公布]\naward: share"
    )
    let item = try trial.judge(text)
    #expect(item.outcome == outcome)
    #expect(item.marks == marks)
  }

  /// What is missing is named.
  @Test func theMissingSubjectsAreTold() throws {
    let trial = try Trial("listed: [环评, 空气质量, 水质, 噪声]\nwith: [公开]\naward: share")
    let item = try trial.judge("公开了环评结果和空气质量月报。")
    #expect(item.why.contains("水质"))
    #expect(item.why.contains("噪声"))
  }

  /// Rows that name a subject stand before the text.
  @Test func rowsNameSubjects() throws {
    let trial = try Trial(
      "listed: [环评, 空气质量, 水质, 噪声]\nrows: columns\nwith: [公开]\naward: share"
    )
    let table = Trial.filed("columns", "栏目名称,可访问\n环评公示,是\n空气质量月报,是\n水质公报,是")
    let item = try trial.judge("公开了信息30条。", [table])
    #expect(item.marks == "7.50")
    #expect(item.outcome == "partlyMet")
    #expect(item.trust == "filed")
  }

  // MARK: Sections

  @Test(arguments: [
    // sentences
    ("{ section: 依申请公开, sentences: 2 }", "收到申请5件。全部按时答复。", "met"),
    ("{ section: 依申请公开, sentences: 2 }", "收到申请5件。", "partlyMet"),
    ("{ section: 依申请公开, sentences: 2 }", "", "notMet"),
    // figures
    ("{ section: 依申请公开, figures: 2 }", "收到申请5件，答复4件。", "met"),
    ("{ section: 依申请公开, figures: 2 }", "收到申请5件，都已答复。", "partlyMet"),
    // characters, punctuation not counted: 10 of them
    ("{ section: 依申请公开, characters: 10 }", "我局收到的申请都已答复。", "met"),
    ("{ section: 依申请公开, characters: 12 }", "我局收到的申请，都已答复。", "partlyMet"),
    ("依申请公开", "收到申请5件。", "met"), ("依申请公开", "", "notMet"),
    ("[收费减免, 依申请公开]", "收到申请5件。", "met"),
  ])
  func sectionWithContent(demand: String, text: String, outcome: String) throws {
    let report = "一、概述\n全年工作有序。\n二、依申请公开情况\n\(text)\n三、行政复议情况\n没有复议。"
    let item = try Trial("has: \(demand)").judge(report)
    #expect(item.outcome == outcome)
  }

  @Test func aMissingSectionIsNotMet() throws {
    let item = try Trial("has: 依申请公开").judge("一、概述\n全年收到申请5件。")
    #expect(item.outcome == "notMet")
  }

  // MARK: Questions

  private static func many(_ agency: String) -> InputFile {
    Trial.filed("policies", Sheets.policies(onTime: 40), of: agency)
  }

  @Test func aSampleIsTheSameEveryTime() throws {
    let trial = try Trial("ask: 核对公布日期\nsample: 3 of policies")
    let table = Self.many(Trial.agency)
    let first = try trial.judge("有。", [table])
    #expect(first.outcome == "undecided")
    let rows = first.evidence.filter { $0.file.hasSuffix("policies.csv") }.map(\.line)
    #expect(Set(rows).count == 3)
    for _ in 0..<3 {
      let again = try trial.judge("有。", [table])
      #expect(again.evidence.map(\.line) == first.evidence.map(\.line))
      #expect(again.reasons == first.reasons)
    }
    // A table that is as short as the sample is taken whole.
    let short = Trial.filed("policies", Sheets.policies(onTime: 2))
    let whole = try trial.judge("有。", [short])
    #expect(Set(whole.evidence.filter { $0.file.hasSuffix("policies.csv") }.map(\.line)) == [2, 3])
  }

  /// Nobody can know which rows of another agency will be looked at.
  @Test func otherAgenciesAreAskedForOtherRows() throws {
    let trial = try Trial("ask: 核对公布日期\nsample: 3 of policies")
    let samples = try (1...6).map { number in
      let agency = "示例\(["甲", "乙", "丙", "丁", "戊", "己"][number - 1])市民政局"
      let report = Trial.report("有。", of: agency)
      return try trial.judge(report, [Self.many(agency)]).evidence.map(\.line)
    }
    #expect(samples.allSatisfy { $0.count >= 3 })
    #expect(Set(samples).count > 1)
  }

  @Test func withoutATableTheQuestionStands() throws {
    let item = try Trial("ask: 核对公布日期\nsample: 3 of policies").judge()
    #expect(item.outcome == "undecided")
    #expect(item.why.contains("核对公布日期"))
  }
}
