import ComplianceModel

/// Reads what single places do differently from the national calendar.
struct LocalCalendarDecoder {
  /// First and last day of the national calendar; nil when it could not be read.
  let span: ClosedRange<CalendarDay>?
  let log: ProblemLog

  /// The local calendars of `workdays.yaml` in its order.
  func decode(_ map: MapReader) -> [LocalCalendar] {
    var seen: Set<String> = []
    return map.maps("local", as: .localCalendar).map { map in
      let id = map.text("id") ?? ""
      if !id.isEmpty, !seen.insert(id).inserted {
        log.add(map.place(of: "id"), "地方调整 \(id.quoted) 重复")
      }
      return calendar(id, map)
    }
  }

  private func calendar(_ id: String, _ map: MapReader) -> LocalCalendar {
    if !map.mentions("rest", "work") { log.add(map.place, "“rest” 和 “work” 至少写一个") }
    let list = DayListDecoder(year: nil, log: log)
    let daysOff = list.days(map["rest"])
    let workdays = list.days(map["work"])
    tellOutside(daysOff)
    tellOutside(workdays)
    let off = Set(daysOff.map(\.day))
    for (day, place) in workdays where off.contains(day) {
      log.add(place, "\(day) 同时写在 “rest” 和 “work” 中")
    }
    return LocalCalendar(
      id: id,
      title: map.text("title") ?? "",
      notice: map.text("notice") ?? "",
      daysOff: off,
      workdays: Set(workdays.map(\.day)),
      place: map.place
    )
  }

  /// Tells the first day of every stretch that the national calendar does not know.
  private func tellOutside(_ days: [ListedDay]) {
    guard let span else { return }
    var told: Set<RulePlace> = []
    for (day, place) in days where !span.contains(day) && told.insert(place).inserted {
      log.add(place, "\(day) 不在工作日历（\(span.lowerBound) 至 \(span.upperBound)）之内")
    }
  }
}
