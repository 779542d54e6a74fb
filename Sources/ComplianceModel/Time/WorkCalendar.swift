/// Which days are worked, for as many years as notices are known (工作日历).
///
/// Outside these years it answers nil: that a day is a Tuesday does not make it a working day.
///
///     let due = calendar.day(20, workdaysAfter: received)      // the reply is due
///     let used = calendar.workdays(after: received, through: replied)
///
/// The day one counts from does not count, whether one counts forward or back. So the two functions
/// undo each other: `workdays(after: day, through: day(n, workdaysAfter: day)) == n`.
public struct WorkCalendar: Sendable, Hashable {
  /// The years, the earliest first.
  public let years: [WorkYear]
  /// The local calendars that were applied, the first first.
  public let changes: [LocalCalendar]
  /// First and last day that it knows; nil for an empty calendar.
  public let span: ClosedRange<CalendarDay>?
  /// Every working day in order, as ``CalendarDay/number``.
  let workdays: [Int]

  /// Creates the national calendar; without years it answers nil to everything.
  ///
  /// - Precondition: The years follow one another without gap or repetition, in any order.
  public init(years: [WorkYear] = []) { self.init(years: years, changes: []) }

  private init(years: [WorkYear], changes: [LocalCalendar]) {
    let years = years.sorted { $0.year < $1.year }
    precondition(
      zip(years, years.dropFirst()).allSatisfy { $0.year + 1 == $1.year },
      "years follow one another"
    )
    self.years = years
    self.changes = changes
    span = years.first?.span.flatMap { first in
      years.last?.span.map { first.lowerBound...$0.upperBound }
    }
    workdays = Self.workdays(of: years, changes: changes, within: span)
  }

  /// The calendar with the changes of some places on top, the last one deciding where they differ.
  ///
  /// Changes outside the ``span`` do nothing.
  public func applying(_ changes: [LocalCalendar]) -> WorkCalendar {
    changes.isEmpty ? self : WorkCalendar(years: years, changes: self.changes + changes)
  }

  /// Whether a day is worked; nil outside the calendar.
  ///
  /// - Complexity: O(log *n*), as for all questions.
  public func isWorkday(_ day: CalendarDay) -> Bool? {
    guard knows(day) else { return nil }
    let index = count(before: day.number)
    return index < workdays.count && workdays[index] == day.number
  }

  /// The `count`-th working day after a day, or before it when `count` is negative.
  ///
  /// For 0 it is the day itself, worked or not. Nil when the day or the result is outside the
  /// calendar.
  public func day(_ count: Int, workdaysAfter day: CalendarDay) -> CalendarDay? {
    guard knows(day) else { return nil }
    if count == 0 { return day }
    // The first working day after the day, or the first that is not before it.
    let start = self.count(before: count > 0 ? day.number + 1 : day.number)
    let (index, overflow) = start.addingReportingOverflow(count > 0 ? count - 1 : count)
    guard !overflow, workdays.indices.contains(index) else { return nil }
    return CalendarDay(number: workdays[index])
  }

  /// How many working days there are after one day, up to and with another.
  ///
  /// When `last` is earlier than `first` it is negative: the working days before `first`, back to and
  /// with `last`. Nil when either is outside the calendar.
  public func workdays(after first: CalendarDay, through last: CalendarDay) -> Int? {
    guard knows(first), knows(last) else { return nil }
    return last >= first
      ? count(before: last.number + 1) - count(before: first.number + 1)
      : count(before: last.number) - count(before: first.number)
  }

  private func knows(_ day: CalendarDay) -> Bool { span?.contains(day) ?? false }

  /// How many working days have a lower number.
  private func count(before number: Int) -> Int {
    workdays.partitioningIndex { $0 >= number }
  }

  private static func workdays(
    of years: [WorkYear],
    changes: [LocalCalendar],
    within span: ClosedRange<CalendarDay>?
  ) -> [Int] {
    guard let span else { return [] }
    let national = years.flatMap(\.allWorkdays)
    guard !changes.isEmpty else { return national.map(\.number) }
    var days = Set(national)
    for change in changes {
      days.subtract(change.daysOff)
      days.formUnion(change.workdays)
    }
    return days.filter(span.contains).map(\.number).sorted()
  }
}
