import RuleLoading
import Testing

@Suite struct HostileYAMLTests {
  private static let anchors = "规则文件不支持锚点（&）和别名（*），请把内容写全"

  @Test func refusesAliasBombs() {
    let letters = "abcdefghi"
    var bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n"
    for (inner, outer) in zip(letters, letters.dropFirst()) {
      let nine = Array(repeating: "*\(inner)", count: 9).joined(separator: ", ")
      bomb += "\(outer): &\(outer) [\(nine)]\n"
    }
    // As a key the bomb would already go off while Yams compares keys.
    for text in [bomb, bomb + "? *i\n: x\n? [*i]\n: y\n"] {
      let problems = RuleFixture().with(text, in: "findings.yaml").problems()
      #expect(problems == ["findings.yaml:1:4: \(Self.anchors)"])
    }
  }

  @Test(arguments: [
    ("findings: &a []\n", "1:11"), ("&a findings: []\n", "1:1"),
    ("findings: [&b x, *b, *b]\n", "1:12"),
    ("findings: [{ code: &c SUM, title: *c }]\n", "1:20"),
  ])
  func refusesAnchors(text: String, place: String) {
    let problems = RuleFixture().with(text, in: "findings.yaml").problems()
    #expect(problems == ["findings.yaml:\(place): \(Self.anchors)"])
  }

  @Test(arguments: [
    ("findings: *x\n", "findings.yaml:1:11: YAML 语法错误：规则文件不支持别名（*）；以 * 开头的文字要加引号"),
    ("findings: !!set []\n", "findings.yaml:1:11: 规则文件不支持标签（!）"),
    ("- a\n- b\n", "findings.yaml:1:1: 此处应是“键: 值”的映射"),
    ("只有文字", "findings.yaml:1:1: 此处应是“键: 值”的映射"),
    ("", "findings.yaml:1:1: 文件是空的"),
    ("# 注释\n", "findings.yaml:1:1: 文件是空的"),
    ("---\na: 1\n---\nb: 2\n", "findings.yaml:3:1: YAML 语法错误：一个文件只能有一个 YAML 文档"),
    ("findings:\n\t- a\n", "findings.yaml:2:1: YAML 语法错误"),
    ("findings: [a\n", "findings.yaml:2:1: YAML 语法错误：方括号中缺少逗号，或方括号没有关上"),
    ("findings: \u{1}\n", "findings.yaml:1:11: 文件中有 YAML 不允许的字符"),
    ("? [a, b]\n: c\nfindings: x\n", "findings.yaml:1:3: 键应是一段文字"),
    ("findings: ~\n", "findings.yaml:1:1: “findings” 没有内容"),
    ("findings: [~, 3]\n", "findings.yaml:1:12: “findings” 应是“键: 值”的映射"),
  ])
  func saysWhatIsWrong(text: String, problem: String) {
    let problems = RuleFixture().with(text, in: "findings.yaml").problems()
    #expect(problems.first?.hasPrefix(problem) == true, "\(problems)")
  }

  @Test func refusesDepth() {
    for (open, close) in [("[", "]"), ("{a: ", "}"), ("- ", "")] {
      for depth in [40, 900, 100_000] {
        let text = String(repeating: open, count: depth) + String(repeating: close, count: depth)
        let problems = RuleFixture().with(text, in: "findings.yaml").problems()
        #expect(problems.count == 1)
        #expect(problems.first?.contains("嵌套过深") == true, "\(problems)")
      }
    }
  }

  @Test func refusesEndlessTexts() {
    let long = String(repeating: "长", count: 20_001)
    let problems = RuleFixture().replacing("合计不符", with: long, in: "findings.yaml").problems()
    #expect(problems == ["findings.yaml:2:25: 内容过长，不应超过 20000 字"])
    let huge = String(repeating: "# 长长长长长长长长长长\n", count: 130_000)
    #expect(
      RuleFixture().with(huge, in: "findings.yaml").problems() == [
        "findings.yaml:1:1: 文件过大，不应超过 500 KB"
      ]
    )
  }

  @Test func goesOnAfterRepeatedKeys() {
    let problems = RuleFixture().with(
      """
      findings:
        - { code: A, code: B, code: C, "title": 甲, 'title': 乙, severity: bad, message: 丙, remedy: 丙 }
        - { code: D, title: 丁, severity: note, message: 戊, remedy: 戊, remedy: 己, no: 1 }
      """,
      in: "findings.yaml"
    ).problems()
    #expect(
      problems == [
        "findings.yaml:2:7: 键 “code” 重复出现",
        "findings.yaml:2:16: 键 “code” 重复出现",
        "findings.yaml:2:34: 键 “title” 重复出现",
        "findings.yaml:2:68: “severity” 应是 note、warning、error 之一，不能是 “bad”",
        "findings.yaml:3:54: 键 “remedy” 重复出现",
        "findings.yaml:3:76: 未知的键 “no”",
      ]
    )
  }
}
