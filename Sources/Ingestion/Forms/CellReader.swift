internal import ComplianceModel

/// Reads what a value cell holds; never takes an empty cell for a zero.
enum CellReader {
  struct Value {
    var state: Figure.State
    var value: NumberRange?
    /// A unit printed inside the cell, such as 万元.
    var unit: String?
  }

  private static let slashes = ["/", "\\", "-", "--", "---", "—", "——", "\\/", "*"]
    .map { Array($0.unicodeScalars) }
  private static let notApplicable = ["无", "不适用", "无此项", "不涉及", "n/a"]
    .map { Array($0.unicodeScalars) }
  /// Scalars of the longest of these words.
  private static let longestMark = 3
  /// Digits of a number that needs no second look.
  private static let plainDigits = 12

  /// Scalars from the last digit of a number to the end of its cell at most: 万, 余 and a unit.
  private static let longestTail = 8

  /// What stands in front of a number in columns of 本年增/减.
  private static let rises: Set<String> = ["+", "增", "增加", "新增"]
  private static let falls: Set<String> = ["-", "减", "减少"]

  static func read(_ cell: String) -> Value { read(folded: cell.matchingScalars) }

  /// Reads a cell that is folded and without blanks.
  static func read(folded key: [Unicode.Scalar]) -> Value {
    if key.isEmpty { return Value(state: .blank, value: nil, unit: nil) }
    if key.count <= plainDigits, key.allSatisfy(\.isDigit) {
      let number = key.reduce(0) { $0 * 10 + Int64($1.value - 0x30) }
      return Value(state: .exact, value: NumberRange(Quantity(number)), unit: nil)
    }
    if key.count <= longestMark {
      if slashes.contains(key) { return Value(state: .slash, value: nil, unit: nil) }
      if notApplicable.contains(key) { return Value(state: .notApplicable, value: nil, unit: nil) }
    }
    let words = Value(state: .words, value: nil, unit: nil)
    // Numbers of cells are written in digits, with a unit behind them at most.
    guard let last = key.lastIndex(where: \.isDigit),
      key.last == ")" || key.count - last <= longestTail
    else { return words }
    return number(withoutRemark(key)) ?? words
  }

  /// What opens a remark that takes a number apart and does not change it.
  private static let remarks = ["其中", "含", "包括", "均为", "均是"].map(\.foldedScalars)
  /// Units that stand in brackets behind a number.
  private static let units = ["元", "万元", "亿元"].map(\.foldedScalars)

  /// `22（其中修订16件）` is 22, `7（万元）` 7 with its unit; a number that brackets make doubtful,
  /// `22（估计）`, is left as it is.
  private static func withoutRemark(_ key: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard key.last == ")", let open = key.firstIndex(of: "("), open > 0 else { return key }
    let remark = key[(open + 1)..<(key.count - 1)]
    if units.contains(where: remark.elementsEqual) { return Array(key[..<open] + remark) }
    let isPart = remarks.contains { remark.starts(with: $0) } && !remark.contains(")")
    return isPart ? Array(key[..<open]) : key
  }

  private static func number(_ key: [Unicode.Scalar]) -> Value? {
    let text = MarkedText(key)
    let range = 0..<key.count
    let numbers = NumberReader.numbers(in: text, range: range)
    guard let number = numbers.first, numbers.count == 1, !number.isChinese else { return nil }
    let lead = text.string(range.lowerBound..<number.range.lowerBound)
    let unit = text.string(number.range.upperBound..<range.upperBound)
    let isNegative = Self.falls.contains(lead)
    guard isNegative || lead.isEmpty || Self.rises.contains(lead) || number.isApproximate,
      unit.unicodeScalars.count <= 4,
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
