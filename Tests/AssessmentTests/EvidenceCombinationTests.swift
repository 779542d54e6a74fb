import Assessment
import Testing

/// Rows together with other demands, tables in several files, and what is open in more than one place.
@Suite struct EvidenceCombinationTests {
  private static let inTime = "rows: policies\neach: 解读日期 <= workday(公布日期, 3)"
  private static let inTimeInline = "{ rows: policies, each: \"解读日期 <= workday(公布日期, 3)\" }"

  private static func table(_ onTime: Int, _ late: Int, _ open: Int) -> InputFile {
    Trial.filed("policies", Sheets.policies(onTime: onTime, late: late, open: open))
  }

  // MARK: Several demands

  @Test(
    arguments: [
      // (combination, rows, text, outcome, marks)
      ("any", (0, 0, 1), "设有解读专栏。", "met", "10.00"),
      ("any", (0, 0, 1), "有。", "undecided", "0.00–10.00"),
      ("any", (0, 1, 0), "设有解读专栏。", "met", "10.00"), ("any", (0, 1, 0), "有。", "notMet", "0.00"),
      ("any", (1, 1, 0), "有。", "partlyMet", "5.00"), ("all", (1, 0, 0), "设有解读专栏。", "met", "10.00"),
      ("all", (1, 0, 0), "有。", "partlyMet", "5.00"), ("all", (0, 1, 0), "有。", "notMet", "0.00"),
      ("all", (0, 0, 1), "设有解读专栏。", "undecided", "5.00–10.00"),
      ("all", (0, 0, 1), "有。", "undecided", "0.00–5.00"),
    ] as [(String, (Int, Int, Int), String, String, String)]
  )
  func combined(
    way: String,
    rows: (Int, Int, Int),
    text: String,
    outcome: String,
    marks: String
  ) throws {
    let trial = try Trial("check: { \(way): [\(Self.inTimeInline), { says: 解读专栏 }] }")
    let item = try trial.judge(text, [Self.table(rows.0, rows.1, rows.2)])
    #expect(item.outcome == outcome)
    #expect(item.marks == marks)
  }

  @Test(
    arguments: [
      ((1, 0, 0), "notMet"), ((0, 1, 0), "met"), ((0, 0, 1), "undecided"),
    ] as [((Int, Int, Int), String)]
  )
  func notThis(rows: (Int, Int, Int), outcome: String) throws {
    let trial = try Trial("check: { not: \(Self.inTimeInline) }")
    let item = try trial.judge("有。", [Self.table(rows.0, rows.1, rows.2)])
    #expect(item.outcome == outcome)
  }

  @Test(
    arguments: [
      ((1, 0, 0), "设有解读专栏。公布了目录。", "met"), ((1, 0, 0), "设有解读专栏。", "met"),
      ((0, 0, 1), "设有解读专栏。公布了目录。", "met"), ((0, 0, 1), "设有解读专栏。", "undecided"),
      ((0, 1, 0), "设有解读专栏。", "partlyMet"), ((0, 1, 0), "有。", "notMet"),
    ] as [((Int, Int, Int), String, String)]
  )
  func atLeastTwo(rows: (Int, Int, Int), text: String, outcome: String) throws {
    let trial = try Trial(
      "check: { atLeast: 2, of: [\(Self.inTimeInline), { says: 解读专栏 }, { says: 公布, with: [目录] }] }"
    )
    let item = try trial.judge(text, [Self.table(rows.0, rows.1, rows.2)])
    #expect(item.outcome == outcome)
  }

  /// What only one of the sources proves is not proven altogether.
  @Test func theLeastTrustOfWhatIsNeededCounts() throws {
    let trial = try Trial("check: { all: [\(Self.inTimeInline), { says: 解读专栏 }] }")
    #expect(try trial.judge("设有解读专栏。", [Self.table(1, 0, 0)]).trust == "claimed")
  }

  // MARK: Whether it applies

  @Test(arguments: [("5", "met"), ("0", "notApplicable")])
  func whatDoesNotApply(cell: String, outcome: String) throws {
    let trial = try Trial("says: 养老\napplies: 收到申请数 > 0")
    let item = try trial.judge("全年公开养老信息30条。\n\n" + Sheets.applications(cell))
    #expect(item.outcome == outcome)
  }

