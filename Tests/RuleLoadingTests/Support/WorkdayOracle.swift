/// Working days by walking from day to day, with a table and a calendar of its own.
///
/// It shares nothing with what it checks: the table lists weekdays off and weekend days worked, as
/// the notices were condensed by hand, and the day of the week comes from Zeller's rule.
struct WorkdayOracle {
  struct Day: Hashable {
    var year: Int
    var month: Int
    var day: Int

    var iso: String {
      "\(year)-" + (month < 10 ? "0" : "") + "\(month)-" + (day < 10 ? "0" : "") + "\(day)"
    }
  }

  static let first = Day(year: 2017, month: 1, day: 1)
  static let last = Day(year: 2026, month: 12, day: 31)

  private let exceptions = Set(
    table.flatMap { row in
      row.days.split { $0 == " " || $0 == "|" || $0 == "\n" }.compactMap { text in
        Int(text).map { Day(year: row.year, month: $0 / 100, day: $0 % 100) }
      }
    }
  )

  /// Every entry of the table is an exception to Monday to Friday, in whichever direction.
  func isWorkday(_ day: Day) -> Bool { Self.isWeekday(day) != exceptions.contains(day) }

  /// The `count`-th working day after a day, before it when negative; nil beyond the ten years.
  func day(_ count: Int, workdaysAfter start: Day) -> Day? {
    var (day, left) = (start, abs(count))
    while left > 0 {
      if day == (count > 0 ? Self.last : Self.first) { return nil }
      day = count > 0 ? Self.next(day) : Self.previous(day)
      if isWorkday(day) { left -= 1 }
    }
    return day
  }

  /// Working days after one day, up to and with a later one.
  func workdays(after first: Day, through last: Day) -> Int {
    var (day, count) = (first, 0)
    while day != last {
      day = Self.next(day)
      if isWorkday(day) { count += 1 }
    }
    return count
  }

  static func next(_ day: Day) -> Day {
    if day.day < length(day) { return Day(year: day.year, month: day.month, day: day.day + 1) }
    if day.month < 12 { return Day(year: day.year, month: day.month + 1, day: 1) }
    return Day(year: day.year + 1, month: 1, day: 1)
  }

  static func previous(_ day: Day) -> Day {
    if day.day > 1 { return Day(year: day.year, month: day.month, day: day.day - 1) }
    if day.month == 1 { return Day(year: day.year - 1, month: 12, day: 31) }
    var before = Day(year: day.year, month: day.month - 1, day: 1)
    before.day = length(before)
    return before
  }

  /// Good for the years of the table: every fourth of them is a leap year.
  private static func length(_ day: Day) -> Int {
    [31, day.year % 4 == 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][day.month - 1]
  }

  private static func isWeekday(_ day: Day) -> Bool {
    let (month, year) = day.month < 3 ? (day.month + 12, day.year - 1) : (day.month, day.year)
    let zeller =
      (day.day + 13 * (month + 1) / 5 + year % 100 + year % 100 / 4 + year / 400 + 5 * (year / 100))
      % 7
    // 0 is Saturday, 1 is Sunday.
    return zeller > 1
  }

  /// Weekdays off, then weekend days worked.
  private static let table: [(year: Int, days: String)] = [
    (
      2017,
      """
      0102 0127 0130 0131 0201 0202 0403 0404 0501 0529 0530 1002 1003 1004 1005 1006
      | 0122 0204 0401 0527 0930
      """
    ),
    (
      2018,
      """
      0101 0215 0216 0219 0220 0221 0405 0406 0430 0501 0618 0924 1001 1002 1003 1004 1005 1231
      | 0211 0224 0408 0428 0929 0930 1229
      """
    ),
    (
      2019,
      """
      0101 0204 0205 0206 0207 0208 0405 0501 0502 0503 0607 0913 1001 1002 1003 1004 1007
      | 0202 0203 0428 0505 0929 1012
      """
    ),
    (
      2020,
      """
      0101 0124 0127 0128 0129 0130 0131 0406 0501 0504 0505 0625 0626 1001 1002 1005 1006 1007 1008
      | 0119 0426 0509 0628 0927 1010
      """
    ),
    (
      2021,
      """
      0101 0211 0212 0215 0216 0217 0405 0503 0504 0505 0614 0920 0921 1001 1004 1005 1006 1007
      | 0207 0220 0425 0508 0918 0926 1009
      """
    ),
    (
      2022,
      """
      0103 0131 0201 0202 0203 0204 0404 0405 0502 0503 0504 0603 0912 1003 1004 1005 1006 1007
      | 0129 0130 0402 0424 0507 1008 1009
      """
    ),
    (
      2023,
      """
      0102 0123 0124 0125 0126 0127 0405 0501 0502 0503 0622 0623 0929 1002 1003 1004 1005 1006
      | 0128 0129 0423 0506 0625 1007 1008
      """
    ),
    (
      2024,
      """
      0101 0212 0213 0214 0215 0216 0404 0405 0501 0502 0503 0610 0916 0917 1001 1002 1003 1004 1007
      | 0204 0218 0407 0428 0511 0914 0929 1012
      """
    ),
    (
      2025,
      """
      0101 0128 0129 0130 0131 0203 0204 0404 0501 0502 0505 0602 1001 1002 1003 1006 1007 1008
      | 0126 0208 0427 0928 1011
      """
    ),
    (
      2026,
      """
      0101 0102 0216 0217 0218 0219 0220 0223 0406 0501 0504 0505 0619 0925 1001 1002 1005 1006 1007
      | 0104 0214 0228 0509 0920 1010
      """
    ),
  ]
}
