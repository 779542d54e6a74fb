import Assessment
import ComplianceModel
import Foundation
import TestSupport
import Testing

/// From the sheet to fill in to the marks, through the files as people keep them.
@Suite struct ReviewTests {
  private static let checklist = """
    id: review
    title: 复核用体系
    version: "1"
    source: 自拟
    places: 2
    grades: [{ title: 合格, from: 0 }]
    indicators:
      - id: R
        title: 指标
        marks: 10
        children:
          - id: R1
            title: 解读质量
            requires: 解读材料讲清背景和举措
            remedy: 补写
            marks: 4
            award: { levels: { 优: 1, 良: 0.8, 差: 0 } }
            ask: 抽查解读材料，"看质量"
            examples: { open: [今年平稳。] }
          - id: R2
            title: 栏目更新
            requires: 栏目按时更新
            remedy: 补写
            marks: 3
            ask: 查看栏目
            examples: { open: [今年平稳。] }
          - id: R3
            title: 序号连续
            requires: 标题序号连续
            remedy: 改正
            marks: 3
            award: { each: -1 }
            clean: [OUTLINE-GAP]
            examples: { met: [今年平稳。] }
    """

  private static let bench: Result<Workbench, any Error> = Result {
    try Workbench(
      rules: RuleFiles.all() + [(name: "checklists/review/index.yaml", text: checklist)],
      digest: "test"
    )
  }

  private static func report(_ name: String, _ more: String = "") -> String {
    "\(name)\n2018年政府信息公开工作年度报告\n\n一、总体情况\n今年平稳。\(more)\n\n三、其他情况\n没有其他事项。\n"
  }

  private static let files = [
    Bench.file("2018/a.txt", report("示例市民政局")), Bench.file("2018/b.txt", report("示例市财政局")),
  ]

  private func review(
    _ files: [InputFile] = Self.files,
    round: String? = nil
  ) async throws -> Grid {
    let run = try await Self.bench.get().review(
      files,
      only: ["review"],
      round: round,
      isWorkbook: false,
      date: nil,
      jobs: 1
    )
    #expect(run.messages.isEmpty)
    return Grid(String(decoding: run.sheet, as: UTF8.self))
  }

  private func score(
    _ files: [InputFile],
    date: String? = nil
  ) async throws -> (cards: [String: ReviewedCard], run: Workbench.ScoreRun) {
    let run = try await Self.bench.get().score(
      files,
      only: ["review"],
      date: date.flatMap { CalendarDay(iso: $0) },
      jobs: 1
    )
    var cards: [String: ReviewedCard] = [:]
    for output in run.outputs where output.path.hasPrefix("review/2018/") {
      guard output.path.hasSuffix(".json") else { continue }
      let card = try JSONDecoder().decode(ReviewedCard.self, from: Data(output.text.utf8))
      cards[card.agency] = card
    }
    return (cards, run)
  }

  // MARK: The sheet

  @Test func theSheetHoldsOpenItemsAndFindings() async throws {
    let sheet = try await review()
    // Three rows for each of two agencies: two questions and a finding, besides a missing period.
    let rows = sheet.rows.indices.dropFirst().map { row in
      [sheet(row, "机关"), sheet(row, "考核点"), sheet(row, "问题")].joined(separator: "|")
    }
    for agency in ["示例市民政局", "示例市财政局"] {
      #expect(rows.contains("\(agency)|R1 解读质量|"))
      #expect(rows.contains("\(agency)|R2 栏目更新|"))
      #expect(rows.contains("\(agency)||OUTLINE-GAP"))
    }
    let row = try #require(sheet.row("考核点", starting: "R1"))
    #expect(sheet(row, "要求") == "解读材料讲清背景和举措；可选等级：优、良、差")
    #expect(sheet(row, "满分") == "4.00" && sheet(row, "区间") == "0.00–4.00")
    #expect(sheet(row, "机器结论") == "待定" && sheet(row, "机器理由") == "抽查解读材料，\"看质量\"")
    #expect(sheet(row, "指纹").count == 13)
    #expect(sheet.rows[0].suffix(8) == ["结论", "分值", "等级", "理由", "评定人", "日期", "有效期", "阶段"])
  }

