extension CalendarDay {
  /// Days since 1970-01-01 in the Gregorian calendar, continued before its beginning.
  public var number: Int {
    // Years that start in March have the leap day last, and their months follow one pattern.
    let marchYear = month > 2 ? year : year - 1
    let cycle = marchYear / Self.yearsOfCycle
    let yearOfCycle = marchYear % Self.yearsOfCycle
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let dayOfCycle = yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear
    return cycle * Self.daysOfCycle + dayOfCycle - Self.daysBefore1970
  }

  /// The day with this ``number``, or nil outside the years 1…9999.
  public init?(number: Int) {
    guard Self.numbers.contains(number) else { return nil }
    let (cycle, dayOfCycle) = (number + Self.daysBefore1970)
      .quotientAndRemainder(dividingBy: Self.daysOfCycle)
    // 1 460, 36 524 and 146 096 days after the start of a cycle stand the leap days of the rule.
    let yearOfCycle =
      (dayOfCycle - dayOfCycle / 1_460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
    let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    self.init(
      year: cycle * Self.yearsOfCycle + yearOfCycle + (month > 2 ? 0 : 1),
      month: month,
      day: dayOfYear - (153 * marchMonth + 2) / 5 + 1
    )
  }

  /// The day so many days later, or earlier when negative; nil outside the years 1…9999.
  public func adding(days: Int) -> CalendarDay? {
    let (sum, overflow) = number.addingReportingOverflow(days)
    return overflow ? nil : CalendarDay(number: sum)
  }

  /// How many days later another day is; negative when it is earlier.
  public func days(to other: CalendarDay) -> Int { other.number - number }

  /// Day of the week, from 1 (Monday) to 7 (Sunday).
  public var weekday: Int {
    // 0001-01-01, the first day there is, was a Monday.
    (number - Self.numbers.lowerBound) % 7 + 1
  }

  /// The calendar repeats itself after so many years.
  private static let yearsOfCycle = 400
  private static let daysOfCycle = 146_097
  /// From 0000-03-01, where a cycle starts, to 1970-01-01.
  private static let daysBefore1970 = 719_468
  /// From 0001-01-01 to 9999-12-31.
  private static let numbers = -719_162...2_932_896
}
