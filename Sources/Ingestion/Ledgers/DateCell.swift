internal import ComplianceModel

/// Reads a cell that is a date and nothing else, exact or as a month, a quarter or a year.
///
/// `2018-02-12 2018/2/12 2018.2.12 2018年2月12日 20180212 二〇一八年二月十二日`, with a time or a weekday
/// behind; `2018年5月 2018-05 2018年5月上旬 2018年第二季度 2018年上半年 2018年`. Years of two digits and the
/// day numbers of spreadsheets are refused: nobody can tell what they mean.
struct DateCell {
  private static let years = 1949...2100

  private let scalars: [Unicode.Scalar]
  private var offset = 0

  private init(_ text: String) { scalars = text.foldedScalars }

  /// The day or its bounds; nil when it is no date of the calendar.
  static func read(_ text: String) -> DayRange? {
    var cell = DateCell(text.withoutOuterBlanks)
    guard let range = cell.compact() ?? cell.parts() else { return nil }
    cell.skipTail(isDay: range.exact != nil)
    return cell.offset == cell.scalars.count ? range : nil
  }

  /// `20180212`, `201802`.
  private mutating func compact() -> DayRange? {
    let digits = scalars.prefix { $0.isDigit }
    guard digits.count == 8 || digits.count == 6,
      let number = Int(String(String.UnicodeScalarView(digits)))
    else { return nil }
    let range =
      digits.count == 8
      ? Self.day(number / 10_000, number / 100 % 100, number % 100)
      : Self.month(number / 100, number % 100)
    if range != nil { offset = digits.count }
    return range
  }

  private mutating func parts() -> DayRange? {
    guard let year = number(), Self.years.contains(year) else { return nil }
    skipBlanks()
    guard let divider = take(anyOf: "年-/.") else {
      return offset == scalars.count ? Self.span(year, 1, 1, year, 12, 31) : nil
    }
    skipBlanks()
    if divider == "年" {
      _ = take("度")
      if offset == scalars.count { return Self.span(year, 1, 1, year, 12, 31) }
      if let range = period(of: year) { return range }
    }
    guard let month = number() else { return nil }
    skipBlanks()
    let second = take(anyOf: divider == "年" ? "月-/." : String(divider))
    if second == "月" { _ = take("份") }
    skipBlanks()
    if second == "月", let range = third(of: month, year) { return range }
    guard second != nil, offset < scalars.count else { return Self.month(year, month) }
    guard let day = number() else { return nil }
    _ = take(anyOf: "日号")
    return Self.day(year, month, day)
  }

  /// `第二季度`, `上半年` behind a year.
  private mutating func period(of year: Int) -> DayRange? {
    if take("上半年") { return Self.span(year, 1, 1, year, 6, 30) }
    if take("下半年") { return Self.span(year, 7, 1, year, 12, 31) }
    let start = offset
    _ = take("第")
    if let quarter = number(), take("季度"), (1...4).contains(quarter) {
      let last = quarter * 3
      return Self.span(
        year,
        last - 2,
        1,
        year,
        last,
        CalendarDay.length(ofMonth: last, year: year)
      )
    }
    offset = start
    return nil
  }

  /// `上旬` behind a month.
  private mutating func third(of month: Int, _ year: Int) -> DayRange? {
    guard (1...12).contains(month) else { return nil }
    if take("上旬") { return Self.span(year, month, 1, year, month, 10) }
    if take("中旬") { return Self.span(year, month, 11, year, month, 20) }
    guard take("下旬") else { return nil }
    let last = CalendarDay.length(ofMonth: month, year: year)
    return Self.span(year, month, 21, year, month, last)
  }

  /// A time of day or a weekday, which say nothing more about the day.
  private mutating func skipTail(isDay: Bool) {
    skipBlanks()
    guard isDay, offset < scalars.count else { return }
    let isBracketed = take("(")
    if take("星期") || take("周") {
      _ = take(anyOf: "一二三四五六日天")
      if isBracketed { _ = take(")") }
      skipBlanks()
    }
    if take("t") { skipBlanks() }
    _ = take("上午") || take("下午")
    let start = offset
    guard let hour = number(), (0...24).contains(hour), take(anyOf: ":时点") != nil else {
      offset = start
      return
    }
    while let scalar = peek, scalar.isDigit || ":.分秒整z+- ".unicodeScalars.contains(scalar) {
      offset += 1
    }
  }

  /// Digits, or Chinese numerals with digits among them (二0一八).
  private mutating func number() -> Int? {
    let start = offset
    while let scalar = peek, scalar.isDigit || ChineseNumeral.isNumeral(scalar), offset - start < 8
    {
      offset += 1
    }
    let run = scalars[start..<offset]
    if run.allSatisfy(\.isDigit) { return Int(String(String.UnicodeScalarView(run))) }
    let digits = Array("〇一二三四五六七八九".unicodeScalars)
    return ChineseNumeral.value(
      of: run.map { $0.isDigit ? digits[Int($0.value - 0x30)] : $0 }[...]
    )
  }

  private var peek: Unicode.Scalar? { offset < scalars.count ? scalars[offset] : nil }

  private mutating func skipBlanks() {
    while peek == " " { offset += 1 }
  }

  private mutating func take(anyOf marks: String) -> Unicode.Scalar? {
    guard let scalar = peek, marks.unicodeScalars.contains(scalar) else { return nil }
    offset += 1
    return scalar
  }

  private mutating func take(_ word: String) -> Bool {
    let wanted = Array(word.unicodeScalars)
    guard scalars[offset...].starts(with: wanted) else { return false }
    offset += wanted.count
    return true
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> DayRange? {
    guard years.contains(year) else { return nil }
    return CalendarDay(year: year, month: month, day: day).map { DayRange($0) }
  }

  private static func month(_ year: Int, _ month: Int) -> DayRange? {
    guard years.contains(year), (1...12).contains(month) else { return nil }
    return span(year, month, 1, year, month, CalendarDay.length(ofMonth: month, year: year))
  }

  private static func span(
    _ year: Int,
    _ month: Int,
    _ day: Int,
    _ lastYear: Int,
    _ lastMonth: Int,
    _ lastDay: Int
  ) -> DayRange {
    DayRange(
      low: CalendarDay(year: year, month: month, day: day),
      high: CalendarDay(year: lastYear, month: lastMonth, day: lastDay)
    )
  }
}
