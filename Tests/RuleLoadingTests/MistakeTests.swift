import RuleLoading
import Testing

/// A change of the fixture and the problems it makes.
struct Mistake: CustomTestStringConvertible, Sendable {
  var file: String
  var old: String
  var new: String
  /// Without the name of the file.
  var problems: [String]

  init(_ file: String, _ old: String, _ new: String, _ problems: String...) {
    self.file = file
    self.old = old
    self.new = new
    self.problems = problems
  }

  var testDescription: String { "\(file): \(new)" }
}

@Suite struct MistakeTests {
  private static let index = "checklists/c/index.yaml"
  private static let chapter = "checklists/c/A.yaml"
  private static let form = "forms/f.yaml"

  @Test(arguments: words + ledgers + forms + trees + items + checks + awards + roles + totals)
  func tellsWhereAndWhat(mistake: Mistake) {
    let fixture = RuleFixture().replacing(mistake.old, with: mistake.new, in: mistake.file)
    #expect(fixture.files[mistake.file] != RuleFixture().files[mistake.file])
    #expect(fixture.problems() == mistake.problems.map { "\(mistake.file):\($0)" })
  }

  @Test(arguments: [
    ("vocabulry.yaml", "vocabulry.yaml:1:1: 未知的规则文件，是否想写 “vocabulary.yaml”？"),
    ("ledger.yaml", "ledger.yaml:1:1: 未知的规则文件，是否想写 “ledgers.yaml”？"),
    ("forms/x.yml", "forms/x.yml:1:1: 未知的规则文件"),
    ("checklists/d.yaml", "checklists/d.yaml:1:1: 未知的规则文件"),
    ("checklists/c/B.yaml", "checklists/c/B.yaml:1:1: 没有指标引用这个章节文件（file: B.yaml）"),
  ])
  func tellsStrayFiles(name: String, problem: String) {
    #expect(RuleFixture().with("children: []", in: name).problems() == [problem])
  }

  private static let words = [
    Mistake("vocabulary.yaml", "groups:", "group:", "1:1: 未知的键 “group”，是否想写 “groups”？"),
    Mistake("vocabulary.yaml", "  planned: [planned]\n", "", "11:3: “cues” 中缺少 “planned”"),
    Mistake("vocabulary.yaml", "planned:", "planed:", "11:3: 未知的键 “planed”，是否想写 “planned”？"),
    Mistake("vocabulary.yaml", "[planned]", "{ word: [a] }", "11:14: 未知的键 “word”，是否想写 “words”？"),
    Mistake("vocabulary.yaml", "[planned]", "一个词", "11:12: “planned” 应是词语的列表"),
    Mistake("vocabulary.yaml", "{ national:", "{ nation:", "7:11: 未知的键 “nation”，是否想写 “national”？"),
    Mistake("vocabulary.yaml", "公布, 发布", "公布, 公布", "2:16: 词语 “公布” 重复"),
    Mistake("vocabulary.yaml", "N个栏目", "$公开", "3:12: 同义词组中不能再引用 $组名"),
    Mistake("vocabulary.yaml", "t: 存在问题", "t: 依申请公开", "6:16: 章节概念 “依申请公开” 重复"),
    Mistake("findings.yaml", "GAP", "SUM", "3:13: 问题代码 “SUM” 重复"),
    Mistake(
      "findings.yaml",
      "warning",
      "warn",
      "3:42: “severity” 应是 note、warning、error 之一，不能是 “warn”"
    ),
  ]

