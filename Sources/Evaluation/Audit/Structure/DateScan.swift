internal import ComplianceModel

/// A year as running text prints it: 2018年, 二〇一八年度.
struct YearMention {
  var year: Int
  /// With 年 and, if it is there, 度.
  var range: Range<Int>
  /// Whether 度 is there.
  var hasDegree: Bool
}

/// Numbers of dates in the reading text.
struct DateScan {
  let text: ReadingText
  /// Every year of the text, in order.
  private let all: [YearMention]

  /// Goes through a text once.
  init(text: ReadingText) {
    self.text = text
    var found: [YearMention] = []
    for (offset, scalar) in text.scalars.enumerated() where scalar == "年" {
      if let mention = Numerals(scalars: text.scalars).year(endingAt: offset) {
        found.append(mention)
      }
    }
    all = found
  }

  /// The years printed within `range`.
  ///
  /// - Complexity: O(log n + found).
  func years(in range: Range<Int>) -> [YearMention] {
    var next = first(from: range.lowerBound)
    var found: [YearMention] = []
    while next < all.count, let mention = all[next].cut(at: range.upperBound) {
      found.append(mention)
      next += 1
    }
    return found
  }

  /// Whether a year is printed within `range`.
  func holds(_ year: Int, in range: Range<Int>) -> Bool {
    var next = first(from: range.lowerBound)
    while next < all.count, let mention = all[next].cut(at: range.upperBound) {
      if mention.year == year { return true }
      next += 1
    }
    return false
  }

  /// Whether any year is printed within `range`.
  func holdsYear(in range: Range<Int>) -> Bool {
    let next = first(from: range.lowerBound)
    return next < all.count && all[next].cut(at: range.upperBound) != nil
  }

  /// The first year that does not start before an offset.
  private func first(from offset: Int) -> Int {
    all.partitioningIndex { $0.range.lowerBound >= offset }
  }

  /// The year that starts at `offset`.
  func year(at offset: Int, limit: Int) -> YearMention? {
    let next = first(from: offset)
    guard next < all.count, all[next].range.lowerBound == offset else { return nil }
    return all[next].cut(at: limit)
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
}

extension YearMention {
  /// The mention in a text that ends at `limit`: 度 may be cut off; nil if 年 is.
  fileprivate func cut(at limit: Int) -> YearMention? {
    if range.upperBound <= limit { return self }
    guard hasDegree, range.upperBound - 1 <= limit else { return nil }
    return YearMention(year: year, range: range.lowerBound..<limit, hasDegree: false)
  }
}

/// Digits of both kinds in a text.
private struct Numerals {
  let scalars: [Unicode.Scalar]

  /// The year whose 年 stands at `offset`, behind four digits and no more.
  func year(endingAt offset: Int) -> YearMention? {
    var end = offset
    while end > 0, scalars[end - 1] == " " { end -= 1 }
    let start = end - 4
    guard start >= 0, start == 0 || numeral(start - 1) == nil else { return nil }
    var value = 0
    for place in start..<end {
      guard let digit = numeral(place) else { return nil }
      value = value * 10 + digit
    }
    guard (1949...2100).contains(value) else { return nil }
    let hasDegree = offset + 1 < scalars.count && scalars[offset + 1] == "度"
    return YearMention(
      year: value,
      range: start..<(offset + (hasDegree ? 2 : 1)),
      hasDegree: hasDegree
    )
  }

  private func numeral(_ offset: Int) -> Int? {
    let scalar = scalars[offset]
    if scalar.isDigit { return Int(scalar.value) - 0x30 }
    switch scalar {
    case "〇", "零", "○": return 0
    case "一": return 1
    case "二": return 2
    case "三": return 3
    case "四": return 4
    case "五": return 5
    case "六": return 6
    case "七": return 7
    case "八": return 8
    case "九": return 9
    default: return nil
    }
  }
}
