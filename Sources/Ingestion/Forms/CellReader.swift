internal import ComplianceModel

/// Reads what a value cell holds; never takes an empty cell for a zero.
enum CellReader {
  struct Value {
    var state: Figure.State
    var value: NumberRange?
    /// A unit printed inside the cell, such as 万元.
    var unit: String?
  }

  private static let slashes: Set<String> = ["/", "\\", "-", "--", "---", "—", "——", "\\/", "*"]
  private static let notApplicable: Set<String> = ["无", "不适用", "无此项", "不涉及", "n/a"]

  /// What stands in front of a number in columns of 本年增/减.
  private static let rises: Set<String> = ["+", "增", "增加", "新增"]
  private static let falls: Set<String> = ["-", "减", "减少"]

  static func read(_ cell: String) -> Value {
    let key = cell.matchingKey
    if key.isEmpty { return Value(state: .blank, value: nil, unit: nil) }
    if slashes.contains(key) { return Value(state: .slash, value: nil, unit: nil) }
    if notApplicable.contains(key) { return Value(state: .notApplicable, value: nil, unit: nil) }
    return number(withoutRemark(key)) ?? Value(state: .words, value: nil, unit: nil)
  }

  /// What opens a remark that takes a number apart and does not change it.
  private static let remarks = ["其中", "含", "包括", "均为", "均是"]
  /// Units that stand in brackets behind a number.
  private static let units: Set<String> = ["元", "万元", "亿元"]

  /// `22（其中修订16件）` is 22, `7（万元）` 7 with its unit; a number that brackets make doubtful,
  /// `22（估计）`, is left as it is.
  private static func withoutRemark(_ key: String) -> String {
    guard key.last == ")", let open = key.firstIndex(of: "("), open > key.startIndex else {
      return key
    }
    let remark = key[key.index(after: open)...].dropLast()
    if units.contains(String(remark)) { return String(key[..<open]) + remark }
    let isPart = remarks.contains { remark.hasPrefix($0) } && !remark.contains(")")
    return isPart ? String(key[..<open]) : key
  }

  private static func number(_ key: String) -> Value? {
    let source = SourceText(key)
    var text = ReadingText()
    let range = text.append(TextSpan(0, source.scalars.count), of: source)
    let numbers = NumberReader.numbers(in: text, range: range)
    guard let number = numbers.first, numbers.count == 1, !number.isChinese else { return nil }
    let lead = text.string(range.lowerBound..<number.range.lowerBound)
    let unit = text.string(number.range.upperBound..<range.upperBound)
    let isNegative = Self.falls.contains(lead)
    guard isNegative || lead.isEmpty || Self.rises.contains(lead) || number.isApproximate,
      unit.count <= 4,
      unit.unicodeScalars.allSatisfy({ $0.isHan || $0 == "%" })
    else { return nil }
    let value = isNegative ? NumberRange(.zero) - number.value : number.value
    return Value(
      state: number.isApproximate ? .approximate : .exact,
      value: value,
      unit: unit.isEmpty ? nil : unit
    )
  }
}
