internal import ComplianceModel

/// Reads the cells of one column.
///
/// What a cell says is asked in this order: a declared word, nothing (`/`, `—`, 待定), a word that there
/// is none (无, 未公开), a value of the column's type. A word of denial counts in every column but flags,
/// where it says no; what only an empty cell says is the column's `blank`.
struct LedgerCellReader {
  let column: LedgerColumn
  private let choices: ChoiceCell

  init(_ column: LedgerColumn) {
    self.column = column
    choices = ChoiceCell(column)
  }

  /// What a field that is there says.
  func value(of field: String) -> LedgerValue {
    let text = field.withoutOuterBlanks
    let key = text.matchingKey
    if choices.declares(key) { return choices.read(text).map(LedgerValue.text) ?? .unreadable }
    if key.isEmpty || Self.strokes.contains(key) { return empty }
    if Self.doubtful.contains(key) { return .blank }
    if column.type != .flag, isDenial(key) { return .none }
    switch column.type {
    case .text: return .text(text)
    case .date: return DateCell.read(text).map(LedgerValue.day) ?? .unreadable
    case .number: return NumberCell.read(text).map(LedgerValue.number) ?? .unreadable
    case .flag: return FlagCell.read(key, column: column).map(LedgerValue.flag) ?? .unreadable
    case .choice: return choices.read(text).map(LedgerValue.text) ?? .unreadable
    }
  }

  /// What should have been written, for messages.
  var demand: String {
    switch column.type {
    case .text: "文字"
    case .date: "应是日期，如 2018-02-12、2018年2月12日，只知道月份的写 2018年2月"
    case .number: "应是一个数，如 12、1234.5、4.2万，最多四位小数"
    case .flag: "应是“是”或“否”"
    case .choice: "应是 \(choices.demand) 之一"
    }
  }

  /// What a cell without content says; that something is not so is a plain no.
  private var empty: LedgerValue {
    switch (column.blank, column.type) {
    case (.unknown, _): .blank
    case (.none, .flag): .flag(false)
    case (.none, _): .none
    }
  }

  /// In a text `未…` may begin a title, so only whole words count; a date or number is no such text.
  private func isDenial(_ key: String) -> Bool {
    if Self.denials.contains(key) { return true }
    guard column.type != .text, key.unicodeScalars.count <= Self.longestDenial else { return false }
    return ["未", "尚未", "暂未", "没有", "暂无"].contains { key.hasPrefix($0) }
      && key.unicodeScalars.allSatisfy(\.isHan)
  }

  private static let longestDenial = 6

  private static let strokes: Set<String> = [
    "/", "//", "\\", "-", "--", "---", "----", "*", "...", "…", "……",
  ]
  private static let doubtful: Set<String> = [
    "待定", "待补", "待核", "待核实", "待查", "不详", "不明", "未知", "未详", "未定", "未到期", "不适用", "不涉及", "n/a", "?",
  ]
  private static let denials: Set<String> = ["无", "未", "没有", "暂无", "尚无", "没", "none"]
}
