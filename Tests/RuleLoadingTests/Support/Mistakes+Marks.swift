/// Mistakes in awards, roles and totals.
extension Mistake {
  /// All of them.
  static let inMarks = awards + roles + totals

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
