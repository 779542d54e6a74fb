/// One year of the national calendar of working days, as the notices of the State Council set it.
///
/// Monday to Friday are working days unless they are days off; Saturday and Sunday are none unless
/// they are make-up workdays (调休补班).
public struct WorkYear: Sendable, Hashable {
  /// The year.
  public var year: Int
  /// The notices that set it, such as `国办发明电〔2017〕12号`; later ones change earlier ones.
  public var notices: [String]
  /// Days off; those on a weekend change nothing.
  public var daysOff: Set<CalendarDay>
  /// Make-up workdays.
  public var workdays: Set<CalendarDay>
  /// Number of working days that the rules state, against slips in the two lists.
  public var count: Int
  /// Where it is declared.
  public var place: RulePlace

  /// Creates a year.
  public init(
    year: Int,
    notices: [String],
    daysOff: Set<CalendarDay>,
    workdays: Set<CalendarDay>,
    count: Int,
    place: RulePlace
  ) {
    self.year = year
    self.notices = notices
    self.daysOff = daysOff
    self.workdays = workdays
    self.count = count
    self.place = place
  }

  /// First and last day; nil for years that days cannot have.
  public var span: ClosedRange<CalendarDay>? {
    guard let first = CalendarDay(year: year, month: 1, day: 1),
      let last = CalendarDay(year: year, month: 12, day: 31)
    else { return nil }
    return first...last
  }

  /// Every working day of the year in order, make-up workdays included.
  public var allWorkdays: [CalendarDay] {
    guard let span else { return [] }
    return (span.lowerBound.number...span.upperBound.number).compactMap { number in
      guard let day = CalendarDay(number: number) else { return nil }
      if workdays.contains(day) { return day }
      return day.weekday <= 5 && !daysOff.contains(day) ? day : nil
    }
  }
}
