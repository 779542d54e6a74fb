/// Headings of a scorecard in Markdown, where no other part of the output has them.
extension Wording {
  static let remark = "说明"
  static let lossesTitle = "失分项"
  static let inapplicable = "不适用项"
  static let itemName = "考核点"
  static let verdictGround = "理由"
  static let sum = "计分过程"
  static let entry = "项目"
  static let worst = "最低"
  static let best = "最高"
}
