import ComplianceModel

/// How days are written in a rule file.
enum DayNotation: Sendable, Equatable {
  /// `02-15`, below a year.
  case monthDay
  /// `2020-02-03`.
  case dated

  /// What has to be written, in Chinese.
  var demand: String {
    switch self {
    case .monthDay: "月和日各两位，如 01-01，或起止，如 02-15..02-21"
    case .dated: "年月日，如 2020-02-03，或起止，如 2020-02-03..2020-02-09"
    }
  }

  /// What a day looks like, with zeros for digits.
  fileprivate var shape: String { self == .monthDay ? "00-00" : "0000-00-00" }
}

/// A day and where it is listed.
typealias ListedDay = (day: CalendarDay, place: RulePlace)

/// Reads lists of days and of stretches of days.
struct DayListDecoder {
  /// No stretch is longer: a slip in a year, or hostile rules, would make millions of days.
  private static let limit = 60

  /// The year of days written without one; nil when they are written with theirs.
  let year: Int?
  let log: ProblemLog

  /// The days of a list in its order; those that are no days are told and left out.
  func days(_ value: YAMLValue?) -> [ListedDay] {
    var seen: Set<CalendarDay> = []
    return (value?.elementsOrSelf ?? []).flatMap { element in
      var days: [ListedDay] = []
      for day in stretch(element) {
        guard seen.insert(day).inserted else {
          log.add(element.place, "日子 \(day) 重复")
          break
        }
        days.append((day, element.place))
      }
      return days
    }
  }

  private func stretch(_ value: YAMLValue) -> [CalendarDay] {
    let text = value.text?.trimmed ?? ""
    let ends = text.split(separator: "..", omittingEmptySubsequences: false)
      .map { String($0).trimmed }
    let notation: DayNotation = year == nil ? .dated : .monthDay
    guard ends.count <= 2, ends.allSatisfy({ $0.digitsAsZeros == notation.shape }) else {
      log.add(value.place, "\(text.quoted) 不是日子，应写\(notation.demand)")
      return []
    }
    let days = ends.compactMap { day($0, at: value.place) }
    guard days.count == ends.count, let first = days.first, let last = days.last else { return [] }
    let length = first.days(to: last) + 1
    guard length > 0 else {
      log.add(value.place, "起止 \(text.quoted) 首尾颠倒")
      return []
    }
    guard length <= Self.limit else {
      log.add(value.place, "起止 \(text.quoted) 有 \(length) 天，一段最多 \(Self.limit) 天")
      return []
    }
    return (0..<length).compactMap(first.adding)
  }

  private func day(_ text: String, at place: RulePlace) -> CalendarDay? {
    let day = CalendarDay(iso: year.map { "\($0)-\(text)" } ?? text)
    if day == nil { log.add(place, (year.map { "\($0) 年" } ?? "") + "没有 \(text) 这一天") }
    return day
  }
}

extension String {
  /// With 0 for every ASCII digit.
  fileprivate var digitsAsZeros: String {
    String(map { $0.isASCII && $0.isNumber ? "0" : $0 })
  }
}