  private static let ledgers = [
    Mistake(
      "ledgers.yaml",
      "kinds:",
      "kind:",
      "1:1: 未知的键 “kind”，是否想写 “kinds”？"
    ),
    Mistake("ledgers.yaml", "id: gazettes", "id: policies", "11:9: 台账名称 “policies” 重复"),
    Mistake(
      "ledgers.yaml",
      "id: gazettes",
      "id: Gazettes",
      "11:9: 标识 “Gazettes” 只能由小写字母、数字和 - 组成，以字母开头"
    ),
    Mistake(
      "ledgers.yaml",
      "title: 政府公报",
      "title: 政策 文件",
      "12:12: 台账名称 “政策 文件” 重复，已用于 “policies”"
    ),
    Mistake("ledgers.yaml", "[规范性文件]", "[规范性文件, 政策文件]", "4:20: 台账名称 “政策文件” 重复"),
    Mistake("ledgers.yaml", "subject: 标题", "subject: 公布日", "5:14: 未知的列 “公布日”，是否想写 “公布日期”？"),
    Mistake("ledgers.yaml", "name: 解读日期", "name: 公布日期", "9:17: 表头 “公布日期” 重复"),
    Mistake(
      "ledgers.yaml",
      "headers: [公开日期]",
      "headers: [公开日期, 是否标题（全称）]",
      "8:51: 表头 “是否标题（全称）” 重复，已用于列 “标题”"
    ),
    Mistake("ledgers.yaml", "[公开日期]", "[单位名称]", "8:45: 表头 “单位名称” 属于“机关”列，这一列各种台账都有，不必写"),
    Mistake("ledgers.yaml", "name: 期号", "name: 机关", "13:23: 表头 “机关” 属于“机关”列，这一列各种台账都有，不必写"),
    Mistake(
      "ledgers.yaml",
      "name: 期号",
      "name: 期号（年）",
      "13:23: 列名 “期号（年）” 只能由汉字、字母、数字和 · 组成，以汉字或字母开头"
    ),
    Mistake(
      "ledgers.yaml",
      "name: 期号",
      "name: 1期",
      "13:23: 列名 “1期” 只能由汉字、字母、数字和 · 组成，以汉字或字母开头"
    ),
    Mistake("ledgers.yaml", "name: 期号", "name: not", "13:23: 列名 “not” 与表达式中的词相同"),
    Mistake("ledgers.yaml", "name: 期号", "name: year", "13:23: 列名 “year” 与表达式中的词相同"),
    Mistake(
      "ledgers.yaml",
      "期号, type: text",
      "期号, type: txt",
      "13:33: “type” 应是 text、date、number、flag、choice 之一，不能是 “txt”，是否想写 “text”？"
    ),
    Mistake("ledgers.yaml", "期号, type: text", "期号, type: choice", "13:15: choice 类型的列缺少 “choices”"),
    Mistake(
      "ledgers.yaml",
      "期号, type: text",
      "期号, type: text, choices: { 甲: [] }",
      "13:48: 只有 choice 类型的列写 “choices”"
    ),
    Mistake("ledgers.yaml", "{ 有效: [], 废止: [作废] }", "{}", "10:44: “choices” 中没有词"),
    Mistake("ledgers.yaml", "[作废]", "[有 效]", "10:59: 词 “有 效” 重复"),
    Mistake("ledgers.yaml", "有效: []", "有效: { 甲: 乙 }", "10:50: “有效” 应是文字，或文字的列表"),
    Mistake(
      "ledgers.yaml",
      "blank: none",
      "blank: empty",
      "9:42: “blank” 应是 unknown、none 之一，不能是 “empty”"
    ),
    Mistake("ledgers.yaml", "required: true", "required: yes", "7:60: “required” 应是 true 或 false"),
    Mistake("ledgers.yaml", "[{ name: 期号, type: text }]", "[]", "13:14: “columns” 不能是空的列表"),
  ]

