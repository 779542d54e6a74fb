import Assessment
import Testing

/// The ladder under strain: open rows, weak claims, contradictions, several tables.
@Suite struct LadderUnderStrainTests {
  private static let item = """
    rows: policies
    where: 类别 = '规范性文件'
    each: 解读日期 <= workday(公布日期, 3)
    says: 解读
    with: [3个工作日|同步]
    """

  private static func table(_ onTime: Int, _ late: Int, _ open: Int) -> InputFile {
    Trial.filed("policies", Sheets.policies(onTime: onTime, late: late, open: open))
  }

  /// A table that leaves it open is not filled up with the report's own word.
  @Test(arguments: ["文件均在3个工作日内发布解读。", "全年公开信息30条。"])
  func openRowsStayOpen(text: String) throws {
    let item = try Trial(Self.item).judge(text, [Self.table(1, 0, 1)])
    #expect(item.outcome == "undecided")
    #expect(item.marks == "5.00–10.00")
  }

  /// The table alone decides how much is met, not half of a half.
  @Test(
    arguments: [
      ((3, 1, 0), "文件均在3个工作日内发布解读。", "7.50"), ((3, 1, 0), "全年发布解读12篇。", "7.50"),
      ((3, 1, 0), "全年公开信息30条。", "7.50"), ((4, 0, 0), "全年公开信息30条。", "10.00"),
    ] as [((Int, Int, Int), String, String)]
  )
  func shares(rows: (Int, Int, Int), text: String, marks: String) throws {
    let trial = try Trial(Self.item + "\naward: share")
    #expect(try trial.judge(text, [Self.table(rows.0, rows.1, rows.2)]).marks == marks)
  }

  /// An exaggeration is told too: all, says the report; three of four, says the table.
  @Test func aClaimThatIsOnlyPartlyTrueIsTold() throws {
    let trial = try Trial(Self.item + "\naward: share")
    let item = try trial.judge("文件均在3个工作日内发布解读。", [Self.table(3, 1, 0)])
    #expect(item.outcome == "partlyMet")
    #expect(item.why.contains("报告"), "\(item.why)")
  }

  /// A table of another kind is no reason to leave the text.
  @Test func aTableOfAnotherKindIsNotLookedAt() throws {
    let other = Trial.filed("columns", "栏目名称,可访问\n双公示,是")
    let item = try Trial(Self.item).judge("文件均在3个工作日内发布解读。", [other])
    #expect(item.outcome == "met")
    #expect(item.trust == "claimed")
  }

  /// Rows without words: no table, nothing to go by.
  @Test(arguments: [
    ("", "notMet|undecided"), ("silence: undecided", "undecided"), ("ask: 抽查", "undecided"),
  ])
  func rowsAlone(keys: String, outcomes: String) throws {
    let item = "rows: policies\neach: 解读日期 >= 公布日期\n" + keys
    let found = try Trial(item).judge()
    #expect(outcomes.split(separator: "|").map(String.init).contains(found.outcome))
    #expect(found.low == "0.00")
  }

  /// What the assessor's table leaves open, a table that was filed does not settle unseen.
  @Test func openCollectedRowsAreNotSettledByFiledOnes() throws {
    let collected = Trial.collected(
      "policies",
      "机关,标题,类别,公布日期,解读日期\n民政局,办法,规范性文件,,2018-03-06"
    )
    let item = try Trial(Self.item).judge("有。", [collected, Self.table(3, 0, 0)])
    #expect(item.outcome == "undecided")
  }

  /// A file that cannot be read is told, and the text decides.
  @Test func aTableThatCannotBeReadIsTold() throws {
    let trial = try Trial(Self.item)
    let broken = Trial.filed("policies", "编号,内容\n1,甲")
    let item = try trial.judge("文件均在3个工作日内发布解读。", [broken])
    #expect(item.trust == "claimed")
    let messages = trial.bench.messages(about: [Trial.roster, broken])
    #expect(messages.count == 1)
    #expect(messages.first?.contains("policies.csv") == true)
  }

  /// A file named almost like a kind is told with the name that was meant.
  @Test func aFileNamedAlmostRightIsTold() throws {
    let trial = try Trial(Self.item)
    let file = Trial.filed("policie", Sheets.policies(onTime: 1))
    let messages = trial.bench.messages(about: [Trial.roster, file])
    #expect(messages.count == 1)
    #expect(messages.first?.contains("policies") == true, "\(messages)")
  }

  /// Levels and sections of a table that nobody collected: trust is in the printed card.
  @Test(arguments: [
    ("filed", "2018/示例市民政局/evidence/policies.csv", "filed"),
    ("filed below filed", "2018/示例市民政局/evidence/filed/policies.csv", "filed"),
    ("collected of one", "2018/示例市民政局/evidence/collected/policies.csv", "collected"),
    ("by title", "2018/示例市民政局/evidence/政策文件台账.csv", "filed"),
    ("by alias of the agency", "2018/市民政局/evidence/policies.csv", "filed"),
    ("by id of the agency", "2018/mzj/evidence/policies.csv", "filed"),
  ])
  func trust(name: String, path: String, trust: String) throws {
    let file = Bench.file(path, Sheets.policies(onTime: 1))
    let item = try Trial(Self.item).judge("有。", [file])
    #expect(item.outcome == "met")
    #expect(item.trust == trust)
  }
}
