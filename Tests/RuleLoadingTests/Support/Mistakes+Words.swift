/// Mistakes in vocabulary, findings, kinds of evidence tables and forms.
extension Mistake {
  /// All of them.
  static let inWords = words + ledgers + forms

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
}
