/// The number that a browser prints in front of an item of a numbered list.
enum ListNumber {
  /// The number with its point; nil where none is printed.
  static func printed(_ value: Int, kind: String) -> String? {
    switch kind {
    case let kind where kind.contains("none"): nil
    case "disc", "circle", "square": nil
    case "a", "lower-alpha", "lower-latin": letters(value, from: "a").map { $0 + "." }
    case "A", "upper-alpha", "upper-latin": letters(value, from: "A").map { $0 + "." }
    case "i", "lower-roman": roman(value).map { $0.lowercased() + "." }
    case "I", "upper-roman": roman(value).map { $0 + "." }
    case let kind where isChinese(kind): han(value).map { $0 + "、" }
    default: "\(value)."
    }
  }

  private static func isChinese(_ kind: String) -> Bool {
    kind.contains("chinese") || kind == "cjk-ideographic" || kind == "cjk-decimal"
  }

  private static func letters(_ value: Int, from first: Unicode.Scalar) -> String? {
    guard (1...26).contains(value) else { return nil }
    return Unicode.Scalar(first.value + UInt32(value) - 1).map { String(Character($0)) }
  }

  private static func roman(_ value: Int) -> String? {
    guard (1...99).contains(value) else { return nil }
    let signs = [
      (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var (rest, printed) = (value, "")
    for (worth, sign) in signs {
      while rest >= worth {
        printed += sign
        rest -= worth
      }
    }
    return printed
  }

  private static func han(_ value: Int) -> String? {
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    guard (1...99).contains(value) else { return nil }
    let (tens, ones) = (value / 10, value % 10)
    return (tens == 0 ? "" : (tens == 1 ? "" : digits[tens]) + "十") + digits[ones]
  }
}