  private static let forms = [
    Mistake(form, "id: f", "id: g", "1:5: 标识 “g” 应与文件名 “f” 相同"),
    Mistake(form, "[2008, 2018]", "[2018, 2008]", "3:8: “years” 应是年份，如 2018 或 [2019, 2020]"),
    Mistake(form, "name: 办结数", "name: 新收数", "16:30: 指标名 “新收数” 重复"),
    Mistake(form, "二、办结", "一、新 收", "16:18: 同级的行标签 “一、新 收” 重复"),
    Mistake(
      form,
      "name: 办结数",
      "name: 办结（数）",
      "16:30: 指标名 “办结（数）” 只能由汉字、字母、数字和 _ 组成，不以数字开头"
    ),
    Mistake(form, "name: 办结数", "name: year", "16:30: 指标名 “year” 与表达式中的词相同"),
    Mistake(form, ", name: 办结数", "", "16:9: 缺少 “name”；只作分隔的行写 heading: true"),
    Mistake(
      form,
      "name: 办结数",
      "name: 办结数, heading: true",
      "16:30: 只作分隔的行（heading: true）不写 “name”"
    ),
    Mistake(form, "layout: matrix", "layout: list", "12:7: 只有 matrix 版式的表格写 “columns”"),
    Mistake(
      form,
      "layout: list",
      "layout: lists",
      "6:13: “layout” 应是 list、blocks、matrix、columns 之一，不能是 “lists”，是否想写 “list”？"
    ),
    Mistake(form, "id: m", "id: t", "9:9: 表格标识 “t” 重复"),
    Mistake(form, "suffix: 自然人 }", "}", "13:9: 只能有一列不写后缀"),
    Mistake(form, "<= 收到申请数", "<= 收到申请", "18:39: 未知的指标 “收到申请”，是否想写 “收到申请数”？"),
    Mistake(form, "<= 收到申请数", "<= year", "18:39: 未知的指标 “year”"),
    Mistake(form, "<= 收到申请数", "+ 收到申请数", "18:30: 应是一个比较，如 a = b + c"),
    Mistake(
      form,
      "holds: 当面申请数 <= 收到申请数",
      "holds: 总数 = 自然人, each: row",
      "18:30: 未知的指标 “总数”，是否想写 “总计”？"
    ),
    Mistake(
      form,
      "<= 收到申请数",
      "<= 收到申请数, each: column",
      "18:30: 未知的指标 “当面申请数”",
      "18:39: 未知的指标 “收到申请数”"
    ),
  ]

  private static let trees = [
    Mistake(index, "id: c\n", "id: d\n", "1:5: 标识 “d” 应与文件夹名 “c” 相同"),
    Mistake(index, "source: 自拟\n", "", "1:1: 缺少 “source”（要求和分值的出处）"),
    Mistake(index, "from: 0", "from: 7", "5:51: 等次应由高到低：“差”应低于 6"),
    Mistake(index, "title: 差", "title: 好", "5:42: 等次 “好” 重复"),
    Mistake(index, "marks: 2", "marks: 3", "7:32: 指标 “A” 的分值是 3，下级之和是 2"),
    Mistake(index, "source:", "places: 5\nsource:", "4:9: “places” 应是 0 到 4 的整数"),
    Mistake(chapter, "id: A1", "id: A", "2:9: 标识 “A” 重复，已用于 checklists/c/index.yaml:7:11"),
    Mistake(index, "file: A.yaml", "children: [], file: A.yaml", "7:45: “children” 不能是空的列表"),
    Mistake(chapter, "children", "childen", "1:1: 未知的键 “childen”，是否想写 “children”？"),
    Mistake(chapter, "marks: 2", "marks: -2", "4:12: 分值不能是负数"),
    Mistake(chapter, "marks: 2", "marks: 2.005", "4:12: 分值 2.005 的小数多于 2 位（places），打印后合计会对不上"),
    Mistake(chapter, "marks: 2", "marks: 2分", "4:12: “marks” 应是小数，最多四位小数，如 0.5"),
  ]

