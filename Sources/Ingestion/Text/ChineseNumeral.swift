/// Numbers written in Chinese characters.
enum ChineseNumeral {
  private static let digits: [Unicode.Scalar: Int] = [
    "〇": 0, "零": 0, "○": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7,
    "八": 8, "九": 9,
  ]
  private static let units: [Unicode.Scalar: Int] = ["十": 10, "百": 100, "千": 1000]

  /// Whether it can be part of an ordinal in front of a heading.
  static func isOrdinal(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "十" || (digits[scalar] ?? 0) > 0 && scalar != "两"
  }

  /// Whether it can be part of a written number.
  static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    digits[scalar] != nil || units[scalar] != nil
  }

  /// The value of a run of numerals below ten thousand: 二十一, 一百零五, or digit by digit 二〇一八.
  static func value(of word: [Unicode.Scalar]) -> Int? {
    guard word.count <= 9 else { return nil }
    guard word.contains(where: { units[$0] != nil }) else {
      var value = 0
      for scalar in word {
        guard let digit = digits[scalar] else { return nil }
        value = value * 10 + digit
      }
      // 二三 in running text is "two or three", not 23; only long runs are digit by digit.
      return word.count == 1 || word.count >= 3 || word.contains("〇") ? value : nil
    }
    var total = 0
    var pending: Int?
    var ceiling = Int.max
    for scalar in word {
      if let unit = units[scalar] {
        guard unit < ceiling else { return nil }
        total += (pending ?? 1) * unit
        (pending, ceiling) = (nil, unit)
      } else if let digit = digits[scalar] {
        guard pending == nil || pending == 0 else { return nil }
        pending = digit
      }
    }
    return total + (pending ?? 0)
  }
}
