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
    let source = SourceText(key)
    var text = ReadingText()
    let range = text.append(TextSpan(0, source.scalars.count), of: source)
    let numbers = NumberReader.numbers(in: text, range: range)
    guard let number = numbers.first, numbers.count == 1, !number.isChinese else {
      return Value(state: .words, value: nil, unit: nil)
    }
    let lead = text.string(range.lowerBound..<number.range.lowerBound)
    let unit = text.string(number.range.upperBound..<range.upperBound)
    let isNegative = Self.falls.contains(lead)
    guard isNegative || lead.isEmpty || Self.rises.contains(lead) || number.isApproximate,
      unit.count <= 4,
      unit.unicodeScalars.allSatisfy({ $0.isHan || $0 == "%" })
    else { return Value(state: .words, value: nil, unit: nil) }
    let value = isNegative ? NumberRange(.zero) - number.value : number.value
    return Value(
      state: number.isApproximate ? .approximate : .exact,
      value: value,
      unit: unit.isEmpty ? nil : unit
    )
  }
}