  private static let items = [
    Mistake(chapter, "remedy:", "remdy:", "6:5: 未知的键 “remdy”，是否想写 “remedy”？"),
    Mistake(chapter, "    remedy: 写明培训\n", "", "2:5: 缺少 “remedy”（失分后怎样改正）"),
    Mistake(
      chapter,
      "    says: 培训\n",
      "",
      "2:5: 考核点没有写要求：缺少 says、listed、figure、that、clean、has、rows、ask 或 check"
    ),
    Mistake(chapter, "says: 培训", "citted: [培训]", "5:5: 未知的键 “citted”，是否想写 “cited”？"),
    Mistake(chapter, "{ met: 举办培训3次。, notMet: [没有举办。] }", "{}", "7:15: “examples” 中没有例子"),
    Mistake(
      chapter,
      "says:",
      "only: [goverment]\n    says:",
      "5:12: “only” 应是 department、government 中的一个或几个，不能是 “goverment”，是否想写 “government”？"
    ),
    Mistake(chapter, "says:", "years: 18\n    says:", "5:12: “years” 应是年份，如 2018 或 [2019, 2020]"),
    Mistake(
      chapter,
      "says:",
      "silence: none\n    says:",
      "5:14: “silence” 应是 notMet、undecided 之一，不能是 “none”"
    ),
    Mistake(
      chapter,
      "says:",
      "partly: nevr\n    says:",
      "5:13: “partly” 应是 never，不能是 “nevr”，是否想写 “never”？"
    ),
    Mistake(chapter, "says:", "partly: {}\n    says:", "5:13: 此处没有写任何要求"),
    Mistake(
      chapter,
      "says:",
      "unless: { shortcomings: 培训 }\n    says:",
      "5:15: 未知的键 “shortcomings”，是否想写 “shortcoming”？"
    ),
    Mistake(chapter, "says:", "unless: {}\n    says:", "5:13: “unless” 应写 shortcoming 或 planned"),
    Mistake(chapter, "says:", "headings: ja\n    says:", "5:15: “headings” 应是 true 或 false"),
    Mistake(chapter, "says:", "award: { partly: 3 }\n    says:", "5:22: “partly” 应在 0 和 1 之间"),
    Mistake(chapter, "says:", "award: { free: 3 }\n    says:", "5:20: “free” 需要同时写 “each”"),
    Mistake(
      chapter,
      "says:",
      "award: { each: -0.2 }\n    says:",
      "5:12: 按处扣分（each）的考核点只能以 “clean” 或台账各行（rows 和 each）为要求"
    ),
    Mistake(
      chapter,
      "says: 培训",
      "award: { each: 0.2 }\n    clean: SUM",
      "5:20: “each” 是扣分，应写成负数，如 -0.2"
    ),
    Mistake(
      chapter,
      "says: 培训",
      "award: { each: -0.2, atMost: 3 }\n    clean: SUM",
      "5:34: “atMost” 应大于 0，且不超过分值"
    ),
    Mistake(
      chapter,
      "says: 培训",
      "award: { each: -0.2, partly: 0.3 }\n    clean: SUM",
      "5:34: “partly” 和 “each” 只写一个"
    ),
    Mistake(
      chapter,
      "says: 培训",
      "check: { says: 培训 }\n    clean: SUM",
      "5:12: 写了 “check” 时，says、that 等应写在它下面"
    ),
  ]