  @Test func anEmptySheetChangesNothing() async throws {
    let plain = try await score(Self.files)
    let sheet = try await review()
    let again = try await score(Self.files + [Bench.file("2018/judgements.csv", sheet.text)])
    #expect(again.run.messages.isEmpty)
    #expect(again.run.outputs.map(\.text) == plain.run.outputs.map(\.text))
  }

  @Test func theFilledSheetIsReadBack() async throws {
    let reason = "讲清了\"背景\"，但没讲，\n举措；=SUM(A1)"
    var sheet = try await review()
    let who = ["评定人": "张三", "日期": "2019/3/1"]
    let level = try #require(sheet.row("考核点", starting: "R1"))
    sheet.fill(level, who.merging(["等级": "良", "理由": reason]) { $1 })
    let item = try #require(sheet.row("考核点", starting: "R2"))
    sheet.fill(item, who.merging(["结论": "符合"]) { $1 })
    let gap = try #require(sheet.row("问题", starting: "OUTLINE-GAP"))
    sheet.fill(gap, who.merging(["结论": "不属实", "理由": "转换所致"]) { $1 })
    let owner = sheet(level, "机关")
    #expect(sheet(item, "机关") == owner && sheet(gap, "机关") == owner)

    let (cards, run) = try await score(
      Self.files + [Bench.file("2018/judgements.csv", sheet.text)]
    )
    #expect(run.messages.isEmpty && run.isComplete)
    let card = try #require(cards[owner])
    // 0.8 of 4, all of 3, and the mark of the gap given back.
    #expect(card.score.low == "9.20" && card.score.high == "9.20")
    #expect(card.items.map(\.trust) == ["person", "person", "claimed"])
    #expect(card.items[0].judgements.map(\.reason) == [reason])
    #expect(card.findings.first { $0.code == "OUTLINE-GAP" }?.status == "dismissed")
    let other = try #require(cards.values.first { $0.agency != owner })
    #expect(other.score.low == "2.00" && other.score.high == "9.00")

    // What is decided is no longer asked; the finding stays listed with what was said.
    let next = try await review(Self.files + [Bench.file("2018/judgements.csv", sheet.text)])
    let own = next.rows.indices.dropFirst().filter { next($0, "机关") == owner }
    #expect(own.allSatisfy { next($0, "考核点").isEmpty })
    #expect(own.contains { next($0, "已有评定") == "初评 不属实（张三，2019-03-01）：转换所致" })
  }

  @Test func editsMakeItStaleOnlyWhereTheyTouchIt() async throws {
    var sheet = try await review()
    let gap = try #require(sheet.row("问题", starting: "OUTLINE-GAP"))
    sheet.fill(gap, ["结论": "不属实", "理由": "转换所致", "评定人": "张三"])
    let owner = sheet(gap, "机关")
    let judgements = Bench.file("2018/judgements.csv", sheet.text)
    for (text, status, stray) in [
      (Self.report(owner, "另加一句。"), "dismissed", 0),
      (Self.report(owner).replacingOccurrences(of: "三、其他情况", with: "三、其他事项"), "open", 1),
    ] {
      let (cards, _) = try await score([Bench.file("2018/a.txt", text), judgements])
      let card = try #require(cards[owner])
      #expect(card.findings.first { $0.code == "OUTLINE-GAP" }?.status == status)
      #expect(card.strayJudgements.count == stray)
    }
  }

  // MARK: Files

  private static let header = "机关,指标体系,考核点,结论,分值,等级,阶段,评定人,理由,有效期\n"