  /// Nobody knows whether it applies: nothing is lost for certain, nor earned.
  @Test(arguments: ["全年公开养老信息30条。", "全年公开信息30条。"])
  func whetherItAppliesMayBeOpen(text: String) throws {
    let trial = try Trial("says: 养老\napplies: 收到申请数 > 0")
    let item = try trial.judge(text + "\n\n" + Sheets.applications(""))
    // What was done tells that there was something to do.
    #expect(item.outcome == (text.contains("养老") ? "met" : "undecided"))
  }

  /// A question is put once, whichever rung leaves it open.
  @Test(arguments: ["全年平稳。", "养老公开是对养老机构进行公开。\n图：养老机构公示"])
  func aQuestionIsPutOnce(text: String) throws {
    let trial = try Trial("says: 养老\nask: 机构名单上网了吗\nsilence: undecided")
    let item = try trial.judge(text)
    #expect(item.outcome == "undecided")
    #expect(item.why.split(separator: "机构名单上网了吗", omittingEmptySubsequences: false).count == 2)
  }

  // MARK: Order

  /// What was denied tells more than what is not mentioned, whichever the author wrote first.
  @Test(arguments: ["any: [{ says: 养老 }, { says: 托育 }]", "any: [{ says: 托育 }, { says: 养老 }]"])
  func theOrderOfAlternativesDoesNotMatter(check: String) throws {
    let trial = try Trial("check: { \(check) }\nsilence: undecided")
    #expect(try trial.judge("全年没有发展托育。").outcome == "notMet")
    #expect(try trial.judge("全年平稳。").outcome == "undecided")
  }

  @Test(arguments: ["[{ says: 养老 }, { says: 托育 }]"])
  func ofSeveralSilenceIsOpenToo(parts: String) throws {
    let trial = try Trial("check: { atLeast: 1, of: \(parts) }\nsilence: undecided")
    #expect(try trial.judge("全年平稳。").outcome == "undecided")
  }

  /// A day and its month may be one and the same.
  @Test(arguments: [("2018年3月", "undecided"), ("2018年4月", "met"), ("2018-03-06", "met")])
  func daysWithinBoundsAreDifferentOnlyApart(day: String, outcome: String) throws {
    let trial = try Trial("rows: policies\nsome: distinct(公布日期) >= 2")
    let table = "标题,公布日期\n甲,2018-03-05\n乙,\(day)"
    #expect(try trial.judge("有。", [Trial.filed("policies", table)]).outcome == outcome)
  }

  /// Figures of the year before may stand beside a claim.
  @Test func aFigureMayBeComparedWithTheYearBefore() throws {
    let trial = try Trial("says: 养老\nfigure: year >= 2018")
    #expect(try trial.judge("全年平稳。").outcome == "met")
  }

  /// What the rows come to together counts beside each of them.
  @Test(arguments: [(3, 0), (1, 2), (0, 3)])
  func rowsAndTheirSum(late: Int, onTime: Int) throws {
    let trial = try Trial(
      "rows: policies\neach: 解读日期 <= workday(公布日期, 3)\nsome: count() >= 9"
    )
    let table = Trial.filed("policies", Sheets.policies(onTime: onTime, late: late))
    #expect(try trial.judge("有。", [table]).outcome == "notMet")
  }

  // MARK: Several files

  /// Both halves of a year are looked at, whoever put them together.
  @Test(arguments: ["2018/示例市民政局/evidence/", "2018/evidence/", "2018/示例市民政局/evidence/collected/"])
  func halvesOfAYear(folder: String) throws {
    let header = "机关," + Sheets.policyHeader
    let first = Bench.file(
      folder + "policies-上半年.csv",
      header + "\n民政局,文件1,规范性文件,2018-03-05,2018-03-06\n"
    )
    let second = Bench.file(
      folder + "policies-下半年.csv",
      header + "\n民政局,文件2,规范性文件,2018-09-28,2018-10-09\n"
    )
    for files in [[first, second], [second, first]] {
      let item = try Trial(Self.inTime + "\naward: share").judge("有。", files)
      #expect(item.outcome == "partlyMet")
      #expect(item.marks == "5.00")
    }
  }

