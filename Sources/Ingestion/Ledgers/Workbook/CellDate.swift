internal import ComplianceModel

/// Days as spreadsheets count them.
enum CellDate {
  /// Day 0 of the system that begins with 1900, as of March of that year.
  private static let epoch = CalendarDay(year: 1899, month: 12, day: 30)
  /// Days by which the count from 1904 lies behind.
  private static let from1904 = 1_462
  /// The first day that no spreadsheet can show.
  private static let end = 2_958_466

  /// The day of a number as a format shows it; nil if there is no such day.
  ///
  /// No more is told than the format shows: in cells formatted `yyyy"年"m"月"` spreadsheets keep the
  /// first of the month for what somebody wrote as a month.
  static func shown(
    _ number: String,
    as shape: CellFormat.DateShape,
    countsFrom1904: Bool
  ) -> String? {
    guard let serial = Double(number), serial >= 0, serial < Double(end) else { return nil }
    var days = Int(serial)
    var seconds = Int(((serial - Double(days)) * 86_400).rounded())
    if seconds == 86_400 { (days, seconds) = (days + 1, 0) }
    let time = shape.time ? clock(seconds) : ""
    guard shape.year || shape.month || shape.day else {
      return clock(seconds, hours: days * 24)
    }
    if countsFrom1904 {
      days += from1904
    } else if days < 60 {
      // Spreadsheets believe that there was a 29 February 1900.
      days += 1
    }
    guard let day = epoch?.adding(days: days) else { return nil }
    let date = written(day, shape)
    return seconds == 0 || time.isEmpty ? date : date + " " + time
  }

  private static func written(_ day: CalendarDay, _ shape: CellFormat.DateShape) -> String {
    let iso = day.description
    switch (shape.year, shape.month, shape.day) {
    case (true, true, true):
      return shape.isChinese ? "\(day.year)年\(day.month)月\(day.day)日" : iso
    case (true, true, false):
      return shape.isChinese ? "\(day.year)年\(day.month)月" : String(iso.dropLast(3))
    case (true, false, _): return shape.isChinese ? "\(day.year)年" : String(day.year)
    // Without the year nobody can tell which one the author saw.
    case (false, true, true): return "\(day.month)月\(day.day)日"
    case (false, true, false): return "\(day.month)月"
    case (false, false, _): return "\(day.day)日"
    }
  }

  private static func clock(_ seconds: Int, hours: Int = 0) -> String {
    func padded(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    let time = "\(padded(hours + seconds / 3_600)):\(padded(seconds / 60 % 60))"
    return seconds % 60 == 0 ? time : time + ":" + padded(seconds % 60)
  }
}