  @Test func severalFilesStandSideBySide() async throws {
    let (cards, run) = try await score(
      Self.files + [
        Bench.file("2018/judgements.csv", Self.header + "示例市民政局,review,R2,符合,,,,张三,,\n"),
        Bench.file("2018/judgements-李四.csv", Self.header + "示例市民政局,复核用体系,R2,不符合,,,,李四,,\n"),
        Bench.file("2018/a/judgements.csv", Self.header + ",review,栏目更新,,1.5,,裁定,王五,折中,\n"),
        Bench.file("2018/selfscores.csv", "机关,指标体系,自评分\n示例市民政局,review,9.5\n"),
      ]
    )
    #expect(run.messages.isEmpty)
    let card = try #require(cards["示例市民政局"])
    #expect(card.items[1].low == "1.50")
    #expect(card.items[1].judgements.map(\.standing) == ["superseded", "superseded", "counts"])
    #expect(card.selfScore == "9.50")
    let ranking = run.outputs.first { $0.path == "review/2018/ranking.csv" }?.text ?? ""
    #expect(ranking.contains("9.50"))
    let page = run.outputs.first { $0.path == "review/2018/index.html" }?.text ?? ""
    #expect(page.contains(">自评分</th>"))
    let json = run.outputs.first { $0.path == "run.json" }?.text ?? ""
    #expect(json.contains("\"judgedTwice\": 1"))
  }

  @Test(arguments: [
    ("示例市民政局,review,R9,符合,,,,张三,,", "没有考核点“R9”"),
    ("示例市民政局,reviev,R2,符合,,,,张三,,", "没有指标体系“reviev”，是否想写“review”？"),
    ("示例市民政局,review,R2,,3.5,,,张三,,", "分值 3.5 超过考核点 R2 的满分 3"),
    ("示例市民政局,review,R2,,1.234,,,张三,,", "分值 1.234 的小数超过 2 位"),
    ("示例市民政局,review,R2,符合,1,,,张三,,", "结论与分值 1（满分 3）不一致"),
    ("示例市民政局,review,R2,,,优,,张三,,", "考核点 R2 不按等级计分"),
    ("示例市民政局,review,R1,,,甲,,张三,,", "考核点 R1 没有等级“甲”，应写 优、良、差"),
    ("示例市民政局,review,R1,,4,良,,张三,,", "分值 4 不在等级“良”的 3.2 至 3.2 分之内"),
    ("示例市民政局,review,R2,不符合,1,,,张三,,", "结论与分值 1（满分 3）不一致"),
    ("示例市民政局,review,R1,不符合,,优,,张三,,", "结论与等级“优”不一致"),
    ("示例市民政局,review,R1,不适用,,良,,张三,,", "结论与等级“良”不一致"),
    ("示例市民政局,review,R1,属实,,,,张三,,", "考核点的结论应写 符合、部分符合、不符合 或 不适用"),
    (",review,R2,符合,,,,张三,,", "没有写明机关"),
    ("无名局,review,R2,符合,,,,张三,,", "机关“无名局”不在名册中，也没有其报告"),
  ])
  func whatDoesNotFitIsTold(row: String, message: String) async throws {
    let good = "示例市财政局,review,R2,符合,,,,张三,,\n"
    let (cards, run) = try await score(
      Self.files + [Bench.file("2018/judgements.csv", Self.header + row + "\n" + good)]
    )
    let told = try #require(run.messages.first)
    #expect(run.messages.count == 1)
    #expect(told.hasPrefix("2018/judgements.csv:2：\(message)") && told.hasSuffix("此行未采用"))
    #expect(!run.isComplete)
    #expect(cards["示例市财政局"]?.items[1].trust == "person")
    #expect(cards["示例市民政局"]?.items.map(\.trust) == ["claimed", "claimed", "claimed"])
  }

