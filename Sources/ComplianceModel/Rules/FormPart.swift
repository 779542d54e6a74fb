/// A part that a report of certain years needs.
public struct FormPart: Sendable, Hashable {
  /// What it is about.
  public var concept: SectionConcept
  /// Its official title.
  public var title: String
  /// Words by which running text tells of the matter where no heading does.
  ///
  /// Empty for a part that needs a heading of its own, in its place among the others.
  public var told: [String]

  /// Creates a part.
  public init(concept: SectionConcept, title: String, told: [String] = []) {
    self.concept = concept
    self.title = title
    self.told = told
  }
}

/// A day of any year.
public struct MonthDay: Sendable, Hashable {
  /// Month, 1…12.
  public var month: Int
  /// Day of the month, from 1.
  public var day: Int

  /// Creates a day of any year.
  public init(month: Int, day: Int) {
    self.month = month
    self.day = day
  }

  /// The day in a year; nil if that year has no such day.
  public func day(of year: Int) -> CalendarDay? {
    CalendarDay(year: year, month: month, day: day)
  }
}
