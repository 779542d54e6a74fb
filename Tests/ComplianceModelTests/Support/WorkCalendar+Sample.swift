import ComplianceModel

extension WorkCalendar {
  /// 2018 and 2019 as the notices set them.
  static let sample = WorkCalendar(years: [
    // The later year first: the order does not matter.
    WorkYear(
      2019,
      off: "0101 0204 0205 0206 0207 0208 0405 0501 0502 0503 0607 0913 1001 1002 1003 1004 1007",
      work: "0202 0203 0428 0505 0929 1012"
    ),
    WorkYear(
      2018,
      off: """
        0101 0215 0216 0219 0220 0221 0405 0406 0430 0501 0618 0924 1001 1002 1003 1004 1005 1231
        """,
      work: "0211 0224 0408 0428 0929 0930 1229"
    ),
  ])
}

extension WorkYear {
  /// A year of days written as `MMDD` between blanks.
  init(_ year: Int, off: String, work: String) {
    func days(_ text: String) -> Set<CalendarDay> {
      Set(
        text.split(separator: " ").compactMap {
          CalendarDay(iso: "\(year)-\($0.prefix(2))-\($0.suffix(2))")
        }
      )
    }
    self.init(
      year: year,
      notices: ["通知"],
      daysOff: days(off),
      workdays: days(work),
      count: 250,
      place: RulePlace(file: "workdays.yaml", line: 1, column: 1)
    )
  }
}

extension LocalCalendar {
  /// Changes of days in ISO form.
  init(_ id: String, off: [String] = [], work: [String] = []) {
    self.init(
      id: id,
      title: id,
      notice: "通知",
      daysOff: Set(off.compactMap { CalendarDay(iso: $0) }),
      workdays: Set(work.compactMap { CalendarDay(iso: $0) }),
      place: RulePlace(file: "workdays.yaml", line: 9, column: 5)
    )
  }
}