  /// Without a roster the agency is guessed from its title; what lies in its folder is its own.
  @Test func evidenceOfAGuessedAgency() throws {
    let trial = try Trial(Self.inTime)
    let filed = try trial.judge(Trial.report("有。"), [Self.table(1, 0, 0)])
    #expect(filed.outcome == "met")
    let central = Trial.collected(
      "policies",
      "机关,标题,公布日期,解读日期\n示例市民政局,办法,2018-03-05,2018-03-09\n示例市财政局,办法,2018-03-05,2018-03-06"
    )
    #expect(try trial.judge(Trial.report("有。"), [central]).outcome == "notMet")
  }

  // MARK: Deductions

  /// A row of unclear kind is perhaps a case: one or two of them.
  @Test func anUnclearRowIsPerhapsACase() throws {
    let trial = try Trial(
      "rows: policies\nwhere: 类别 = '规范性文件'\neach: 解读日期 <= workday(公布日期, 3)\naward: { each: -0.2 }"
    )
    let table = Sheets.policies(onTime: 0, late: 1) + "\n文件,,2018-03-05,2018-03-09"
    #expect(try trial.judge("有。", [Trial.filed("policies", table)]).marks == "9.60–9.80")
  }

  /// Without a table there are no cases: the claim earns everything, silence nothing.
  @Test(arguments: [("文件均在3个工作日内发布解读。", "10.00"), ("全年公开信息30条。", "0.00")])
  func deductionsWithoutATable(text: String, marks: String) throws {
    let trial = try Trial(Self.inTime + "\nsays: 解读\nwith: [3个工作日]\naward: { each: -0.2 }")
    #expect(try trial.judge(text).marks == marks)
  }

  /// A part that text and table contradict has lost its half already; the other parts keep theirs.
  @Test(arguments: [("组织培训2期。", "7.50"), ("", "2.50")])
  func aContradictedPartLosesItsShareOnce(text: String, marks: String) throws {
    let trial = try Trial(
      """
      award: share
      check:
        all:
          - { says: 收到, about: 申请, with: [N件], figure: 收到申请数 > 0, agrees: 收到申请数 }
          - { says: 培训 }
      """
    )
    let item = try trial.judge("收到公开申请8件。\(text)\n\n" + Sheets.applications("9"))
    #expect(item.outcome == "partlyMet")
    #expect(item.marks == marks)
  }

  // MARK: Values

  /// A cell may hold several words of its list.
  @Test(arguments: [
    ("any(形式 contains '图解')", "文字、图解", "met"), ("any(形式 contains '视频')", "文字、图解", "notMet"),
    ("any(形式 = '图解')", "一图读懂", "met"), ("distinct(形式) = 2", "图解\n解读,2018-03-05,视频", "met"),
    ("distinct(形式) = 1", "图解\n解读,2018-03-05,一图读懂", "met"),
    ("count(发布日期 in (2018-03-05, 2018-03-06)) = 1", "图解", "met"),
  ])
  func words(expression: String, cell: String, outcome: String) throws {
    let trial = try Trial("rows: interpretations\nsome: \"\(expression)\"")
    let table = Trial.filed("interpretations", "标题,发布日期,形式\n解读,2018-03-05,\(cell)")
    #expect(try trial.judge("有。", [table]).outcome == outcome)
  }

  /// A word of a list that is only part of another one is no match.
  @Test func namesAreCountedAlikeHoweverWritten() throws {
    let trial = try Trial("rows: policies\neach: 标题 = '停车管理办法(试行)'")
    let table = Trial.filed("policies", "标题,类别,公布日期\n停车管理办法（试行）,其他,2018-03-05")
    #expect(try trial.judge("有。", [table]).outcome == "met")
  }

  /// A row may be held against the report's own figures and last year's.
  @Test(arguments: [("1", "met"), ("2", "notMet"), ("", "undecided")])
  func rowsAgainstTheTable(cell: String, outcome: String) throws {
    let trial = try Trial("rows: policies\nsome: count() = 收到申请数")
    let item = try trial.judge(Sheets.applications(cell), [Self.table(1, 0, 0)])
    #expect(item.outcome == outcome)
  }
}
