import Testing

/// What every award earns to the last printed decimal, worked out by hand.
@Suite struct AwardMarksTests {
  private static let inTime = "rows: policies\neach: 解读日期 <= workday(公布日期, 3)\n"

  private func policies(_ award: String, _ marks: String, _ rows: (Int, Int, Int)) throws
    -> Trial.Item
  {
    let table = Sheets.policies(onTime: rows.0, late: rows.1, open: rows.2)
    return try Trial(Self.inTime + "award: \(award)", marks: marks).judge(
      "有。",
      [Trial.filed("policies", table)]
    )
  }

  // MARK: Shares

  @Test(arguments: [
    // 7 of 9 of 10: 7.777…; of 4: 3.111…
    ("10", 7, 2, "7.78", "2.22"), ("4", 7, 2, "3.11", "0.89"), ("1", 2, 1, "0.67", "0.33"),
    // Exactly half a hundredth goes up: 1 of 8 is 0.125, 3 of 8 is 0.375.
    ("1", 1, 7, "0.13", "0.87"), ("1", 3, 5, "0.38", "0.62"), ("10", 5, 0, "10.00", "0.00"),
    ("10", 0, 5, "0.00", "10.00"), ("0.01", 1, 1, "0.01", "0.00"), ("3", 1, 2, "1.00", "2.00"),
  ])
  func shareOfRows(marks: String, onTime: Int, late: Int, earned: String, lost: String) throws {
    let item = try policies("share", marks, (onTime, late, 0))
    #expect(item.marks == earned)
    #expect(item.lost == lost)
  }

  @Test(arguments: [
    // 7 or 8 of 9
    ("10", 7, 1, 1, "7.78–8.89"), ("10", 0, 0, 2, "0.00–10.00"), ("10", 2, 0, 2, "5.00–10.00"),
    ("10", 0, 3, 1, "0.00–2.50"),
  ])
  func shareWithOpenRows(
    marks: String,
    onTime: Int,
    late: Int,
    open: Int,
    earned: String
  ) throws {
    #expect(try policies("share", marks, (onTime, late, open)).marks == earned)
  }

  /// A row of unclear kind that would fail: all of one row, or one of two.
  @Test(arguments: [("2018-03-09", "5.00–10.00"), ("2018-03-06", "10.00")])
  func shareWithARowOfUnclearKind(explained: String, earned: String) throws {
    let trial = try Trial(
      "rows: policies\nwhere: 类别 = '规范性文件'\neach: 解读日期 <= workday(公布日期, 3)\naward: share"
    )
    let table = Sheets.policies(onTime: 1) + "\n文件,,2018-03-05,\(explained)"
    #expect(try trial.judge("有。", [Trial.filed("policies", table)]).marks == earned)
  }

  @Test(arguments: [
    // 5, then an unknown number, then 5000 to 5999
    ("收到申请数 / 20", "5", "2.50"), ("收到申请数 / 3", "1", "3.33"), ("收到申请数 / 20", "", "0.00–10.00"),
    ("收到申请数 / 1万", "5000", "5.00"), ("0.25", "5", "2.50"),
  ])
  func shareThatIsWorkedOut(expression: String, cell: String, earned: String) throws {
    let trial = try Trial("that: 1 = 1\naward: { share: \(expression) }")
    #expect(try trial.judge(Sheets.applications(cell)).marks == earned)
  }

  /// More than everything is everything.
  @Test func aShareIsNeverMoreThanAll() throws {
    let trial = try Trial("that: 1 = 1\naward: { share: 收到申请数 / 20 }")
    #expect(try trial.judge(Sheets.applications("21")).marks == "10.00")
  }

  // MARK: Steps

  @Test(arguments: [
    (9, 1, 0, "10.00"), (10, 0, 0, "10.00"), (6, 4, 0, "5.00"), (8, 2, 0, "5.00"),
    (5, 5, 0, "0.00"), (0, 3, 0, "0.00"),
    // 80 or 90 of a hundred, 50 or 60, 70 or 80
    (8, 1, 1, "5.00–10.00"), (5, 4, 1, "0.00–5.00"), (7, 2, 1, "5.00"),
  ])
  func steps(onTime: Int, late: Int, open: Int, earned: String) throws {
    let award = "{ steps: [{ from: 0.9, earns: 1 }, { from: 0.6, earns: 0.5 }] }"
    #expect(try policies(award, "10", (onTime, late, open)).marks == earned)
  }

  @Test(arguments: [
    ("6", "10.00"), ("5", "10.00"), ("4", "3.30"), ("3", "3.30"), ("2", "0.00"), ("0", "0.00"),
    ("", "0.00–10.00"), ("4.5", "3.30"),
  ])
  func stepsOfANumber(cell: String, earned: String) throws {
    let trial = try Trial(
      """
      that: 1 = 1
      award:
        of: 收到申请数
        steps: [{ from: 5, earns: 1 }, { from: 3, earns: 0.33 }]
      """
    )
    #expect(try trial.judge(Sheets.applications(cell)).marks == earned)
  }

