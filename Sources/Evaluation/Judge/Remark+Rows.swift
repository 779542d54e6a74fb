internal import ComplianceModel

/// What is told of ledgers, listed subjects and questions.
extension Remark {
  static let noLedger = "没有可查的台账"
  static let unpublished = "未公布年度报告"
  static let notAsked = "本轮不评年度报告"
  static let noSuchRow = "台账中没有此类事项"
  static let noLastYear = "没有上一年度的报告可比"
  static let occasionUnknown = "是否有此类事项不明"
  static let dutyUnknown = "机关不在名册中，是否承担此项职责待核"
  static let unproven = "报告称已做到，台账不能证实"
  static let perhaps = "是否属于此类不明"
  static let unclear = "不明"

  static func tally(_ tally: RowTally) -> String {
    var parts = ["台账\(tally.certain)条"]
    if tally.certain > 0 { parts.append("符合\(tally.passed)条") }
    if tally.failed > 0 { parts.append("不符合\(tally.failed)条") }
    if tally.open > 0 { parts.append("待定\(tally.open)条") }
    let perhaps = tally.possible - tally.certain
    if perhaps > 0 { parts.append("另有\(perhaps)条是否属于此类不明") }
    return parts.joined(separator: "，")
  }

  static func rows(_ count: Int) -> String { "台账中有\(count)条" }
  static func row(_ line: Int, isFailed: Bool, _ parts: [String]) -> String {
    "第\(line)行\(isFailed ? "不符合" : "待定")：\(parts.joined(separator: "；"))"
  }
  static func untrue(_ words: String) -> String { "不成立：\(words)" }
  static func open(_ words: String) -> String { "无法判定：\(words)" }
  static func outside(_ day: CalendarDay, _ calendar: WorkCalendar) -> String {
    let span = calendar.span.map { "\($0.lowerBound)至\($0.upperBound)" } ?? "空"
    return "从\(day)起算的工作日超出工作日历（\(span)）"
  }

  static func listed(met: [String], partly: [String], missing: [String], open: [String])
    -> [String]
  {
    [("已有", met), ("不充分", partly), ("缺少", missing), ("待定", open)]
      .filter { !$0.1.isEmpty }
      .map { "\($0.0)\($0.1.count)项：\($0.1.joined(separator: "、"))" }
  }

  static func sample(_ lines: [Int], of count: Int, _ ledger: String) -> String {
    let drawn = lines.map { "第\($0)行" }.joined(separator: "、")
    return "从“\(ledger)”\(count)条中抽取\(lines.count)条：\(drawn)"
  }
}
