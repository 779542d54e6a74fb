internal import ComplianceModel

/// Reads a cell that says yes or no.
///
/// Besides the usual words and marks a cell may repeat its column: in 涉密 it may hold `涉密`, `不涉密`,
/// `非涉密`, in 公开 `已公开`, `未公开`.
enum FlagCell {
  private static let yes: Set<String> = [
    "是", "有", "对", "已", "√", "✓", "✔", "☑", "y", "yes", "true", "t", "1", "○", "〇",
  ]
  private static let no: Set<String> = [
    "否", "无", "不", "未", "非", "没有", "不是", "×", "✗", "✘", "☒", "x", "n", "no", "false", "f", "0",
  ]
  private static let denials = ["没有", "尚未", "暂未", "不", "未", "非", "无", "否"]
  private static let affirmations = ["", "已", "已经", "是", "有"]

  /// Nil when it is neither.
  static func read(_ key: String, column: LedgerColumn) -> Bool? {
    if yes.contains(key) { return true }
    if no.contains(key) { return false }
    for name in ([column.name] + column.headers).map(\.headerKey) where key.hasSuffix(name) {
      let lead = String(key.dropLast(name.count))
      if affirmations.contains(lead) { return true }
      if denials.contains(lead) { return false }
    }
    return nil
  }
}