  @Test func dismissingNeedsAReason() async throws {
    let text = "机关,问题,结论,评定人\n示例市民政局,OUTLINE-GAP,不属实,张三\n"
    let run = try await score(Self.files + [Bench.file("2018/judgements.csv", text)]).run
    #expect(run.messages == ["2018/judgements.csv:2：认定问题不属实，应写明理由；此行未采用"])
  }

  @Test func aFileThatIsNoSheetIsTold() async throws {
    let run = try await score(Self.files + [Bench.file("2018/judgements.csv", "甲,乙\n")]).run
    #expect(run.messages.count == 1 && run.messages[0].hasPrefix("2018/judgements.csv：没有找到表头"))
    #expect(run.scored == 2)
  }

  @Test(arguments: [("2019-06-30", "3.00"), ("2019-07-01", "0.00"), (nil, "3.00")])
  func limitsFollowTheDate(date: String?, low: String) async throws {
    let text = Self.header + "示例市民政局,review,R2,符合,,,,张三,,2019-06-30\n"
    let (cards, _) = try await score(
      Self.files + [Bench.file("2018/judgements.csv", text)],
      date: date
    )
    #expect(cards["示例市民政局"]?.items[1].low == low)
  }

  @Test func anotherRoundsFileIsNotThisOnes() async throws {
    let text = Self.header + "示例市民政局,review,R2,符合,,,,张三,,\n"
    let (cards, _) = try await score(Self.files + [Bench.file("2017/judgements.csv", text)])
    #expect(cards["示例市民政局"]?.items[1].trust == "claimed")
  }

  @Test func aRoundHasToBeNamedWhenThereAreSeveral() async throws {
    let files =
      Self.files + [
        Bench.file(
          "2019/a.txt",
          Self.report("示例市民政局").replacingOccurrences(of: "2018", with: "2019")
        )
      ]
    await #expect(throws: UseError.severalRounds(["2019", "2018"])) { try await review(files) }
    await #expect(throws: UseError.unknownRound("2020", known: ["2019", "2018"])) {
      try await review(files, round: "2020")
    }
    #expect(try await review(files, round: "2019").rows.count > 1)
  }

  // MARK: The program

  @Test func theCommandWritesASheetThatCheckAndExplainFollow() throws {
    let folder = try Program.temporary(["in/2018/a.txt": Self.report("示例市民政局")])
    defer { try? FileManager.default.removeItem(at: folder) }
    let rules = try Program.rules(["checklists/review/index.yaml": Self.checklist])
    defer { try? FileManager.default.removeItem(at: rules) }
    let options = ["--rules", rules.path, "--checklist", "review"]
    let input = folder.appendingPathComponent("in").path
    let out = folder.appendingPathComponent("sheet.csv")
    let made = try Program.run(["review", input, "--out", out.path] + options)
    #expect(made.code == 0 && made.output.contains("1 个机关"))
    let again = try Program.run(["review", input, "--out", out.path] + options)
    #expect(again.code == 2 && again.errors.contains("不予覆盖"))
    var sheet = Grid(try String(contentsOf: out, encoding: .utf8))
    let row = try #require(sheet.row("考核点", starting: "R2"))
    sheet.fill(row, ["结论": "不符合", "理由": "半年没有更新", "评定人": "张三"])
    try Data(sheet.text.utf8).write(to: URL(fileURLWithPath: input + "/2018/judgements.csv"))
    let check = try Program.run(
      ["check", input + "/2018/a.txt", "--fail-on", "never"] + options
    )
    #expect(check.output.contains("人工评定：初评 不符合（张三）：半年没有更新"))
    let explained = try Program.run(["explain", input + "/2018/a.txt", "R2"] + options)
    #expect(explained.output.contains("程序评判：待定：查看栏目"))
    let printed = try Program.run(["review", input, "--out", "-"] + options)
    #expect(printed.output.contains("R1 解读质量") && !printed.output.contains("R2 栏目更新"))
  }
}
