import ComplianceModel

extension Wording {
  /// Names of the sheets.
  static let rankingSheet = "排名"
  static let lossSheet = "失分清单"
  static let openSheet = "待定事项"
  static let allItems = "全部考核点"

  /// Headings of the list of losses in front of the levels of indicators.
  static let whoColumns = ["机关编号", "机关", "评价组"]
  /// Headings of the list of losses behind them.
  static let lossColumns = [
    "考核点编号", "考核点", "分值", "得分", "待定", "扣分", "失分原因", "依据", "证据（原文）", "位置", "整改建议",
  ]
  /// Headings of the list of what is open behind them.
  static let openColumns = [
    "考核点编号", "考核点", "分值", "已得", "待定", "待定原因", "依据", "证据（原文）", "位置",
  ]
  /// Heading of the column that an agency fills in when it has mended a loss.
  static let mended = "整改情况"
  /// Heading of the column that an assessor fills in when deciding what is open.
  static let decided = "核定意见"

  /// Heading of a level of indicators, counted from 0.
  static func levelColumn(_ level: Int) -> String {
    let numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九"]
    return (level < numerals.count ? numerals[level] : String(level + 1)) + "级指标"
  }

  /// What is demanded, and on what ground.
  static func demand(_ item: Item) -> String {
    ([item.requirement] + [item.basis.map { basis + colon + $0 }].compactMap { $0 })
      .filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// Why marks were lost, with the role of an item that takes none.
  static func lossReason(_ result: ItemResult) -> String {
    let reasons = result.verdict.reasons
    let reason = reasons.isEmpty ? result.verdict.ground ?? outcome(result.verdict.outcome) : ""
    let text = reason.isEmpty ? joined(reasons) : reason
    guard result.isFailedVeto, let role = role(result.item.role) else { return text }
    return role + colon + text
  }

  /// What is printed at the foot of every sheet, in the codes of page footers.
  static func footer(_ title: String) -> String {
    "&L\(title)&R第 &P 页，共 &N 页"
  }
}
