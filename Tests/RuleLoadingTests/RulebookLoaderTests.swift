import ComplianceModel
import RuleLoading
import Testing

@Suite struct RulebookLoaderTests {
  @Test func loadsASoundFolder() throws {
    let book = try RuleFixture().load()
    #expect(book.digest == "digest")
    #expect(book.vocabulary.groups["公开"]?.words == ["公开", "公布", "发布"])
    #expect(book.vocabulary.sections.map(\.concept.rawValue) == ["依申请公开", "存在问题"])
    #expect(book.vocabulary.cues.count == CueKind.allCases.count)
    #expect(book.vocabulary.departmentEndings == ["委员会", "局"])
    #expect(book.findings.map(\.code.rawValue) == ["SUM", "GAP"])
    #expect(book.findings.map(\.severity) == [.error, .warning])
    #expect(book.forms.map(\.id) == ["f"])
    #expect(book.checklists.map(\.id) == ["c"])
  }

  @Test func ordersFormsByYearAndChecklistsByName() throws {
    let form =
      "id: %\ntitle: 表\nyears: 2020\ntables: [{id: t, layout: list, rows: [{label: 甲, name: 甲}]}]"
    let checklist = """
      {id: b, title: 乙, version: 1, source: 自拟, indicators: [{id: A, title: 甲, marks: 0,
        children: [{id: A1, title: 子, marks: 0, that: period, remedy: 无, examples: {met: 有}}]}]}
      """
    let book = try RuleFixture()
      .with(form.replacing("%", "a"), in: "forms/a.yaml")
      .with(checklist, in: "checklists/b/index.yaml").load()
    #expect(book.forms.map(\.id) == ["f", "a"])
    #expect(book.checklists.map(\.id) == ["b", "c"])
  }

  @Test func tellsFormsOfTheSameYears() {
    let other =
      "id: g\ntitle: 表\nyears: 2018\ntables: [{id: t, layout: list, rows: [{label: 甲, name: 甲}]}]"
    let problems = RuleFixture().with(other, in: "forms/g.yaml").problems()
    #expect(problems == ["forms/g.yaml:1:1: 适用年度与 “f” 重叠"])
  }

  /// A broken vocabulary does not make every `$name` of every checklist unknown.
  @Test func blamesNoReferencesToBrokenFiles() {
    let fixture = RuleFixture.item("says: $公开", "in: 存在问题", "figure: 收到申请数 > 0")
    #expect(fixture.problems().isEmpty)
    let broken = fixture.with("a: [", in: "vocabulary.yaml").with("b: [", in: "forms/f.yaml")
    #expect(broken.problems().map { $0.prefix(15) } == ["forms/f.yaml:2:", "vocabulary.yaml"])
  }

  @Test func ignoresReadMeFiles() {
    let fixture = RuleFixture().with("任意", in: "README.md").with("*", in: "forms/README.md")
    #expect(fixture.problems().isEmpty)
  }

  @Test func aBrokenFileHidesNoOther() {
    let problems = RuleFixture().with("id: [", in: "forms/f.yaml")
      .replacing("code: SUM", with: "cod: SUM", in: "findings.yaml")
      .replacing("marks: 2", with: "marks: two", in: "checklists/c/A.yaml")
      .replacing("says: 培训", with: "figure: 没有的指标 > 0", in: "checklists/c/A.yaml").problems()
    #expect(
      problems == [
        "checklists/c/A.yaml:4:12: “marks” 应是小数，最多四位小数，如 0.5",
        "findings.yaml:2:7: 未知的键 “cod”，是否想写 “code”？",
        "forms/f.yaml:2:1: YAML 语法错误：此处缺少内容",
      ]
    )
  }

  @Test func tellsTenMistakesOfOneFileAtOnce() {
    let problems = RuleFixture().with(
      """
      children:
        - id: A1
          titel: 举办培训
          marks: 1.23456
          says: $公关|培训
          says: 培训
          with: [3次, ""]
          within: sentense
          figure: 收到申请书 > 0 and 办结 = 1
          agrees: 收到申请
          has: 依申请公告
          remedy:
          years: [2019, 2018]
          examples: { mett: 有。 }
      """,
      in: "checklists/c/A.yaml"
    ).problems()
    #expect(
      problems == [
        "checklists/c/A.yaml:3:5: 未知的键 “titel”，是否想写 “title”？",
        "checklists/c/A.yaml:4:12: “marks” 应是小数，最多四位小数，如 0.5",
        "checklists/c/A.yaml:5:5: 键 “says” 重复出现",
        "checklists/c/A.yaml:7:16: “with” 应是用 | 分隔的说法，或其列表",
        "checklists/c/A.yaml:8:13: “within” 应是 clause、sentence、paragraph 之一，不能是 “sentense”，是否想写 “sentence”？",
        "checklists/c/A.yaml:9:13: 未知的指标或事实 “收到申请书”，是否想写 “收到申请数”？",
        "checklists/c/A.yaml:9:27: 未知的指标或事实 “办结”，是否想写 “办结数”？",
        "checklists/c/A.yaml:10:13: 未知的指标 “收到申请”，是否想写 “收到申请数”？",
        "checklists/c/A.yaml:11:10: 未知的章节概念 “依申请公告”，是否想写 “依申请公开”？",
        "checklists/c/A.yaml:12:5: “remedy” 没有内容",
        "checklists/c/A.yaml:13:12: “years” 应是年份，如 2018 或 [2019, 2020]",
        "checklists/c/A.yaml:14:17: 未知的键 “mett”，是否想写 “met”？",
      ]
    )
  }

  @Test(arguments: [
    ("vocabulary.yaml", "vocabulary.yaml:1:1: 缺少这个文件"),
    ("findings.yaml", "findings.yaml:1:1: 缺少这个文件"),
    ("checklists/c/index.yaml", "checklists/c/index.yaml:1:1: 缺少这个文件"),
  ])
  func missesFiles(name: String, problem: String) {
    #expect(RuleFixture().with(nil, in: name).problems() == [problem])
  }
}

extension String {
  fileprivate func replacing(_ old: Character, _ new: String) -> String {
    split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
  }
}
