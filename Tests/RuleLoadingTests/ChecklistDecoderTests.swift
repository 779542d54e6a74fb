import ComplianceModel
import Testing

@Suite struct ChecklistDecoderTests {
  private static let index = "checklists/c/index.yaml"

  private static func item(_ id: String, marks: String = "1", check: String = "that: period")
    -> String
  {
    "{ id: \(id), title: 子, marks: \(marks), \(check), remedy: 无, examples: { met: 有 } }"
  }

  private static func checklist(_ indicators: String...) -> RuleFixture {
    let lines = indicators.map { "  - \($0)\n" }.joined()
    return RuleFixture().with(nil, in: "checklists/c/A.yaml").with(
      """
      id: c
      title: 指标体系
      version: 1.0
      source: 自拟
      places: 1
      audience: { kinds: [department], levels: city, years: [2017, 2018] }
      grades: [{ title: 优, from: 90 }, { title: 良, from: 80.5 }]
      indicators:
      \(lines)
      """,
      in: index
    )
  }

  @Test func readsTheTree() throws {
    let fixture = Self.checklist(
      "{ id: A, title: 甲, marks: 3.5, children: [\(Self.item("A1", marks: "1.5")), "
        + "{ id: A2, title: 乙, marks: 2, children: [\(Self.item("A2.1", marks: "2"))] }] }",
      "{ id: B, title: 丙, marks: 1, file: B.yaml }"
    ).with("children: [\(Self.item("B1"))]", in: "checklists/c/B.yaml")
    let checklist = try #require(try fixture.load().checklists.first)
    #expect(checklist.version == "1.0")
    #expect(checklist.places == 1)
    #expect(
      checklist.audience == Audience(kinds: [.department], levels: [.city], years: 2017...2018)
    )
    #expect(checklist.grades.map(\.title) == ["优", "良"])
    #expect(checklist.marks == Marks(decimal: "4.5"))
    #expect(checklist.items.map(\.id) == ["A1", "A2.1", "B1"])
    #expect(checklist.items.map(\.place.file).last == "checklists/c/B.yaml")
  }

  @Test func givesACodeToOneItem() {
    let problems = Self.checklist(
      "{ id: A, title: 甲, marks: 2, children: ["
        + Self.item("A1", check: "check: { any: [{ clean: SUM }, { clean: [SUM, GAP] }] }") + ", "
        + Self.item("A2", check: "clean: [GAP]") + "] }"
    ).problems()
    #expect(problems.count == 1)
    #expect(problems.first?.hasSuffix("问题代码 “GAP” 已属于考核点 “A1”，不能重复扣分") == true)
  }

  @Test func comparesSumsOnEveryLevel() {
    let problems = Self.checklist(
      "{ id: A, title: 甲, marks: 3, children: ["
        + "{ id: A1, title: 乙, marks: 2, children: [\(Self.item("A1.1"))] }] }"
    ).problems()
    #expect(
      problems == [
        "\(Self.index):9:31: 指标 “A” 的分值是 3，下级之和是 2",
        "\(Self.index):9:72: 指标 “A1” 的分值是 2，下级之和是 1",
      ]
    )
  }

  @Test func opensAChapterOnce() {
    let problems = Self.checklist(
      "{ id: A, title: 甲, marks: 1, file: B.yaml }",
      "{ id: B, title: 乙, marks: 1, file: B.yaml }"
    ).with(
      "children: [{ id: C, title: 丙, marks: 1, file: B.yaml }]",
      in: "checklists/c/B.yaml"
    ).problems()
    #expect(
      problems == [
        "checklists/c/B.yaml:1:47: 章节文件 “B.yaml” 已被另一个指标引用",
        "\(Self.index):10:40: 章节文件 “B.yaml” 已被另一个指标引用",
      ]
    )
  }

  @Test func tellsWhatIsMissing() {
    let problems = Self.checklist(
      "{ id: A, title: 甲, marks: 1 }",
      "{ id: B, title: 乙, marks: 1, file: X.yaml }",
      "{ id: C, title: 乙, marks: 1, childre: [\(Self.item("C1"))] }",
      "{ id: D, title: 乙, marks: 1, children: [{ id: D1 }] }"
    ).problems()
    #expect(
      problems == [
        "\(Self.index):9:5: 一级指标缺少 “children” 或 “file”",
        "\(Self.index):10:40: 未知的章节文件 “X.yaml”",
        "\(Self.index):11:34: 未知的键 “childre”，是否想写 “children”？",
        "\(Self.index):12:45: 缺少 “examples”（说明用意并用作测试的例子）",
        "\(Self.index):12:45: 缺少 “marks”（分值）",
        "\(Self.index):12:45: 缺少 “remedy”（失分后怎样改正）",
        "\(Self.index):12:45: 缺少 “title”（简称）",
        "\(Self.index):12:45: 考核点没有写要求：缺少 says、listed、figure、that、clean、has、rows、ask 或 check",
      ]
    )
  }
}
