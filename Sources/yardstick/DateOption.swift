internal import ArgumentParser
internal import ComplianceModel

/// Dates on the command line.
enum DateOption {
  /// Reads `2019-03-31`.
  static func day(_ text: String) throws -> CalendarDay {
    guard let day = CalendarDay(iso: text) else {
      throw ValidationError("“\(text)”不是日期，应写成 2019-03-31")
    }
    return day
  }
}
