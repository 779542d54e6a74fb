/// Mistakes in trees, items and what they ask.
extension Mistake {
  /// All of them.
  static let inItems = trees + items + checks

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
}
