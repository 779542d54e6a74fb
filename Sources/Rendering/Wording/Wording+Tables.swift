extension Wording {
  /// Headings of the ranking in front of the columns of the top indicators.
  static let rankingColumns = [
    "指标体系", "轮次", "评价组", "最好名次", "最差名次", "机关编号", "机关", "满分", "已得", "待定",
    "最高可得", "已判定分值", "最低等级", "最高等级", "自评分",
  ]
  /// Headings behind them: what makes up the difference between the indicators that count and the score.
  static let adjustmentColumns = ["加分与调整 最低", "加分与调整 最高"]
  /// Heading of the last column of the ranking.
  static let rankingRemarks = "说明"

  static func earnedColumn(_ indicator: String) -> String { "\(indicator) 已得" }
  static func openColumn(_ indicator: String) -> String { "\(indicator) 待定" }

  /// Headings of the table of all items.
  static let itemColumns = [
    "指标体系", "轮次", "评价组", "机关编号", "机关", "考核点编号", "指标", "考核点", "计分方式", "满分", "已得",
    "待定", "失分", "结论", "可信程度", "理由", "原因", "引文", "文件", "行", "章节", "单元格",
    "整改建议", "程序评判", "人工评定", "自评分",
  ]
}
