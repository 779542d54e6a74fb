internal import ComplianceModel

/// Reads lists of telephone numbers and tells whether they can be dialled as printed.
enum PhoneReader {
  /// The number at the start of `range`: digits, hyphens, brackets.
  static func number(in text: MarkedText, at range: Range<Int>) -> Range<Int> {
    var end = range.lowerBound
    while end < range.upperBound {
      let scalar = text.scalars[end]
      let next = end + 1 < range.upperBound ? text.scalars[end + 1] : " "
      guard
        scalar.isDigit || scalar == "-" && next.isDigit || scalar == "(" && next.isDigit
          || scalar == ")" && next.isDigit && text.scalars[range.lowerBound..<end].contains("(")
          || scalar == " " && next.isDigit && end > range.lowerBound && end - range.lowerBound <= 4
      else { break }
      end += 1
    }
    return range.lowerBound..<end
  }

  /// All numbers of a list such as `0531-86909611、86062290`.
  static func phones(in text: MarkedText, at range: Range<Int>) -> [Contact.Phone] {
    var found: [Contact.Phone] = []
    var areaCode: Substring?
    var rest = range
    while true {
      let number = number(in: text, at: rest)
      let digits = text.string(number).filter(\.isNumber)
      guard digits.count >= 3 else { break }
      let trouble = trouble(in: digits, sharedArea: areaCode)
      found.append(
        Contact.Phone(
          printed: text.string(number),
          isValid: trouble == nil,
          reason: trouble,
          span: text.source(of: number)
        )
      )
      if digits.first == "0" { areaCode = digits.prefix(areaLength(of: digits)) }
      var next = number.upperBound
      while next < range.upperBound, "、,/; 或和".unicodeScalars.contains(text.scalars[next]) {
        next += 1
      }
      guard next > number.upperBound, next < range.upperBound,
        text.scalars[next].isDigit || text.scalars[next] == "("
      else { break }
      rest = next..<range.upperBound
    }
    return found
  }

  /// 010 and 02x have three digits, all other area codes four (national numbering plan).
  private static func areaLength(of digits: String) -> Int {
    digits.hasPrefix("010") || digits.hasPrefix("02") ? 3 : 4
  }

  /// What keeps a number from being dialled; nil if nothing does.
  static func trouble(in digits: String, sharedArea: Substring?) -> String? {
    if digits.hasPrefix("400") || digits.hasPrefix("800"), digits.count == 10 { return nil }
    // Service numbers such as 12345 and 114.
    if digits.hasPrefix("1"), (3...6).contains(digits.count) { return nil }
    if digits.hasPrefix("1"), digits.count == 11 { return nil }
    if digits.hasPrefix("0") {
      let local = digits.count - areaLength(of: digits)
      let lengths = areaLength(of: digits) == 3 ? 8...8 : 7...8
      // A short branch number may follow the number.
      if lengths.contains(local)
        || (lengths.upperBound + 1...lengths.upperBound + 4).contains(local)
      {
        return nil
      }
      return "区号后为\(local)位，应为\(lengths.lowerBound == 8 ? "8" : "7或8")位"
    }
    guard (7...8).contains(digits.count) else { return "共\(digits.count)位，位数不符" }
    return sharedArea == nil ? "缺少区号" : nil
  }
}
