import Testing

/// Mistakes in expressions over rows: located, in Chinese, with the name that was probably meant.
@Suite struct ExpressionMistakeTests {
  /// Words of the message; the line is that of the key.
  @Test(
    arguments: [
      // unknown names
      ("rows: policies\neach: 解读日其 <= 公布日期", 2, ["解读日其", "解读日期"]),
      ("rows: policies\nwhere: 类型别 = '规范性文件'\neach: 标题", 2, ["类型别"]),
      ("rows: policies\nsome: count(公布时期 > 2018-01-01) > 3", 2, ["公布时期", "公布日期"]),
      ("rows: policies\neach: wrkday(公布日期, 3) >= 解读日期", 2, ["wrkday", "workday"]),
      ("rows: policies\nsome: shre(状态 = '有效') > 0.5", 2, ["shre", "share"]),
      ("rows: policie\neach: 解读日期 <= 公布日期", 1, ["policie", "policies"]),
      ("that: last.收到申请书 > 0", 1, ["收到申请书", "收到申请数"]),
      // words of a choice
      ("rows: policies\nwhere: 类别 = '规范性文档'\neach: 解读日期 >= 公布日期", 2, ["规范性文档", "规范性文件"]),
      ("rows: policies\neach: 类别 in ('规范性文件', '政府规张')", 2, ["政府规张", "政府规章"]),
      // types
      ("rows: policies\neach: 解读日期 + 公布日期 > 3", 2, ["日"]),
      ("rows: policies\neach: 标题 > 3", 2, ["文字"]),
      ("rows: policies\neach: 公布日期 = '2018-01-01'", 2, ["日", "文字"]),
      ("rows: policies\neach: 公布日期 = 2018", 2, ["日", "数"]),
      ("rows: policies\neach: 公布日期 contains '2018'", 2, ["contains", "文字"]),
      ("rows: policies\neach: 标题 contains 3", 2, ["contains", "文字"]),
      ("rows: policies\neach: year(标题) = 2018", 2, ["year"]),
      ("rows: policies\neach: workday(公布日期, 解读日期) > 公布日期", 2, ["workday"]),
      ("rows: policies\neach: days(公布日期, 3) > 2", 2, ["days"]),
      ("rows: policies\nsome: sum(标题) > 2", 2, ["sum"]),
      ("rows: policies\nsome: share(公布日期 > 2018-01-01)", 2, ["条件", "数"]),
      ("rows: policies\nsome: sum(公布日期 > 2018-01-01) > 1", 2, ["sum"]),
      ("rows: policies\neach: 1 + 1", 2, ["条件", "数"]),
      ("rows: consultations\neach: 公开依据 = 1", 2, ["条件"]),
      ("rows: policies\neach: 类别 in (1, 2)", 2, ["文字"]),
      // number of arguments
      ("rows: policies\neach: workday(公布日期) >= 解读日期", 2, ["workday(日期"]),
      ("rows: policies\neach: workday(公布日期, 3, 4) >= 解读日期", 2, ["workday(日期"]),
      ("rows: policies\neach: date(2018, 1) >= 解读日期", 2, ["date(年"]),
      ("rows: policies\neach: year() = 2018", 2, ["year", "1"]),
      ("rows: policies\nsome: sum() > 3", 2, ["sum", "1"]),
      ("rows: policies\nsome: count(标题 = '甲', 标题 = '乙') > 3", 2, ["count"]),
      ("rows: policies\nsome: any()", 2, ["any", "1"]),
      // columns and aggregates in the wrong place
      ("that: 公布日期 > 2018-01-01", 1, ["公布日期"]),
      ("rows: policies\nsome: 公布日期 > 2018-01-01", 2, ["公布日期"]),
      ("rows: policies\nsome: count() > 3 and 状态 = '有效'", 2, ["状态"]),
      ("rows: policies\neach: count() > 3", 2, ["count", "some"]),
      (
        "rows: policies\nwhere: share(状态 = '有效') > 0.5\neach: 标题 contains '法'", 2,
        ["share", "some"]
      ),
      ("that: count() > 3", 1, ["count", "some"]),
      ("rows: policies\nsome: count(any(状态 = '有效')) > 3", 2, ["any"]),
      // days
      ("rows: policies\neach: 公布日期 > 2018-02-30", 2, ["2018-02-30"]),
      ("rows: policies\neach: 公布日期 > 2018-13-01", 2, ["2018-13-01"]),
      // companions
      ("where: 1 = 1\nthat: 1 = 1", 1, ["where", "rows"]),
      ("each: 1 = 1\nthat: 1 = 1", 1, ["each", "rows"]),
      ("some: 1 = 1\nthat: 1 = 1", 1, ["some", "rows"]),
      ("that: 1 = 1\nsample: 3 of policies", 2, ["sample", "ask"]),
      ("ask: 查\nsample: 3 of policie", 2, ["policie", "policies"]),
      ("ask: 查\nsample: 三 of policies", 2, ["sample"]),
      // awards
      ("rows: policies\neach: 标题 contains '法'\naward: { each: 0.2 }", 3, ["each", "负"]),
      ("says: 解读\naward: { each: -0.2 }", 2, ["each"]),
      (
        "rows: policies\neach: 标题 contains '法'\naward: { steps: [{ from: 0.6, earns: 0.5 }, { from: 0.9, earns: 1 }] }",
        3, ["from"]
      ),
      ("says: 解读\naward: { share: 收到申请数 > 0 }", 2, ["条件", "数"]),
      ("says: 解读\naward: { share: count() }", 2, ["count"]),
      ("ask: 查\naward: { levels: { 优: 1.2, 差: 0 } }", 2, ["优"]),
    ] as [(String, Int, [String])]
  )
  func isTold(item: String, line: Int, words: [String]) {
    let problems = Trial.problems(item)
    #expect(!problems.isEmpty)
    let place = "\(Trial.firstLine + line - 1): "
    let told = problems.first { problem in
      problem.hasPrefix(place) && words.allSatisfy(problem.contains)
    }
    #expect(told != nil, "\(problems)")
    #expect(
      problems.allSatisfy { $0.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) } }
    )
  }

  @Test func everyMistakeIsToldAtOnce() {
    let problems = Trial.problems(
      "rows: policies\nwhere: 类型别 = '甲'\neach: 解读日其 > 2018-01-01\nsome: sum() > 1"
    )
    for line in 2...4 {
      let place = "\(Trial.firstLine + line - 1): "
      #expect(problems.contains { $0.hasPrefix(place) }, "\(line): \(problems)")
    }
  }

  /// A synonym that cells may hold is no word for rules: the word it stands for is named.
  @Test func aSynonymIsToldItsWord() {
    let problems = Trial.problems("rows: policies\neach: 状态 != '现行'")
    #expect(problems.contains { $0.contains("现行") })
    #expect(problems.contains { $0.contains("请写 “有效”") })
  }

  /// What reads alike is no mistake.
  @Test(arguments: [
    "rows: policies\neach: 解读日期 ≤ workday（公布日期，3）",
    "rows: policies\nsome: share(解读日期 <= workday(公布日期, 3)) >= 0.9 and count() > 0",
    "rows: policies\neach: 公布日期 >= date(year, 1, 1) and year(公布日期) = year",
    "rows: policies\neach: 收到申请数 >= 0 or 标题 contains '法'",
  ])
  func loads(item: String) {
    #expect(Trial.problems(item) == [])
  }
}
