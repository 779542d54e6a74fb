import ComplianceModel

/// Reads `workdays.yaml`.
struct WorkCalendarDecoder {
  let log: ProblemLog

  /// The national calendar and the local ones; nil when there is no sound national one.
  func decode(_ value: YAMLValue) -> (calendar: WorkCalendar, local: [LocalCalendar])? {
    guard let map = MapReader(value, as: .workdayFile, log: log) else { return nil }
    let calendar = years(map).map(WorkCalendar.init)
    let local = LocalCalendarDecoder(span: calendar?.span, log: log).decode(map)
    return calendar.map { ($0, local) }
  }

  /// The years, the earliest first; nil when they do not follow one another.
  private func years(_ map: MapReader) -> [WorkYear]? {
    let maps = map.maps("years", as: .workYear)
    var years: [Int: WorkYear] = [:]
    for map in maps {
      guard let number = map.count("year") else { continue }
      let place = map.place(of: "year")
      if let earlier = years[number] {
        log.add(place, "年份 \(number) 重复，已用于 \(earlier.place)")
      } else {
        years[number] = year(number, map)
      }
    }
    let sorted = years.values.sorted { $0.year < $1.year }
    // A year that is unreadable or repeated may be the one that seems to be missing.
    guard !sorted.isEmpty, sorted.count == maps.count else { return nil }
    let gaps = zip(sorted, sorted.dropFirst()).filter { $0.year + 1 < $1.year }
    for (earlier, later) in gaps {
      let (first, last) = (earlier.year + 1, later.year - 1)
      let missing = first == last ? "\(first)" : "\(first) 至 \(last)"
      log.add(later.place, "年份应相接：\(earlier.year) 年和 \(later.year) 年之间缺少 \(missing) 年")
    }
    return gaps.isEmpty ? sorted : nil
  }

  private func year(_ number: Int, _ map: MapReader) -> WorkYear {
    let before = log.problems.count
    let list = DayListDecoder(year: number, log: log)
    let daysOff = Set(list.days(map["rest"]).map(\.day))
    let workdays = list.days(map["work"])
    for (day, place) in workdays {
      if daysOff.contains(day) {
        log.add(place, "\(day) 同时写在 “rest” 和 “work” 中")
      } else if day.weekday <= 5 {
        log.add(place, "补班的日子应在周末，\(day) 是星期\(day.weekdayName)")
      }
    }
    let year = WorkYear(
      year: number,
      notices: map.texts("notices").map(\.trimmed),
      daysOff: daysOff,
      workdays: Set(workdays.map(\.day)),
      count: map.count("workdays") ?? 0,
      place: map.place(of: "year")
    )
    // The sum is worth telling only when the lists are what was meant.
    let isRead =
      map["rest"] != nil && map["workdays"] != nil && (map["work"] != nil || !map.mentions("work"))
    let counted = year.allWorkdays.count
    if isRead, log.problems.count == before, counted != year.count {
      log.add(
        map.place(of: "workdays"),
        "\(number) 年按所列日子有 \(counted) 个工作日，“workdays” 写的是 \(year.count)"
      )
    }
    return year
  }
}

extension CalendarDay {
  /// `一` to `六`, `日`.
  fileprivate var weekdayName: Character { Array("一二三四五六日")[weekday - 1] }
}