  // MARK: By case

  @Test(
    arguments: [
      // (award, marks, rows, earned)
      ("{ each: -0.2, atMost: 2, free: 1 }", "10", (3, 0, 0), "10.00"),
      ("{ each: -0.2, atMost: 2, free: 1 }", "10", (3, 1, 0), "10.00"),
      ("{ each: -0.2, atMost: 2, free: 1 }", "10", (3, 4, 0), "9.40"),
      ("{ each: -0.2, atMost: 2, free: 1 }", "10", (0, 11, 0), "8.00"),
      ("{ each: -0.2, atMost: 2, free: 1 }", "10", (0, 20, 0), "8.00"),
      ("{ each: -0.5 }", "1", (5, 1, 0), "0.50"), ("{ each: -0.5 }", "1", (5, 2, 0), "0.00"),
      ("{ each: -0.5 }", "1", (5, 7, 0), "0.00"), ("{ each: -0.3 }", "1", (0, 4, 0), "0.00"),
      // with open rows: 2 or 3 cases; none or one beyond the free one
      ("{ each: -0.2, atMost: 2 }", "10", (1, 2, 1), "9.40–9.60"),
      ("{ each: -0.2, free: 1 }", "10", (1, 1, 1), "9.80–10.00"),
      ("{ each: -0.2, free: 2 }", "10", (1, 1, 1), "10.00"),
      ("{ each: -0.5 }", "1", (0, 2, 3), "0.00"),
    ] as [(String, String, (Int, Int, Int), String)]
  )
  func byCase(award: String, marks: String, rows: (Int, Int, Int), earned: String) throws {
    #expect(try policies(award, marks, rows).marks == earned)
  }

  @Test func casesArePartOfTheLoss() throws {
    let item = try policies("{ each: -0.2, atMost: 2, free: 1 }", "10", (3, 4, 0))
    #expect(item.outcome == "partlyMet")
    #expect(item.lost == "0.60")
    #expect(item.trust == "filed")
  }

  // MARK: Levels and partly

  @Test(arguments: [
    ("{ 优: 1, 良: 0.8, 一般: 0.6, 差: 0 }", "0.00–10.00"), ("{ 好: 1, 中: 0.5, 差: 0.2 }", "2.00–10.00"),
    ("{ 优: [0.9, 0.95], 良: [0.6, 0.8], 差: [0.1, 0.3] }", "1.00–9.50"),
  ])
  func levelsAreOpenUntilAPersonChooses(levels: String, earned: String) throws {
    let item = try Trial("ask: 评定等级\naward: { levels: \(levels) }").judge()
    #expect(item.outcome == "undecided")
    #expect(item.marks == earned)
    #expect(item.why.contains("评定等级"))
  }

  @Test(arguments: [
    ("", "10", "5.00"), ("award: { partly: 0.3 }", "10", "3.00"),
    ("award: { partly: 0.3 }", "0.5", "0.15"),
    ("", "0.01", "0.01"), ("", "0.25", "0.13"), ("award: { partly: 0 }", "10", "0.00"),
    ("award: { partly: 0.333 }", "1", "0.33"),
  ])
  func partlyMet(award: String, marks: String, earned: String) throws {
    let trial = try Trial("says: 解读\nwith: [3个工作日]\n" + award, marks: marks)
    let item = try trial.judge("全年发布解读12篇。")
    #expect(item.outcome == "partlyMet")
    #expect(item.marks == earned)
  }

  @Test func theWholeScoreIsTheSumOfExactItems() throws {
    let items = (1...3).map { number in
      """
            - id: I\(number)
              title: 试题\(number)
              marks: 1
              remedy: 整改
              examples: { met: [有。], notMet: [无。] }
              rows: policies
              each: 解读日期 <= workday(公布日期, 3)
              award: share

      """
    }
    let index = """
      id: trial
      title: 试用
      version: "1"
      source: 虚构
      indicators:
        - id: A
          title: 甲
          marks: 3
          children:
      \(items.joined())
      """
    let trial = try Trial(checklist: "trial", [("index.yaml", index)])
    let table = Trial.filed("policies", Sheets.policies(onTime: 2, late: 1, open: 1))
    let card = try trial.card(Trial.report("有。"), [Trial.roster, table])
    // Half up at the item: two of four is 0.50, three of four 0.75; three times.
    #expect(card.score.low == "1.50")
    #expect(card.score.high == "2.25")
    #expect(card.score.full == "3.00")
    let thirds = Trial.filed("policies", Sheets.policies(onTime: 2, late: 1))
    let sum = try trial.card(Trial.report("有。"), [Trial.roster, thirds])
    // 0.67 three times, never 2.00: the printed column adds up.
    #expect(sum.score.low == "2.01")
    #expect(sum.score.high == "2.01")
  }
}
