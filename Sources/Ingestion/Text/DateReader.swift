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
  static func dates(in text: MarkedText, range: Range<Int>) -> [DateMention] {
    var found: [DateMention] = []
    var next = range.lowerBound
    for offset in text.numerals(in: range) where offset >= next {
      guard let mention = date(in: text.scalars, at: offset, limit: range.upperBound) else {
        continue
      }
      found.append(mention)
      next = mention.range.upperBound
    }
    return found
  }

  /// Years printed as `2018年`, with their ranges.
  static func years(in text: MarkedText, range: Range<Int>) -> [(year: Int, range: Range<Int>)] {
    let scalars = text.scalars
    var found: [(Int, Range<Int>)] = []
    var next = range.lowerBound
    for offset in text.numerals(in: range) where offset >= next {
      guard let (year, end) = number(in: scalars, at: offset, limit: range.upperBound),
        (1949...2100).contains(year)
      else { continue }
      var sign = end
      while sign < range.upperBound, scalars[sign] == " " { sign += 1 }
      if sign < range.upperBound, scalars[sign] == "年" {
        found.append((year, offset..<(sign + 1)))
      }
      next = end
    }
    return found
  }

  private static func date(
    in scalars: [Unicode.Scalar],
    at start: Int,
    limit: Int
  ) -> DateMention? {
    if start > 0, scalars[start - 1].isDigit { return nil }
    guard var (first, end) = number(in: scalars, at: start, limit: limit) else { return nil }
    func skipBlanks() {
      while end < limit, scalars[end] == " " { end += 1 }
    }
    /// Takes 年, 月 or 日, or one of the signs that stand for them in `2019-01-17`.
    func take(_ word: Unicode.Scalar, orSign: Bool) -> Bool {
      skipBlanks()
      guard end < limit else { return false }
      switch scalars[end] {
      case word: break
      case "-", "/", ".": guard orSign else { return false }
      default: return false
      }
      end += 1
      skipBlanks()
      return true
    }
    var year: Int?
    if (1949...2100).contains(first) {
      guard take("年", orSign: true),
        let (month, next) = number(in: scalars, at: end, limit: limit)
      else { return nil }
      year = first
      (first, end) = (month, next)
    }
    guard (1...12).contains(first), take("月", orSign: year != nil),
      let (day, next) = number(in: scalars, at: end, limit: limit), (1...31).contains(day)
    else { return nil }
    end = next
    let behind = end
    if !take("日", orSign: false), !take("号", orSign: false) {
      guard year != nil else { return nil }
      end = behind
    }
    return DateMention(range: start..<end, year: year, month: first, day: day)
  }

  private static func number(
    in scalars: [Unicode.Scalar],
    at start: Int,
    limit: Int
  ) -> (value: Int, end: Int)? {
    var end = start
    var value = 0
    while end < limit, scalars[end].isDigit, end - start < 5 {
      value = value * 10 + Int(scalars[end].value - 0x30)
      end += 1
    }
    if end > start { return (value, end) }
    while end < limit, end - start < 10, ChineseNumeral.isNumeral(scalars[end]) { end += 1 }
    guard end > start, let value = ChineseNumeral.value(of: scalars[start..<end]) else {
      return nil
    }
    return (value, end)
  }
}