  private static let checks = [
    Mistake(
      chapter,
      "says:",
      "applies: problems\n    says:",
      "5:14: 表达式应是条件，这里是数，是否缺少比较，如 > 0？"
    ),
    Mistake(chapter, "says: 培训", "says: $公关|培训", "5:11: 未知的词组 “公关”，是否想写 “公开”？"),
    Mistake(chapter, "says: 培训", "says: 培训 | $公关", "5:16: 未知的词组 “公关”，是否想写 “公开”？"),
    Mistake(chapter, "says: 培训", "says: 培训||会议", "5:14: “|” 旁边缺少说法"),
    Mistake(chapter, "says: 培训", "says: 培训$公开", "5:11: “$组名” 应单独写，用 | 与别的说法分开"),
    Mistake(chapter, "says: 培训", "says: 培训N次", "5:11: “培训N次” 中的 N 只能写在开头，如 “N次”"),
    Mistake(chapter, "says: 培训", "with: 培训", "5:11: “with” 需要同时写 “says”"),
    Mistake(chapter, "says: 培训", "with: 培训\n    figure: 收到申请数 > 0", "5:11: “with” 需要同时写 “says”"),
    Mistake(chapter, "says: 培训", "zero: reported", "5:11: “zero” 需要同时写 “says” 或 “figure”"),
    Mistake(chapter, "says: 培训", "says: 培训\n    in: 存在的问题", "6:9: 未知的章节概念 “存在的问题”，是否想写 “存在问题”？"),
    Mistake(
      chapter,
      "says: 培训",
      "says: 培训\n    stances: [done, plan]",
      "6:21: “stances” 应是 done、none、required、planned、shortcoming、basis 中的一个或几个，不能是 “plan”"
    ),
    Mistake(chapter, "says: 培训", "says: 培训\n    agrees: 收到申请数·自然人", "6:13: 未知的指标 “收到申请数·自然人”"),
    Mistake(chapter, "says: 培训", "has: 存在间题", "5:10: 未知的章节概念 “存在间题”，是否想写 “存在问题”？"),
    Mistake(
      chapter,
      "says: 培训",
      "has: { section: 存在问题, sentence: 2 }",
      "5:27: 未知的键 “sentence”，是否想写 “sentences”？"
    ),
    Mistake(chapter, "says: 培训", "clean: [SUN]", "5:13: 未知的问题代码 “SUN”，是否想写 “SUM”？"),
    Mistake(chapter, "says: 培训", "that: 收到申请数", "5:11: 表达式应是条件，这里是数，是否缺少比较，如 > 0？"),
    Mistake(chapter, "says: 培训", "that: perod", "5:11: 未知的指标或事实 “perod”，是否想写 “period”？"),
    Mistake(chapter, "says: 培训", "that: 新收数·自然入 > 0", "5:11: 未知的指标或事实 “新收数·自然入”，是否想写 “新收数·自然人”？"),
    Mistake(chapter, "says: 培训", "that: (period", "5:18: 缺少右括号"),
    Mistake(chapter, "says: 培训", "figure: 收到申请数 > 3件", "5:22: 数后面多了 “件”，单位不写在表达式中"),
    Mistake(chapter, "says: 培训", "check: {}", "5:12: 此处没有写任何要求"),
    Mistake(chapter, "says: 培训", "check: { any: [] }", "5:19: “any” 不能是空的列表"),
    Mistake(
      chapter,
      "says: 培训",
      "check: { any: [{ syas: 培训 }] }",
      "5:22: 未知的键 “syas”，是否想写 “says”？"
    ),
    Mistake(
      chapter,
      "says: 培训",
      "check: { atLeast: 3, of: [{ says: 培训 }] }",
      "5:23: “of” 只有 1 项，不可能有 3 项成立"
    ),
    Mistake(chapter, "says: 培训", "check: { atLeast: 3 }", "5:23: “atLeast” 需要同时写 “of”"),
    Mistake(chapter, "says: 培训", "check: { of: [{ says: 培训 }] }", "5:18: “of” 需要同时写 “atLeast”"),
    Mistake(chapter, "says: 培训", "any: [{ says: 培训 }]", "5:5: “any” 应写在 “check” 下面"),
  ]

