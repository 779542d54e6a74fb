/// Numbers written in Chinese characters.
enum ChineseNumeral {
  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "〇", "零", "○": 0
    case "一": 1
    case "二", "两": 2
    case "三": 3
    case "四": 4
    case "五": 5
    case "六": 6
    case "七": 7
    case "八": 8
    case "九": 9
    default: nil
    }
  }

  private static func unit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "十": 10
    case "百": 100
    case "千": 1000
    default: nil
    }
  }

  /// Whether it can be part of an ordinal in front of a heading.
  static func isOrdinal(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "一", "二", "三", "四", "五", "六", "七", "八", "九", "十": true
    default: false
    }
  }

  /// Whether it can be part of a written number.
  static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "〇", "零", "○", "一", "二", "两", "三", "四", "五", "六", "七", "八", "九", "十", "百", "千": true
    default: false
    }
  }

  /// The value of a run of numerals below ten thousand: 二十一, 一百零五, or digit by digit 二〇一八.
  static func value(of word: ArraySlice<Unicode.Scalar>) -> Int? {
    guard word.count <= 9 else { return nil }
    guard word.contains(where: { unit($0) != nil }) else {
      var value = 0
      for scalar in word {
        guard let digit = digit(scalar) else { return nil }
        value = value * 10 + digit
      }
      // 二三 in running text is "two or three", not 23; only long runs are digit by digit.
      return word.count == 1 || word.count >= 3 || word.contains("〇") ? value : nil
    }
    var total = 0
    var pending: Int?
    var ceiling = Int.max
    for scalar in word {
      if let unit = unit(scalar) {
        guard unit < ceiling else { return nil }
        total += (pending ?? 1) * unit
        (pending, ceiling) = (nil, unit)
      } else if let digit = digit(scalar) {
        guard pending == nil || pending == 0 else { return nil }
        pending = digit
      }
    }
    return total + (pending ?? 0)
  }
}
