internal import ComplianceModel

/// A year as running text prints it: 2018年, 二〇一八年度.
struct YearMention {
  var year: Int
  /// With 年 and, if it is there, 度.
  var range: Range<Int>
}

/// Numbers of dates in the reading text.
struct DateScan {
  let text: ReadingText

  /// The years printed within `range`.
  func years(in range: Range<Int>) -> [YearMention] {
    var found: [YearMention] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      guard let number = year(at: offset, limit: range.upperBound) else {
        offset = max(offset + 1, digits(at: offset, limit: range.upperBound))
        continue
      }
      found.append(number)
      offset = number.range.upperBound
    }
    return found
  }

  /// The year that starts at `offset`.
  func year(at offset: Int, limit: Int) -> YearMention? {
    guard offset == 0 || numeral(offset - 1) == nil, offset + 4 < limit else { return nil }
    var value = 0
    for place in offset..<(offset + 4) {
      guard let digit = numeral(place) else { return nil }
      value = value * 10 + digit
    }
    var end = skipBlanks(offset + 4, limit)
    guard (1949...2100).contains(value), end < limit, text.scalars[end] == "年" else { return nil }
    end += 1
    if end < limit, text.scalars[end] == "度" { end += 1 }
    return YearMention(year: value, range: offset..<end)
  }

  /// The end of the run of ASCII digits at `offset`.
  func digits(at offset: Int, limit: Int) -> Int {
    var end = offset
    while end < limit, text.scalars[end].isDigit { end += 1 }
    return end
  }

  /// The value of a run of at most six ASCII digits.
  func value(_ range: Range<Int>) -> Int? {
    guard (1...6).contains(range.count) else { return nil }
    return range.reduce(0) { $0 * 10 + Int(text.scalars[$1].value) - 0x30 }
  }

  func skipBlanks(_ offset: Int, _ limit: Int) -> Int {
    var end = offset
    while end < limit, text.scalars[end] == " " { end += 1 }
    return end
  }

  private static let han = Array("〇一二三四五六七八九".unicodeScalars)

  private func numeral(_ offset: Int) -> Int? {
    let scalar = text.scalars[offset]
    if scalar.isDigit { return Int(scalar.value) - 0x30 }
    if scalar == "零" || scalar == "○" { return 0 }
    return Self.han.firstIndex(of: scalar)
  }
}