  private static let awards = [
    Mistake(
      chapter,
      "says:",
      "award: full\n    says:",
      "5:12: “award” 应是 all、share 之一，不能是 “full”"
    ),
    Mistake(
      chapter,
      "says:",
      "award: {}\n    says:",
      "5:12: “award” 应写 partly、share、steps、each、levels 之一"
    ),
    Mistake(
      chapter,
      "says:",
      "award: { share: period }\n    says:",
      "5:21: 表达式应是数，这里是条件"
    ),
    Mistake(
      chapter,
      "says:",
      "award: { share: 收到申请数 * 新收 }\n    says:",
      "5:29: 未知的指标或事实 “新收”，是否想写 “新收数”？"
    ),
    Mistake(
      chapter,
      "says:",
      "award: { steps: [{ from: 0.6, earns: 0.5 }, { from: 0.9, earns: 1 }] }\n    says:",
      "5:57: 各档应由高到低：“from” 应低于 0.6",
      "5:69: 较低的档不能得分更多"
    ),
    Mistake(
      chapter,
      "says:",
      "award: { steps: [{ from: 0.6, earns: 2 }] }\n    says:",
      "5:42: “earns” 应在 0 和 1 之间"
    ),
    Mistake(
      chapter,
      "says:",
      "award: { partly: 0.3, of: 收到申请数 }\n    says:",
      "5:31: “of” 需要同时写 “steps”"
    ),
    Mistake(
      chapter,
      "says:",
      "award: { levels: { 优: 1, 差: [0.5, 0.2] } }\n    says:",
      "5:33: 等级 “差” 应在 0 和 1 之间，由低到高"
    ),
    Mistake(
      chapter,
      "says:",
      "award: { levels: { 优: 好 } }\n    says:",
      "5:27: “levels” 应是“等级: 得几成”的映射，如 { 优: 1, 一般: [0.5, 0.6], 差: 0 }"
    ),
    Mistake(
      chapter,
      "says:",
      "award: { levels: { 优: 1 } }\n    says:",
      "5:22: “levels” 应有两个以上的等级"
    ),
    Mistake(
      chapter,
      "says:",
      "award: { partly: 0.3, share: 收到申请数 }\n    says:",
      "5:34: “partly” 和 “share” 只写一个"
    ),
  ]

  private static let roles = [
    Mistake(
      chapter,
      "marks: 2",
      "role: extra\n    marks: 2",
      "4:11: “role” 应是 scored、informational、bonus、veto 之一，不能是 “extra”"
    ),
    Mistake(index, "marks: 2", "role: bonus, marks: 3", "7:45: 指标 “A” 的分值是 3，下级之和是 2"),
    Mistake(
      chapter,
      "marks: 2",
      "marks: 2\n    effect: { cap: 1 }",
      "5:13: “effect” 只用于 role: veto"
    ),
  ]

  private static let totals = [
    Mistake(
      index,
      "source:",
      "notApplicable: drop\nsource:",
      "4:16: “notApplicable” 应是 rescale、spread、full、reduce 之一，不能是 “drop”"
    ),
    Mistake(index, "source:", "outOf: 0\nsource:", "4:8: “outOf” 应大于 0"),
    Mistake(
      index,
      "source:",
      "bonus: { atMost: 3 }\nsource:",
      "4:8: 写了 “bonus”，但没有加分的考核点（role: bonus）"
    ),
    Mistake(
      index,
      "source:",
      "bonus: { gate: score > 3 }\nsource:",
      "4:8: 写了 “bonus”，但没有加分的考核点（role: bonus）",
      "4:16: “gate” 应写成 base > 80 或 base >= 80"
    ),
    Mistake(
      index,
      "marks: 2,",
      "marks: 2, award: deduct, notApplicable: full,",
      "7:65: 扣分制（deduct）的指标不写 “notApplicable”：不适用的不扣分"
    ),
    Mistake(
      index,
      "marks: 2,",
      "marks: 3, award: deduct,",
      "7:32: 指标 “A” 从 3 分中扣，下级合计只有 2 分，扣不完"
    ),
    Mistake(
      index,
      "source:",
      "blend: [{ checklist: d, marks: 1 }]\nsource:",
      "4:8: “indicators” 和 “blend” 只写一个",
      "4:22: 未知的指标体系 “d”"
    ),
  ]
}
