import ComplianceModel
import Testing

@testable import RuleLoading

@Suite struct ExpressionParserTests {
  @Test(arguments: [
    ("收到申请数 = 1 + 2 * 3 - 4", "(收到申请数 = ((1 + (2 * 3)) - 4))"),
    ("(1 + 2) * 3 < 4", "(((1 + 2) * 3) < 4)"),
    ("period or tables and contents", "(period or (tables and contents))"),
    ("(period or tables) and contents", "((period or tables) and contents)"),
    ("not period and tables", "((not period) and tables)"),
    ("not year = 2018", "(not (year = 2018))"),
    ("not not period", "(not (not period))"),
    ("1 < 2 and 3 > 2 or 1 >= 1", "(((1 < 2) and (3 > 2)) or (1 >= 1))"),
    ("1 - 2 - 3 = -4", "(((1 - 2) - 3) = -4)"),
    ("1 == 1 and 1 != 2 and 1 ≠ 2", "(((1 = 1) and (1 != 2)) and (1 != 2))"),
    ("1 ≤ 2 and 2 ≥ 1 and （1＝1）", "(((1 <= 2) and (2 >= 1)) and (1 = 1))"),
    ("收到申请数·自然人 > 1.5万", "(收到申请数·自然人 > 15000)"),
    ("2亿 > 0", "(200000000 > 0)"),
    ("title = '年度 报告'", "(title = '年度 报告')"),
    ("published and contact.phone.valid", "(published and contact.phone.valid)"),
    ("problems >= 2 or title", "((problems >= 2) or title)"),
  ])
  func readsByPrecedence(source: String, text: String) throws {
    let (expression, problems) = try parse(source)
    #expect(expression?.text == text)
    #expect(problems.isEmpty)
  }

  @Test(arguments: [
    ("收到申请数", "1:1: 表达式应是条件，这里是数，是否缺少比较，如 > 0？"),
    ("period = 1", "1:1: = 左边应是数，这里是条件"),
    ("title > 'a'", "1:1: 文字只能用 = 或 != 比较"),
    ("title = 1", "1:9: 不能把数与文字相比"),
    ("'a'", "1:1: 表达式应是条件，这里是文字"),
    ("not 1", "1:5: not 后面应是条件，这里是数，是否缺少比较，如 > 0？"),
    ("period and 收到申请数 + 1", "1:12: and 右边应是条件，这里是数，是否缺少比较，如 > 0？"),
    ("period + 1 > 2", "1:1: + 左边应是数，这里是条件"),
    ("1 < 2 < 3", "1:7: 比较不能连写，请用 and 连接"),
    ("1 <", "1:4: 表达式不完整"),
    ("1 < 2 3", "1:7: 此处多了 “3”"),
    ("1 < * 3", "1:5: 此处不能写 “*”"),
    ("(1 < 2", "1:7: 缺少右括号"),
    ("1 < 2)", "1:6: 此处多了 “)”"),
    ("1 % 2 > 0", "1:3: 无法识别的符号 “%”"),
    ("title = 'a", "1:9: 单引号没有关上"),
    ("year = 1.23456", "1:8: 无法识别的数 “1.23456”，小数最多四位"),
    ("year = 2018年", "1:12: 数后面多了 “年”，单位不写在表达式中"),
    ("year > 90000000000亿", "1:8: 数过大"),
    ("收到申请书 > 新收", "1:1: 未知的指标或事实 “收到申请书”，是否想写 “收到申请数”？"),
  ])
  func refuses(source: String, problem: String) throws {
    let (_, problems) = try parse(source)
    #expect(problems.first == problem)
  }

  @Test func findsTheColumnInFoldedText() throws {
    let (_, problems) = try parse(
      """
      a:
        收到申请数 >
          收到 and
        办结数 > 0
      """,
      key: "a"
    )
    #expect(
      problems == [
        "3:5: 未知的指标或事实 “收到”", "4:3: 未知的指标或事实 “办结数”",
      ]
    )
  }

  @Test(arguments: [
    ("a: '收到申请数 > 办结'", "1:13"), ("a: \"收到申请数 > 办结\"", "1:13"),
    ("a: >\n  收到申请数\n  > 办结\n", "3:5"), ("a: |\n  收到申请数\n  > 办结\n", "3:5"),
    ("a: \"收到\\u7533请数 > 办结\"", "1:4"),
  ])
  func findsTheColumnInEveryStyle(yaml: String, place: String) throws {
    let (_, problems) = try parse(yaml, key: "a")
    #expect(problems == ["\(place): 未知的指标或事实 “办结”"])
  }

  @Test(arguments: [
    String(repeating: "(", count: 1_000), String(repeating: "not ", count: 1_000),
    String(repeating: "-", count: 300) + "1 > 0", String(repeating: "1 + ", count: 1000) + "1 > 0",
  ])
  func endsOnHostileInput(source: String) throws {
    let (expression, problems) = try parse(source)
    #expect(expression == nil)
    #expect(problems.count == 1)
  }

  @Test func checksNoFiguresWhenFormsAreUnknown() throws {
    let log = ProblemLog()
    let value = try #require(YAMLReader.read(RuleFile(name: "f", text: "任何 > 0"), log: log))
    let scope = NameScope(figures: nil, hasFacts: true)
    #expect(ExpressionParser.parse(value, names: scope, demand: .condition, log: log) != nil)
    #expect(log.problems.isEmpty)
  }

  private func parse(_ yaml: String, key: String? = nil) throws -> (Expression?, [String]) {
    let log = ProblemLog()
    let text = key == nil ? "\"\(yaml)\"" : yaml
    let root = try #require(YAMLReader.read(RuleFile(name: "f", text: text), log: log))
    let value = root.pairs?.first?.value ?? root
    let scope = NameScope(figures: ["收到申请数", "收到申请数·自然人"], hasFacts: true)
    let expression = ExpressionParser.parse(value, names: scope, demand: .condition, log: log)
    let shift = key == nil ? 1 : 0
    let problems = log.problems.map {
      "\($0.place.line):\($0.place.column - shift): \($0.message)"
    }
    return (expression, problems)
  }
}
