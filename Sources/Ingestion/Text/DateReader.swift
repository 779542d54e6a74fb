internal import ComplianceModel

/// A date or part of one as printed.
struct DateMention {
  var range: Range<Int>
  /// Nil when only month and day are printed.
  var year: Int?
  var month: Int
  var day: Int

  /// The day, with the year borrowed from elsewhere if it is not printed.
  func day(defaultYear: Int?) -> CalendarDay? {
    guard let year = year ?? defaultYear else { return nil }
    return CalendarDay(year: year, month: month, day: day)
  }
}

/// Finds dates: `2018年1月1日`, `12月31日`, `2019-01-17`, `2019/1/17`, `二〇一九年一月十四日`.
enum DateReader {
  static func dates(in text: ReadingText, range: Range<Int>) -> [DateMention] {
    var found: [DateMention] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      if let mention = date(in: text, at: offset, limit: range.upperBound) {
        found.append(mention)
        offset = mention.range.upperBound
      } else {
        offset += 1
      }
    }
    return found
  }

  /// Years printed as `2018年`, with their ranges.
  static func years(in text: ReadingText, range: Range<Int>) -> [(year: Int, range: Range<Int>)] {
    var found: [(Int, Range<Int>)] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      if let (year, end) = number(in: text, at: offset, limit: range.upperBound),
        (1949...2100).contains(year)
      {
        var next = end
        while next < range.upperBound, text.scalars[next] == " " { next += 1 }
        if next < range.upperBound, text.scalars[next] == "年" {
          found.append((year, offset..<(next + 1)))
        }
        offset = max(end, offset + 1)
      } else {
        offset += 1
      }
    }
    return found
  }

  private static func date(in text: ReadingText, at start: Int, limit: Int) -> DateMention? {
    if start > 0, text.scalars[start - 1].isDigit { return nil }
    guard var (first, end) = number(in: text, at: start, limit: limit) else { return nil }
    func skipBlanks() {
      while end < limit, text.scalars[end] == " " { end += 1 }
    }
    func take(_ scalars: String) -> Bool {
      skipBlanks()
      guard end < limit, scalars.unicodeScalars.contains(text.scalars[end]) else { return false }
      end += 1
      skipBlanks()
      return true
    }
    var year: Int?
    if (1949...2100).contains(first) {
      guard take("年-/.") else { return nil }
      guard let (month, next) = number(in: text, at: end, limit: limit) else { return nil }
      year = first
      (first, end) = (month, next)
    }
    guard (1...12).contains(first), year == nil ? take("月") : take("月-/.") else { return nil }
    guard let (day, next) = number(in: text, at: end, limit: limit), (1...31).contains(day) else {
      return nil
    }
    end = next
    let behind = end
    if !take("日号") {
      guard year != nil else { return nil }
      end = behind
    }
    return DateMention(range: start..<end, year: year, month: first, day: day)
  }

  private static func number(
    in text: ReadingText,
    at start: Int,
    limit: Int
  ) -> (value: Int, end: Int)? {
    var end = start
    var value = 0
    while end < limit, text.scalars[end].isDigit, end - start < 5 {
      value = value * 10 + Int(text.scalars[end].value - 0x30)
      end += 1
    }
    if end > start { return (value, end) }
    while end < limit, end - start < 10, ChineseNumeral.isNumeral(text.scalars[end]) { end += 1 }
    guard end > start, let value = ChineseNumeral.value(of: Array(text.scalars[start..<end])) else {
      return nil
    }
    return (value, end)
  }
}
